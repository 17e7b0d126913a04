import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { excelTexts } from '../messages/fr/excel';
import { sheetTexts } from '../messages/fr/sheets';
import { StartPage } from './excel/StartPage';
import { savesFiles, whereOpened, type OfficeClient, type Place } from './excel/office';
import { tabInAddress } from './excel/tabInAddress';
import { startWorker } from './excel/worker/startWorker';
import type { WorkbookFile } from '../workflows/copil/exportedFile';
import { paneParts } from './pane/paneParts';
import type { WorkbookSession } from './session/session';

/**
 * The page that Excel opens: joins the pane to the workbook in Excel or, where the page is opened without Excel, to a
 * file. Each loads what it needs, and nothing of the other.
 */

/** How long the user waits for Office before being told, in milliseconds. */
const PATIENCE = 10_000;

const office = (): OfficeClient | undefined => (typeof Office === 'undefined' ? undefined : Office);

async function pageFor(place: Place): Promise<ReactNode> {
  switch (place) {
    case 'excel':
      return excelPage();
    case 'browser': {
      const { BrowserPage, warmUpBrowser } = await import('./browser/BrowserPage');
      warmUpBrowser();
      return <BrowserPage />;
    }
    case 'too-old':
      return <StartPage problem={excelTexts.tooOld} />;
    case 'blocked':
      return <StartPage problem={excelTexts.blocked} />;
  }
}

/** Everything is loaded at once: the workbook is read straight away, and the network may be gone when it is. */
async function excelPage(): Promise<ReactNode> {
  const [{ ExcelPage }, { saveFile }, session] = await Promise.all([
    import('./excel/ExcelPage'),
    import('./browser/saveFile'),
    excelSession(),
    ...Object.values(paneParts).map((load) => load()),
  ]);
  return (
    <ExcelPage
      session={session}
      now={() => new Date()}
      saveFile={savesFiles(Office) ? saveFile : undefined}
      readLook={() => Office.context.officeTheme}
      firstTab={tabInAddress(location.search)}
    />
  );
}

async function excelSession(): Promise<WorkbookSession> {
  const host = import('../hosts/excel/excelHost').then(
    ({ ExcelHost }) => new ExcelHost({ incomplete: sheetTexts.incomplete }),
  );
  const { openSession } = await import('./excel/worker/openSession');
  return openSession(host, startWorker, async () => {
    const [{ HostSession }, { freshWorkbook }, { openForm }] = await Promise.all([
      import('./session/hostSession'),
      import('../hosts/file/freshWorkbook'),
      import('../hosts/file/form/openForm'),
    ]);
    const toFile: WorkbookFile = (plans, properties) => freshWorkbook(plans, { stamped: false, properties });
    return new HostSession(await host, undefined, undefined, toFile, openForm);
  });
}

async function start(element: HTMLElement): Promise<void> {
  const root = createRoot(element);
  root.render(<StartPage />);
  const waiting = setTimeout(() => {
    root.render(<StartPage problem={office() ? excelTexts.noAnswer : excelTexts.blocked} />);
  }, PATIENCE);
  const script = document.getElementById('office-js') as HTMLScriptElement | null;
  try {
    const place = await whereOpened(script, office).finally(() => {
      clearTimeout(waiting);
    });
    root.render(await pageFor(place));
  } catch {
    root.render(<StartPage problem={excelTexts.notLoaded} />);
  }
}

const element = document.getElementById('root');
if (element) void start(element);
