import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import type { CellValue } from '../../../../src/workbook/snapshot';
import type { Engine } from '../../engine/engine';
import { engineOver, type ExcelOptions } from '../../engineOver';
import type { ExcelWorkbook } from '../../workbook/workbook';
import type { CommandResult, XdmHostOptions } from '../xdm';
import { addinOrigin, excelOrigin } from '../xdmContext';
import type { OpenDialog } from '../xdmDialogs';
import { AddinFrame, type FrameKind } from './addinFrame';
import { AnswerQueue } from './answerQueue';
import { mindPage } from './mindPage';
import { serveFiles } from './servedFiles';
import { typedByUser } from './typedByUser';
import { workbookHtml, type DrawnWorkbook } from './workbookHtml';

export interface ChromiumOptions extends ExcelOptions {
  /** Folder of the built add-in. */
  addin: string;
  /** A wall lets nothing of office.js through, or it comes when something has ended. */
  officeJs?: 'blocked' | Promise<unknown>;
  /** Width of the pane in CSS; 320 px, the narrowest that Excel makes it, unless told. */
  paneWidth?: string;
  browser?: BrowserContextOptions;
}

/** The manifest asks for no runtime that pane and commands share. */
const RUNTIME_OF_ITS_OWN = 0;

/** How long a page may take to do something, in milliseconds. */
const PATIENCE = 20_000;

/**
 * An Excel on the web of our own in a real browser: a window with a workbook, in which the add-in runs as it is built
 * and with the whole of office.js. What must never happen is minded, and thrown by `close`: an address that is not
 * ours nor office.js's, an error in a page, a message in the console.
 *
 * ```ts
 * const excel = await ChromiumExcel.open(browser, book, { addin: 'dist' });
 * const pane = await excel.openPane();
 * await pane.getByRole('button', { name: 'Actualiser' }).waitFor();
 * await excel.close();
 * ```
 */
export class ChromiumExcel {
  /** Every address that was asked for, in order. */
  readonly requests: string[] = [];
  /** Pages of the add-in that are open; their engines count what they ask, and fail on demand. */
  readonly frames: AddinFrame[] = [];

  private readonly queue = new AnswerQueue();
  private readonly wrongs: string[] = [];
  private readonly dialogs = new Map<OpenDialog, Promise<AddinFrame>>();
  private readonly engines: Engine[] = [];
  private opened = 0;
  private drawing: Promise<void> | undefined;

  private constructor(
    readonly page: Page,
    readonly workbook: ExcelWorkbook,
    private readonly options: ChromiumOptions,
  ) {}

