import { clientFile, desktopClient } from './clientFiles';
import { clientWindow, type ClientOffice, type NativeBridge } from './clientWindow';

/** Microsoft's client, with objects of its own: two clients know nothing of each other. */
export interface Client {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
  OfficeCore: object;
  Office: ClientOffice;
}

/** What the client leaves on its window. */
interface FilledWindow {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
  OfficeCore: object;
  Office: Record<string, unknown>;
}

let compiled: ((window: object) => void) | undefined;

/**
 * A fresh client that speaks with `bridge`: about 0.1 s for the first of a process, then 15 ms.
 *
 * The client is a script for a page: it reads by bare names what it has put on `window`, and the other way round. In
 * `with (window)` both are one, so each client gets a window of its own, nothing leaks between tests, and the client
 * runs in the realm of the tests: an array of a test is an array for it, which it would not be from another context.
 * @param isSetSupported answers `Office.context.requirements.isSetSupported`, also to the client itself
 */
export function loadClient(
  bridge: NativeBridge,
  isSetSupported: (set: string, version?: string) => boolean,
): Client {
  compiled ??= new Function('window', `with (window) {${clientFile(desktopClient)}\n}`) as (
    window: object,
  ) => void;
  const window = clientWindow(bridge);
  compiled.call(window, window);
  const filled = window as unknown as FilledWindow;
  const office = Object.create(filled.Office, {
    context: { value: { requirements: { isSetSupported } }, enumerable: true },
  }) as ClientOffice;
  window.Office = office;
  return {
    Excel: filled.Excel,
    OfficeExtension: filled.OfficeExtension,
    OfficeCore: filled.OfficeCore,
    Office: office,
  };
}
