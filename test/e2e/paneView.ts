import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';
import { indicatorsPaneTexts } from '../../src/messages/fr/indicatorsPane';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(
    context: object,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { target: string[]; failureSummary?: string }[] }[] }>;
}

/** What people see and do in the pane, wherever it is: a page of its own, or a frame in Excel. */
export class PaneView {
  /** @param view where the pane is */
  constructor(readonly view: Page | Frame) {}

  async waitUntilRead(): Promise<void> {
    await this.view.getByRole('button', { name: 'Actualiser' }).waitFor();
  }

  async goToTab(name: string): Promise<void> {
    await this.view.getByRole('tab', { name, exact: true }).click();
  }

  /** Waits until the page has taken another theme: its own word for it, then its colours, which fade. */
  async waitForTheme({ colorScheme }: { colorScheme: 'light' | 'dark' }): Promise<void> {
    await this.view.waitForFunction(
      (wanted) => document.documentElement.style.colorScheme === wanted,
      colorScheme,
    );
    await this.view.evaluate(
      () =>
        new Promise<void>((drawn) => {
          requestAnimationFrame(() => {
            requestAnimationFrame(() => {
              drawn();
            });
          });
        }),
    );
    await this.view.waitForFunction(
      () =>
        !document.getAnimations().some((one) => one instanceof CSSTransition && one.playState === 'running'),
    );
  }

  /** Goes to the indicators, and shows the buttons of all their sheets. */
  async goToIndicatorSheets(): Promise<void> {
    await this.goToTab('Indicateurs');
    await this.view.getByRole('button', { name: indicatorsPaneTexts.otherSheets }).click();
  }

  /** The sentence that says what was read. */
  async firstWords(): Promise<string> {
    return this.view
      .getByRole('main')
      .getByText(/ lue?s?\.$/)
      .innerText();
  }

  /** Waits until what was read begins so. */
  async waitForWords(words: string): Promise<void> {
    await this.view.getByRole('main').locator('p').filter({ hasText: words }).waitFor();
  }

  /** The one sentence that says what went wrong. */
  async problem(): Promise<string> {
    return this.view.getByRole('alert').innerText();
  }

  /**
   * What axe finds wrong: `rule: element`. The marks that Fluent's keyboard library puts at both ends of a list pass the
   * focus on and are no content. Forced colours are the system's own, whatever colours the page computes.
   */
  async axe({ forcedColors = false } = {}): Promise<string[]> {
    await this.view.evaluate(axeSource);
    return this.view.evaluate(async (isForced) => {
      const { violations } = await (window as unknown as { axe: Axe }).axe.run(
        { exclude: ['[data-tabster-dummy]'] },
        { rules: { 'color-contrast': { enabled: !isForced } } },
      );
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
      );
    }, forcedColors);
  }

  /** A page that must be moved sideways to be read fails WCAG 1.4.10; sheets have a scroller of their own. */
  sideways(): Promise<string[]> {
    return this.view.evaluate(() => {
      const page = document.scrollingElement!;
      return page.scrollWidth > page.clientWidth ? [`${String(page.scrollWidth)} px`] : [];
    });
  }

  /** What a screen reader would call the element with the focus, more or less. */
  focused(): Promise<string> {
    return this.view.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement)) return '';
      return (element.getAttribute('aria-label') ?? element.innerText).trim();
    });
  }
}
