import { excelTexts } from '../../../src/messages/fr/excel';
import { paneTexts } from '../../../src/messages/fr/pane';
import { stampOf } from '../../excel/workbook/planOfSheet';
import { workbookOf } from '../../excel/workbook/workbookOf';
import { sheet } from '../../support/grid';
import { bigExcelWorkbook } from '../bigExcelWorkbook';
import { holds, same, until } from '../check';
import { asText, ExcelPane, sheetOf } from '../excelPane';
import type { Case } from './case';

const NICE = 'assets/samples/nice-2017-2019.xlsx';
const ACTIONS = 5000;
/** For 5,000 actions on a computer that does other work, in milliseconds. */
const LONG = 60_000;

/** What goes wrong around the pane in Excel: one sentence, nothing lost, and the pane goes on. */
export const excelTroubleCases: Case[] = [
  {
    name: 'trouble in Excel: a workbook that changes is told of, and read anew',
    run: async (stage) => {
      const pane = await ExcelPane.open(stage, NICE);
      const { excel, view } = pane;
      const notice = view.getByText(excelTexts.stale);
      await pane.waitUntilRead();
      await pane.goToTab('Matrice');
      await pane.make('Créer la matrice', 'Matrice');
      same('a notice of our own work', await notice.count(), 0);

      excel.type('Axe 1', 'A1', 'Axe 1 : Apprendre et enseigner');
      await notice.waitFor();
      await view.getByRole('button', { name: 'Actualiser' }).click();
      await notice.waitFor({ state: 'detached' });
      await pane.goToTab('Feuille de route');
      await view.getByText('Apprendre et enseigner').first().waitFor();
      await pane.close();
    },
  },
  {
    name: 'trouble in Excel: one sentence while a cell is edited, when the connection is lost, when a sheet is gone',
    run: async (stage) => {
      const pane = await ExcelPane.open(stage, NICE);
      const { excel, view } = pane;
      const problem = view.getByRole('alert');
      const refresh = async (): Promise<void> => {
        await view.getByRole('button', { name: 'Actualiser' }).click();
        await view.getByRole('progressbar').waitFor({ state: 'detached' });
      };
      await pane.waitUntilRead();
      const before = asText(excel.workbook.sheets);

      excel.workbook.editing = true;
      await refresh();
      await problem.filter({ hasText: 'Une cellule est en cours de saisie' }).waitFor();
      excel.workbook.editing = false;
      await refresh();
      same('sentences', await problem.count(), 0);

      pane.engine.faults.onRequest(2).lose({ done: false });
      await refresh();
      await problem.filter({ hasText: /Excel (ne répond plus|a refusé)/ }).waitFor();
      same('sentences', await problem.count(), 1);
      await refresh();
      same('sentences', await problem.count(), 0);
      same('sheets of the user', asText(excel.workbook.sheets), before);

      await pane.goToTab('Contrôles');
      const link = view.getByRole('button', { name: /^Montrer Axe 2/ }).first();
      await link.waitFor();
      sheetOf(excel.workbook, 'Axe 2').name = 'Axe deux';
      await link.click();
      await problem.filter({ hasText: 'Axe 2' }).waitFor();
      await pane.close();
    },
  },
  {
    name: 'trouble in Excel: 5,000 actions, cancelled while they are read and while a sheet is made of them',
    run: async (stage) => {
      const book = bigExcelWorkbook(ACTIONS);
      const before = asText(book.sheets);
      const pane = await ExcelPane.open(stage, book);
      const { excel, view } = pane;
      const cancel = view.getByRole('button', { name: 'Annuler' });
      excel.hold(() => pane.engine.counters.roundTrips > 1);
      await cancel.click();
      await view.getByRole('button', { name: excelTexts.read }).waitFor();
      excel.release();
      await view.getByRole('button', { name: excelTexts.read }).click();
      await view.getByRole('button', { name: 'Actualiser' }).waitFor({ timeout: LONG });

      await pane.goToIndicatorSheets();
      excel.hold(() => book.sheets.length > 1);
      await view.getByRole('button', { name: 'Créer la feuille Indicateurs' }).click();
      await until('the sheet is begun', () => book.sheets.length > 1, LONG);
      await cancel.click();
      excel.release();
      await view.getByText(excelTexts.cancelledWriting).waitFor({ state: 'attached' });
      same('the sheet of the user', asText(book.sheets.slice(0, 1)), before);
      const left = book.sheets[1];
      if (left) same('stamp of what is left', stampOf(left), { id: 'indicateurs', incomplete: true });

      const begun = Date.now();
      await pane.make('Créer la feuille Indicateurs', 'Indicateurs', LONG);
      console.log(`        a sheet of ${String(ACTIONS)} indicators: ${String(Date.now() - begun)} ms`);
      same('sheets', book.sheets.length, 2);
      same('stamp', stampOf(sheetOf(book, 'Indicateurs')), { id: 'indicateurs', incomplete: false });
      same('the sheet of the user', asText(book.sheets.slice(0, 1)), before);
      await pane.close();
    },
  },
  {
    name: 'trouble in Excel: one that is too old says which one is needed',
    run: async (stage) => {
      const pane = await ExcelPane.open(stage, NICE, { excelApi: '1.9' });
      same('what the pane says', await pane.problem(), excelTexts.tooOld);
      same('requests', pane.engine.counters.roundTrips, 0);
      await pane.close();
    },
  },
  {
    name: 'trouble in Excel: office.js behind a wall leaves no blank page',
    run: async (stage) => {
      const pane = await ExcelPane.open(stage, NICE, { officeJs: 'blocked' });
      same('what the pane says', await pane.problem(), excelTexts.blocked);
      await pane.close();
    },
  },
  {
    name: 'trouble in Excel: a dark Office on a light computer has a dark pane',
    run: async (stage) => {
      const pane = await ExcelPane.open(stage, NICE, { browser: { colorScheme: 'light' } });
      await pane.waitUntilRead();
      const ground = (): Promise<string> =>
        pane.view.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const light = await ground();
      await pane.excel.setTheme(pane.frame, true);
      await pane.view.waitForFunction(
        (before) => getComputedStyle(document.body).backgroundColor !== before,
        light,
      );
      const [red = 255] = /\d+/.exec(await ground())?.map(Number) ?? [];
      holds(`dark ground: ${await ground()}`, red < 80);
      await pane.close();
    },
  },
  {
    name: 'trouble in Excel: a workbook without a roadmap is said to have none',
    run: async (stage) => {
      const book = workbookOf(
        sheet('Emploi du temps', [
          ['Heure', 'Lundi'],
          ['8 h', 'Français'],
        ]),
      );
      const pane = await ExcelPane.open(stage, book);
      await pane.view.getByText(paneTexts.noRoadmap).first().waitFor();
      await pane.close();
    },
  },
];
