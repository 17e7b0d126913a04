import type { Page } from 'playwright-core';
import { cdn } from '../xdmContext';

/**
 * Tells what goes wrong in a page and its frames: errors, and what stands in the console. What office.js complains of,
 * or the browser of office.js, is not ours to mend, and is left out.
 */
export function mindPage(page: Page, tell: (wrong: string) => void): void {
  page.on('pageerror', (error) => {
    tell(`error: ${error.message}`);
  });
  page.on('console', (message) => {
    const { url } = message.location();
    if (['error', 'warning'].includes(message.type()) && !url.startsWith(cdn)) {
      tell(`console: ${message.text()} (${url})`);
    }
  });
}
