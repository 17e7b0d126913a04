import { isoDay } from '../domain/today';
import { ExcelHost } from '../hosts/excel/excelHost';
import { sheetTexts } from '../messages/fr';
import { commands } from '../workflows/commands/commands';
import { CommandDesk } from './commandDesk';
import { dialogAddress, type DialogContent } from './dialogAddress';
import { openOfficeDialog } from './officeDialog';

/**
 * Tells Excel what the ribbon's buttons do. `page` is the address of the page that does it. Called while the page loads:
 * Excel asks for the command of the first click as soon as the page is there.
 */
export function associateCommands(page: string): void {
  const desk = new CommandDesk({
    host: () => new ExcelHost({ incomplete: sheetTexts.incomplete }),
    openDialog: (content) => openOfficeDialog(dialogAddress(page, inTheLookOfOffice(content))),
    today: () => isoDay(new Date()),
  });
  for (const command of commands) {
    Office.actions.associate(command.id, async (event: Office.AddinCommands.Event) => {
      await Office.onReady();
      await desk.click(command, () => {
        event.completed();
      });
    });
  }
}

/** Not every Excel tells its theme. */
function inTheLookOfOffice(content: DialogContent): DialogContent {
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  return { ...content, ...(theme?.isDarkTheme !== undefined && { dark: theme.isDarkTheme }) };
}
