import type { Page } from 'playwright-core';
import type { PaneView } from './paneView';

const MOST_STOPS = 80;

/**
 * Presses Tab until the name of what has the focus begins so, or is exactly that.
 * @param pane where the focus is; `page` is the one whose keyboard is used
 */
export async function tabTo(
  pane: PaneView & { page: Page },
  name: string,
  key = 'Tab',
  isWhole = false,
): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    const found = await pane.focused();
    if (isWhole ? found === name : found.startsWith(name)) return;
    await pane.page.keyboard.press(key);
  }
  throw new Error(`no way to « ${name} » by ${key}; the focus is on « ${await pane.focused()} »`);
}
