import type { Frame } from 'playwright-core';
import { ribbonTexts } from '../../../src/messages/fr/commands';
import { stampOf } from '../../excel/workbook/planOfSheet';
import type { ChromiumExcel } from '../../excel/transports/chromium/chromiumExcel';
import { holds, same, until } from '../check';
import { asText, openExcel, sheetOf } from '../excelPane';
import { plain } from '../sampleList';
import type { Case } from './case';

const NICE = 'assets/samples/nice-2017-2019.xlsx';
const GUYANE = 'assets/samples/guyane-2020-2021.xlsx';

/** One click on the ribbon with the pane closed: the result in a sheet or one sentence, and Excel hears of the end. */
export const excelRibbonCases: Case[] = [
  {
    name: 'ribbon, pane closed: Matrice on Nice shows the sheet',
    run: async (stage) => {
      const excel = await openExcel(stage, NICE);
      const before = asText(excel.workbook.sheets);
      const count = excel.workbook.sheets.length;
      same('completed', (await excel.click('matrice')).status, 0);
      const matrix = sheetOf(excel.workbook, 'Matrice');
      same('stamp', stampOf(matrix), { id: 'matrice', incomplete: false });
      same('the sheet that is shown', excel.workbook.active, matrix.id);
      same('sheets of the user', asText(excel.workbook.sheets.slice(0, count)), before);
      same('dialogs', excel.dialogCount, 0);

      same('completed again', (await excel.click('matrice')).status, 0);
      same('sheets', excel.workbook.sheets.length, count + 1);
      await excel.close();
    },
  },
  {
    name: 'ribbon, for the COPIL: the page and the dossier of Nice are made and shown, the pane opens where the document is made',
    run: async (stage) => {
      const excel = await openExcel(stage, NICE);
      const before = asText(excel.workbook.sheets);
      const count = excel.workbook.sheets.length;
      same('completed', (await excel.click('recteur')).status, 0);
      same('the page is shown', excel.workbook.active, sheetOf(excel.workbook, 'Page du recteur').id);
      same('the one to project', stampOf(sheetOf(excel.workbook, 'À projeter'))?.id, 'page-projeter');
      same('completed', (await excel.click('dossier')).status, 0);
      same('the cover is shown', excel.workbook.active, sheetOf(excel.workbook, 'Page de garde').id);
      same('the tables', stampOf(sheetOf(excel.workbook, 'Tableaux par axe'))?.id, 'tableaux');
      same('sheets of the user', asText(excel.workbook.sheets.slice(0, count)), before);
      same('dialogs', excel.dialogCount, 0);

      const pane = await excel.openPane('?onglet=copil');
      await pane.getByRole('heading', { name: 'COPIL' }).waitFor();
      await pane.getByRole('button', { name: ribbonTexts.publier.label }).waitFor();
      await excel.close();
    },
  },
  {
    name: 'ribbon, pane closed: Matrice on Guyane says what is missing',
    run: async (stage) => {
      const excel = await openExcel(stage, GUYANE);
      const before = asText(excel.workbook.sheets);
      await saysInDialog(excel, 'matrice', 'Matrice', /^Aucun projet académique n’a été trouvé/, (dialog) =>
        dialog.getByRole('button', { name: 'Fermer' }).click(),
      );
      same('sheets', asText(excel.workbook.sheets), before);
      await excel.close();
    },
  },
  {
    name: 'ribbon, pane closed: Contrôler counts, and changes nothing',
    run: async (stage) => {
      const excel = await openExcel(stage, NICE);
      const before = asText(excel.workbook.sheets);
      const counts =
        /^\d+ constats : (\d+ (à corriger|à vérifier|pour information)(, | et )?)+\. Ouvrez le volet/;
      await saysInDialog(excel, 'controler', 'Contrôler', counts, async () => {
        await excel.page.keyboard.press('Escape');
      });
      // Clicked again after it was closed, and closed by its cross.
      await saysInDialog(excel, 'controler', 'Contrôler', counts, () => {
        excel.closeDialog();
        return Promise.resolve();
      });
      same('sheets', asText(excel.workbook.sheets), before);
      await excel.close();
    },
  },
  {
    name: 'ribbon, pane closed: one sentence while a cell is edited, and when the connection is lost',
    run: async (stage) => {
      const excel = await openExcel(stage, NICE);
      const before = asText(excel.workbook.sheets);
      const close = (dialog: Frame): Promise<void> => dialog.getByRole('button', { name: 'Fermer' }).click();
      excel.workbook.editing = true;
      await saysInDialog(excel, 'matrice', 'Matrice', /^Une cellule est en cours de saisie/, close);
      excel.workbook.editing = false;
      for (const request of [1, 4]) {
        excel.engine.faults.onRequest(request).lose({ done: false });
        await saysInDialog(excel, 'indicateurs', 'Indicateurs', /^Excel (ne répond plus|a refusé)/, close);
      }
      same('sheets of the user', asText(excel.workbook.sheets), before);
      same('completed', (await excel.click('indicateurs')).status, 0);
      await excel.close();
    },
  },
];

/** Clicks, reads the dialog, closes it; Excel then hears that the command is done. */
async function saysInDialog(
  excel: ChromiumExcel,
  command: string,
  title: string,
  sentence: RegExp,
  close: (dialog: Frame) => Promise<void>,
): Promise<void> {
  const done = excel.click(command);
  const dialog = await excel.dialog();
  await dialog.getByRole('heading', { name: title }).waitFor();
  const said = plain(await dialog.locator('#text').innerText());
  holds(`the dialog says: ${said}`, sentence.test(said));
  await close(dialog);
  same('completed', (await done).status, 0);
  await until('the dialog is closed', () => excel.dialogCount === 0);
}
