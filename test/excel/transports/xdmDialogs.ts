/** A dialog that the add-in opened inside Excel's window, with `displayInIframe`. */
export interface OpenDialog {
  url: string;
  /** Shares of the screen, in per cent. */
  width: number;
  height: number;
  /** The page in the dialog calls `Office.context.ui.messageParent`. */
  send(message: string): void;
  /** The user closes it. */
  close(): void;
}

/** The event under which the client asks for a dialog, and hears of it. */
export const dialogEvent = 'dialogMessageReceived';

const messageReceived = 0;
const closedByUser = 12006;

/** The dialog that the data of a registration for `dialogEvent` ask for. */
export function dialogOf(data: unknown, origin: string, tell: (data: object) => void): OpenDialog {
  const asked = JSON.parse((data as { targetId: string }).targetId) as {
    url: string;
    width: number;
    height: number;
  };
  return {
    url: asked.url,
    width: asked.width,
    height: asked.height,
    send: (message) => {
      tell({ messageType: messageReceived, messageContent: message, messageOrigin: origin });
    },
    close: () => {
      tell({ messageType: closedByUser });
    },
  };
}
