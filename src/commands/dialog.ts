import { commandTexts } from '../messages/fr/commands';
import { dialogContent } from './dialogAddress';
import { fillDialog } from './dialogPage';

/** The dialog that says what came of a command. Its sentence is shown whether or not Office is ready, or there at all. */
const content = dialogContent(location.hash);
if (content) fillDialog(document, content, commandTexts.close, close);

function close(): void {
  if ('Office' in globalThis) {
    void Office.onReady().then(() => {
      Office.context.ui.messageParent('close');
    });
  } else window.close();
}
