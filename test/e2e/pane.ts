import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Stage } from './cases/case';
import { PaneView } from './paneView';

/** A big workbook on a slow computer takes its time; nothing else does. In milliseconds. */
export const PATIENCE = 10_000;

/** A page with the pane that minds what must never happen: a request to elsewhere, an error, a blocked script. */
export class PanePage extends PaneView {
  private readonly wrongs: string[] = [];

  private constructor(readonly page: Page) {
    super(page);
  }

  static async open(
    stage: Stage,
    options: BrowserContextOptions & { address?: string; before?: (page: Page) => Promise<void> } = {},
  ): Promise<PanePage> {
    const { address = stage.served, before, ...contextOptions } = options;
    const context = await stage.browser.newContext({
      viewport: { width: 1280, height: 800 },
      ...contextOptions,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const pane = new PanePage(page);
    pane.mind(address);
    await before?.(page);
    await page.goto(address);
    await page.getByRole('button', { name: 'Ouvrir un classeur' }).waitFor();
    return pane;
  }

  /** Opens one of the samples by the beginning of its name on the page, and waits until it is read. */
  async openSample(name: string): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    await this.waitUntilRead();
  }

  /** Chooses a file, as people do. */
  async choose(file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    // A large workbook that is still being read leaves no place to choose another one.
    const input = this.page.locator('input[type=file]').first();
    await input.waitFor({ state: 'attached', timeout: 60_000 });
    await input.setInputFiles(file);
  }

  /** Saves the workbook and gives its path. */
  async save(to: string): Promise<string> {
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: 'Enregistrer le classeur' }).click();
    const saved = await download;
    await saved.saveAs(to);
    return saved.suggestedFilename();
  }

  /** Ends the page and tells what went wrong behind it. */
  async close(): Promise<void> {
    await this.page.context().close();
    if (this.wrongs.length > 0) throw new Error(this.wrongs.join('\n'));
  }

  private mind(address: string): void {
    const home = new URL(address);
    const isOurs = (url: string): boolean => {
      const { protocol, origin, pathname } = new URL(url);
      if (protocol === 'data:' || protocol === 'blob:') return true;
      return home.protocol === 'file:'
        ? url.split('#')[0] === home.href || pathname === home.pathname
        : origin === home.origin;
    };
    this.page.context().on('request', (request) => {
      if (!isOurs(request.url())) this.wrongs.push(`request to ${request.url()}`);
    });
    this.page.on('requestfailed', (request) => this.wrongs.push(`failed: ${request.url()}`));
    this.page.on('pageerror', (error) => this.wrongs.push(`error: ${error.message}`));
    this.page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        this.wrongs.push(`console: ${message.text()}`);
    });
  }
}