  static async open(
    browser: Browser,
    workbook: ExcelWorkbook,
    options: ChromiumOptions,
  ): Promise<ChromiumExcel> {
    const context = await browser.newContext({
      viewport: { width: 1100, height: 700 },
      ...options.browser,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const excel = new ChromiumExcel(page, workbook, options);
    await excel.start();
    return excel;
  }

  /** The user opens the pane; `search` is what the manifest adds to its address for another button. */
  openPane(search = ''): Promise<Frame> {
    const width = this.options.paneWidth ?? '320px';
    return this.newFrame('pane').open({ address: `${addinOrigin}/taskpane.html${search}`, width });
  }

  /** The engine behind the pane, or behind the ribbon's commands: whichever was opened last. */
  get engine(): Engine {
    const frame = this.frames.filter(({ kind }) => kind !== 'dialog').at(-1);
    if (!frame) throw new Error('no page of the add-in is open');
    return frame.engine;
  }

  /**
   * The user clicks a button of the ribbon. The page of commands is opened for it, hidden, as Excel on the web does.
   * ASSUMED: it stays for the next click.
   * @returns when the command has said that it is done
   */
  async click(command: string): Promise<CommandResult> {
    const known = this.frames.find(({ kind }) => kind === 'commands');
    if (known) return known.host.invokeCommand(command);
    const frame = this.newFrame('commands');
    const done = frame.host.invokeCommand(command);
    await frame.open({ address: `${addinOrigin}/commands.html`, width: '0' });
    return done;
  }

  /** Waits for a dialog of the add-in and gives its page. */
  async dialog(): Promise<Frame> {
    const element = await this.page.waitForSelector('iframe.dialog');
    const frame = await element.contentFrame();
    if (!frame) throw new Error('no page in the dialog');
    return frame;
  }

  /** The user closes the dialog by its cross. */
  closeDialog(): void {
    for (const dialog of this.dialogs.keys()) dialog.close();
    this.showDialogs();
  }

  get dialogCount(): number {
    return this.dialogs.size;
  }

  /** Someone types into a cell, and Excel tells the add-in. */
  type(sheetName: string, address: string, value: CellValue): void {
    const event = typedByUser(this.workbook, sheetName, address, value);
    for (const { engine } of this.frames) engine.fire(event);
    this.drawSoon();
  }

  /**
   * The user's Office becomes dark or light, and the user comes back to the pane. Microsoft's client of Excel on the web
   * tells no theme: we put it where a desktop Excel has it. Nothing happens before there is an Office.
   */
  async setTheme(pane: Frame, isDark: boolean): Promise<void> {
    await pane.evaluate((dark) => {
      if (typeof Office === 'undefined') return;
      const theme = { isDarkTheme: dark, bodyBackgroundColor: dark ? '#292929' : '#FFFFFF' };
      Object.defineProperty(Office.context, 'officeTheme', { value: theme, configurable: true });
      window.dispatchEvent(new Event('focus'));
    }, isDark);
  }

  /**
   * Excel is slow: it answers nothing from now on, or from the first message on for which `from` holds.
   * @param from asked for each message before it is answered
   */
  hold(from: () => boolean = () => true): void {
    this.queue.hold(from);
  }

  /** Excel answers what it was asked meanwhile, and what it is asked from now on. */
  release(): void {
    this.queue.release();
  }

  /** Draws the workbook as it is now. */
  async draw(): Promise<void> {
    await this.page.evaluate((drawn) => {
      (window as unknown as { draw(drawn: DrawnWorkbook): void }).draw(drawn);
    }, workbookHtml(this.workbook));
  }

  /** Ends it, and throws what went wrong behind it, in the pages or in our own model. */
  async close(): Promise<void> {
    await this.drawing;
    await this.page.context().close();
    for (const { host } of this.frames) {
      this.wrongs.push(...host.unanswered.map((name) => `nobody answers ${name}`));
    }
    for (const { modelFaults } of this.engines) this.wrongs.push(...modelFaults.map(String));
    if (this.wrongs.length > 0) throw new Error([...new Set(this.wrongs)].join('\n        '));
  }

  private async start(): Promise<void> {
    const context = this.page.context();
    await serveFiles(context, {
      addin: this.options.addin,
      ...(this.options.officeJs && { officeJs: this.options.officeJs }),
      asked: (address) => this.requests.push(address),
      refused: (address) => this.wrongs.push(`request to ${address}`),
    });
    await context.exposeBinding('toExcel', (_, id: string, text: string) => {
      this.queue.take(() => {
        this.receive(id, text);
      });
    });
    mindPage(this.page, (wrong) => this.wrongs.push(wrong));
    await this.page.goto(`${excelOrigin}/`);
    await this.draw();
  }

  private receive(id: string, text: string): void {
    const frame = this.frames.find((one) => one.id === id);
    if (!frame) return;
    try {
      frame.host.receive(text);
    } catch (error) {
      // Faults of our model are kept by the engine, and told at the end.
      this.wrongs.push(String(error));
    }
    this.showDialogs();
    this.drawSoon();
  }

  private newFrame(kind: FrameKind, options: XdmHostOptions = {}): AddinFrame {
    this.opened += 1;
    const engine = engineOver(this.workbook, this.options);
    this.engines.push(engine);
    const { excelApi } = this.options;
    const id = `${kind}-${String(this.opened)}`;
    const frame = new AddinFrame(this.page, { id, kind }, engine, this.workbook, {
      clientFlags: RUNTIME_OF_ITS_OWN,
      ...(excelApi !== undefined && { excelApi }),
      ...options,
    });
    this.frames.push(frame);
    return frame;
  }

  /** Shows what the add-in has opened, and takes away what it has closed. */
  private showDialogs(): void {
    const open = this.frames.flatMap(({ host }) => host.dialogs);
    for (const dialog of open.filter((one) => !this.dialogs.has(one))) {
      this.dialogs.set(dialog, this.showDialog(dialog));
    }
    for (const [dialog, shown] of this.dialogs) {
      if (open.includes(dialog)) continue;
      this.dialogs.delete(dialog);
      void shown.then((frame) => {
        this.frames.splice(this.frames.indexOf(frame), 1);
        return frame.close();
      });
    }
  }

  private async showDialog(dialog: OpenDialog): Promise<AddinFrame> {
    const frame = this.newFrame('dialog', {
      isDialog: true,
      onMessageToParent: (message) => {
        dialog.send(message);
      },
    });
    await frame.open({ address: dialog.url, width: `${String(dialog.width)}vw` });
    return frame;
  }

  /** Once for all that happens in one turn of the loop. */
  private drawSoon(): void {
    this.drawing ??= new Promise((resolve) => {
      setTimeout(() => {
        this.drawing = undefined;
        this.draw().then(resolve, () => {
          resolve(); // the window is closed
        });
      }, 50);
    });
  }
}
