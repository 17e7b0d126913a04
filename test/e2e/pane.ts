import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Stage } from './cases/case';

/** A big workbook on a slow computer takes its time; nothing else does. In milliseconds. */
export const PATIENCE = 10_000;

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(
    context: object,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { target: string[]; failureSummary?: string }[] }[] }>;
}

/** A page with the pane that minds what must never happen: a request to elsewhere, an error, a blocked script. */
export class PanePage {
  private readonly wrongs: string[] = [];

  private constructor(readonly page: Page) {}

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
    await this.page.locator('input[type=file]').first().setInputFiles(file);
  }

  async waitUntilRead(): Promise<void> {
    await this.page.getByRole('button', { name: 'Actualiser' }).waitFor();
  }

  async goToTab(name: string): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click();
  }

  /** The sentence that says what was read. */
  async firstWords(): Promise<string> {
    return this.page
      .getByRole('main')
      .getByText(/ lue?s?\.$/)
      .innerText();
  }

  /** Waits until what was read begins so. */
  async waitForWords(words: string): Promise<void> {
    await this.page.getByRole('main').locator('p').filter({ hasText: words }).waitFor();
  }

  /** The one sentence that says what went wrong. */
  async problem(): Promise<string> {
    return this.page.getByRole('alert').innerText();
  }

  /** Saves the workbook and gives its path. */
  async save(to: string): Promise<string> {
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: 'Enregistrer le classeur' }).click();
    const saved = await download;
    await saved.saveAs(to);
    return saved.suggestedFilename();
  }

  /**
   * What axe finds wrong: `rule: element`. The marks that Fluent's keyboard library puts at both ends of a list pass the
   * focus on and are no content. Forced colours are the system's own, whatever colours the page computes.
   */
  async axe({ forcedColors = false } = {}): Promise<string[]> {
    await this.page.evaluate(axeSource);
    return this.page.evaluate(async (isForced) => {
      const { violations } = await (window as unknown as { axe: Axe }).axe.run(
        { exclude: ['[data-tabster-dummy]'] },
        { rules: { 'color-contrast': { enabled: !isForced } } },
      );
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
      );
    }, forcedColors);
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
