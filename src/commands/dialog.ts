import { commandTexts } from '../messages/fr/commands';
import { dialogContent } from './dialogAddress';
import { fillDialog } from './dialogPage';

/** The dialog that says what came of a command. Its sentence is shown whether or not Office is ready, or there at all. */
const content = dialogContent(location.hash);
if (content) fillDialog(document, content, commandTexts.close, close);

function close(): void {
  if (!('Office' in globalThis)) {
    window.close();
    return;
  }
  void Office.onReady().then(() => {
    // Missing where the page was opened by itself, without Office.
    const ui = Office.context.ui as Office.UI | undefined;
    if (ui) ui.messageParent('close');
    else window.close();
  });
}
