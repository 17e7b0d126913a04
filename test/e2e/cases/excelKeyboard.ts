import { holds, same, until } from '../check';
import { ExcelPane, sheetOf } from '../excelPane';
import { tabTo } from '../tabTo';
import type { Case } from './case';

/** The main path in Excel with the keyboard alone. Excel on the web lets office.js move the focus on Tab. */
export const excelKeyboardCases: Case[] = [
  {
    name: 'keyboard in Excel: a finding, its cell, the matrix, the workbook read anew',
    run: async (stage) => {
      const pane = await ExcelPane.open(stage, 'assets/samples/nice-2017-2019.xlsx');
      const { page, view, excel } = pane;
      await pane.waitUntilRead();
      same('focus after reading', await pane.focused(), 'Feuille de route du numérique éducatif');
      // The user comes from the cells into the pane.
      await view.getByRole('heading', { level: 1 }).focus();

      await tabTo(pane, '1 Mieux apprendre');
      const first = view.getByText('1-1 La lettre des usages');
      holds('the first axis is open', await first.isVisible());
      await page.keyboard.press('Enter');
      await first.waitFor({ state: 'detached' });

      await tabTo(pane, 'Feuille de route', 'Shift+Tab', true);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await tabTo(pane, 'Montrer Axe 2');
      await page.keyboard.press('Enter');
      await until('Axe 2 is shown', () => excel.workbook.active === sheetOf(excel.workbook, 'Axe 2').id);

      await tabTo(pane, 'Contrôles', 'Shift+Tab');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await tabTo(pane, 'Créer la matrice');
      await page.keyboard.press('Enter');
      await view.getByText('La feuille « Matrice » est dans le classeur.').waitFor();

      await tabTo(pane, 'Actualiser', 'Shift+Tab');
      await page.keyboard.press('Enter');
      await view.getByText('Classeur actualisé à').waitFor({ state: 'attached' });
      same('focus after reading anew', await pane.focused(), 'Actualiser');
      await pane.close();
    },
  },
];
