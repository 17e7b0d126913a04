import type { OpenDialog } from './commandDesk';

/** Office lets a page have one dialog at a time, and takes a moment to close one (error 12007 until then). */
const ONE_IS_OPEN = 12007;
const TRIES = 10;
const BETWEEN_TRIES = 300;

/** Shares of the screen, in percent: at 200 % the sentence still has room, and scrolls beyond that. */
const SIZE = { width: 35, height: 35 };

/** Opens a page of ours as Office's dialog. Rejects when Office does not. */
export async function openOfficeDialog(address: string): Promise<OpenDialog> {
  for (let tries = 1; ; tries += 1) {
    const { dialog, error } = await display(address);
    if (dialog) return watch(dialog);
    if (error.code !== ONE_IS_OPEN || tries === TRIES) throw new Error(error.message);
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIES));
  }
}

type Displayed = { dialog: Office.Dialog; error?: never } | { dialog?: never; error: Office.Error };

function display(address: string): Promise<Displayed> {
  return new Promise((resolve) => {
    // In a frame of Excel on the web, where a window would be asked about or blocked; elsewhere this is ignored.
    const options = { ...SIZE, displayInIframe: true, promptBeforeOpen: false };
    Office.context.ui.displayDialogAsync(address, options, ({ status, value, error }) => {
      resolve(status === Office.AsyncResultStatus.Succeeded ? { dialog: value } : { error });
    });
  });
}

function watch(dialog: Office.Dialog): OpenDialog {
  let close: () => void = () => undefined;
  const closed = new Promise<void>((resolve) => {
    close = () => {
      dialog.close();
      resolve();
    };
    // Its button says so with a message; the user may also close the window, or the page may fail to load.
    dialog.addEventHandler(Office.EventType.DialogMessageReceived, close);
    dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
      resolve();
    });
  });
  return {
    closed,
    close: () => {
      close();
    },
  };
}
