import { JSDOM, ResourceLoader, VirtualConsole } from 'jsdom';
import { clientFile } from '../client/clientFiles';
import type { Counters } from '../engine/counters';
import type { Engine } from '../engine/engine';
import type { Faults } from '../engine/faults';
import { addinOrigin, cdn, excelOrigin, hostQuery, windowName, type OpenDocument } from './xdmContext';
import { XdmHost, type XdmHostOptions } from './xdm';

export interface OfficeOptions extends XdmHostOptions {
  /** The page of the add-in; it loads `office.js` and nothing else unless told. */
  html?: string;
  /**
   * The colours of the user's Office. Microsoft's client of Excel on the web does not hand any on: we put them where a
   * desktop Excel has them, in `Office.context.officeTheme`.
   */
  theme?: Office.OfficeTheme;
}

/** The page of an add-in in Excel on the web, in jsdom. */
export interface OfficePage {
  window: JSDOM['window'] & {
    Office: typeof Office;
    Excel: typeof Excel;
    OfficeExtension: typeof OfficeExtension;
  };
  host: XdmHost;
  counters: Counters;
  faults: Faults;
  /** Ends it, and throws what was found wrong with our own model. */
  close(): void;
}

/** Loads the whole of `office.js`, as it is delivered, in a page whose parent is an Excel of ours. About 0.6 s. */
export async function openOfficePage(
  engine: Engine,
  document: OpenDocument,
  options: OfficeOptions = {},
): Promise<OfficePage> {
  let open = true;
  const host = new XdmHost(engine, document, options, (data) => {
    setImmediate(() => {
      // The page may be closed before what it asked is answered.
      if (!open) return;
      window.dispatchEvent(new window.MessageEvent('message', { data, origin: excelOrigin }));
    });
  });
  const thrown: Error[] = [];
  const window = pageIn(host, options, (error) => thrown.push(error));
  await new Promise((resolve) => {
    window.addEventListener('load', resolve);
  });
  await window.Office.onReady();
  if (options.theme) {
    Object.defineProperty(window.Office.context, 'officeTheme', { value: options.theme });
  }
  return {
    window,
    host,
    counters: engine.counters,
    faults: engine.faults,
    close() {
      open = false;
      window.close();
      const [fault] = [...engine.modelFaults, ...thrown];
      if (fault) throw fault;
    },
  };
}

function pageIn(
  host: XdmHost,
  options: OfficeOptions,
  onThrown: (error: Error) => void,
): OfficePage['window'] {
  const script = `<script src="${cdn}office.js"></script>`;
  const page = `<!doctype html><html><head>${script}</head><body></body></html>`;
  const parent = {
    postMessage: (text: string) => {
      host.receive(text);
    },
  };
  const dom = new JSDOM(options.html ?? page, {
    url: `${addinOrigin}/taskpane.html${hostQuery(options)}`,
    runScripts: 'dangerously',
    pretendToBeVisual: true,
    resources: new MicrosoftFiles(),
    virtualConsole: new VirtualConsole().on('jsdomError', onThrown),
    beforeParse(window) {
      window.name = windowName(options);
      Object.defineProperty(window, 'parent', { value: parent });
      // jsdom has none; the client compares it with the address of the page.
      Object.defineProperty(window.document, 'domain', { value: new URL(addinOrigin).hostname });
    },
  });
  return dom.window as OfficePage['window'];
}

/** Serves what `office.js` loads from the installed files; everything else, such as telemetry, is empty. */
class MicrosoftFiles extends ResourceLoader {
  override fetch(url: string): ReturnType<ResourceLoader['fetch']> {
    const path = new URL(url).pathname.replace('/lib/1/hosted/', '');
    const known = url.startsWith(cdn) && !path.includes('telemetry');
    const text = known ? clientFile(path) : '';
    return Object.assign(Promise.resolve(Buffer.from(text)), { abort: () => undefined });
  }
}
