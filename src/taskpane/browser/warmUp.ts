import { paneParts } from '../pane/paneParts';
import { browserParts } from './browserParts';

/**
 * Loads the rest of the program once the first screen is there and the browser has nothing to do, so that it opens
 * workbooks without waiting, and without the network if that is gone by then.
 */
export function warmUp(alsoLoad: () => void): void {
  const load = (): void => {
    for (const part of [...Object.values(paneParts), ...Object.values(browserParts)]) {
      part().catch(() => undefined); // It is asked for again when it is needed, and told then.
    }
    alsoLoad();
  };
  if ('requestIdleCallback' in window) window.requestIdleCallback(load);
  else setTimeout(load, 1000);
}
