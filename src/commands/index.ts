import { isoDay } from '../domain/today';
import { ExcelHost } from '../hosts/excel/excelHost';
import { sheetTexts } from '../messages/fr';
import { commands } from '../workflows/commands/commands';
import { CommandDesk } from './commandDesk';
import { dialogAddress } from './dialogAddress';
import { openOfficeDialog } from './officeDialog';

/** The ribbon's buttons, in a page of their own that Excel opens when one is clicked; the pane need not be open. */
const desk = new CommandDesk({
  host: () => new ExcelHost({ incomplete: sheetTexts.incomplete }),
  openDialog: (content) => {
    // Not every Excel tells its theme.
    const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
    const dark = theme?.isDarkTheme as boolean | undefined;
    return openOfficeDialog(
      dialogAddress(location.href, { ...content, ...(dark !== undefined && { dark }) }),
    );
  },
  today: () => isoDay(new Date()),
});

for (const command of commands) {
  Office.actions.associate(command.id, (event: Office.AddinCommands.Event) => {
    void Office.onReady().then(() =>
      desk.click(command, () => {
        event.completed();
      }),
    );
  });
}
