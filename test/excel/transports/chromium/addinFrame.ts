import type { Frame, Page } from 'playwright-core';
import type { Engine } from '../../engine/engine';
import { XdmHost, type XdmHostOptions } from '../xdm';
import { hostQuery, windowName, type OpenDocument } from '../xdmContext';

/** In the pane, in a dialog over it, or hidden, for the commands of the ribbon. */
export type FrameKind = 'pane' | 'dialog' | 'commands';

/** What the window of our Excel can do (hostPage.html). */
interface HostWindow {
  fromExcel(message: { frame: string; texts: string[] }): void;
  openFrame(frame: { frame: string; kind: FrameKind; name: string; address: string; width: string }): void;
  closeFrame(frame: string): void;
}

/** A page of the add-in in the window of our Excel, with a runtime of its own. */
export class AddinFrame {
  /** Tells its messages from those of other frames. */
  readonly id: string;
  readonly kind: FrameKind;
  readonly host: XdmHost;
  private waiting: string[] = [];
  private isOpen = true;

  constructor(
    private readonly page: Page,
    { id, kind }: { id: string; kind: FrameKind },
    readonly engine: Engine,
    document: OpenDocument,
    private readonly options: XdmHostOptions,
  ) {
    this.id = id;
    this.kind = kind;
    this.host = new XdmHost(engine, document, options, (text) => {
      this.post(text);
    });
  }

  /**
   * Opens the page, and gives it as soon as it is there; what it loads may take longer.
   * @param width in CSS
   */
  async open({ address, width }: { address: string; width: string }): Promise<Frame> {
    await this.page.evaluate(
      (frame) => {
        (window as unknown as HostWindow).openFrame(frame);
      },
      {
        frame: this.id,
        kind: this.kind,
        name: windowName(this.options),
        address: withQuery(address, hostQuery(this.options)),
        width,
      },
    );
    const element = await this.page.waitForSelector(`#${this.id}`, { state: 'attached' });
    const frame = await element.contentFrame();
    if (!frame) throw new Error(`no page in the frame ${this.id}`);
    return frame;
  }

  async close(): Promise<void> {
    this.isOpen = false;
    await this.page.evaluate((frame) => {
      (window as unknown as HostWindow).closeFrame(frame);
    }, this.id);
  }

  /** Texts go in the order they came, those of one turn of the loop together. */
  private post(text: string): void {
    this.waiting.push(text);
    if (this.waiting.length > 1) return;
    setImmediate(() => {
      const texts = this.waiting;
      this.waiting = [];
      if (!this.isOpen) return;
      this.page
        .evaluate(
          (message) => {
            (window as unknown as HostWindow).fromExcel(message);
          },
          { frame: this.id, texts },
        )
        // The window may be closed before what its pages asked is answered.
        .catch(() => undefined);
    });
  }
}

/** What Excel adds to an address stands before its fragment. */
function withQuery(address: string, query: string): string {
  const [path, fragment] = address.split('#') as [string, string?];
  const added = path.includes('?') ? query.replace('?', '&') : query;
  return path + added + (fragment === undefined ? '' : `#${fragment}`);
}
