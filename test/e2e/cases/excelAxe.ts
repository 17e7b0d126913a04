import { join } from 'node:path';
import { excelTexts } from '../../../src/messages/fr/excel';
import { workbookOf } from '../../excel/workbook/workbookOf';
import { sheet } from '../../support/grid';
import { holds, until } from '../check';
import { ExcelPane, openExcel } from '../excelPane';
import { PaneView } from '../paneView';
import { themes } from '../themes';
import type { Case, Stage } from './case';

const NICE = 'assets/samples/nice-2017-2019.xlsx';
const GUYANE = 'assets/samples/guyane-2020-2021.xlsx';

/** The pane is 320 px wide, the narrowest that Excel makes it. */
const browser = { viewport: { width: 1000, height: 640 }, reducedMotion: 'reduce' } as const;

/** A state of the pane: how to come there from the state before. */
interface State {
  name: string;
  enter: (pane: ExcelPane) => Promise<void>;
}

const states: State[] = [
  {
    name: 'reading',
    enter: async ({ view }) => {
      await view.getByRole('progressbar').waitFor();
      await view.getByText(excelTexts.readingNote).waitFor();
    },
  },
  {
    name: 'cancelled',
    enter: async ({ view, excel }) => {
      await view.getByRole('button', { name: 'Annuler' }).click();
      await view.getByRole('button', { name: excelTexts.read }).waitFor();
      excel.release();
    },
  },
  {
    name: 'roadmap',
    enter: async (pane) => {
      await pane.view.getByRole('button', { name: excelTexts.read }).click();
      await pane.waitForWords('4 axes, ');
    },
  },
  { name: 'checks', enter: (pane) => pane.goToTab('Contrôles') },
  {
    name: 'cell',
    enter: async ({ view }) => {
      await view
        .getByRole('button', { name: /^Montrer Axe 2/ })
        .first()
        .click();
    },
  },
  { name: 'matrix-before', enter: (pane) => pane.goToTab('Matrice') },
  {
    name: 'writing',
    enter: async ({ view, excel }) => {
      excel.hold(() => excel.workbook.sheets.some(({ name }) => name === 'Matrice'));
      await view.getByRole('button', { name: 'Créer la matrice' }).click();
      await until('the sheet is begun', () => excel.workbook.sheets.some(({ name }) => name === 'Matrice'));
      await view.getByRole('progressbar').waitFor();
    },
  },
  {
    name: 'matrix-after',
    enter: async ({ view, excel }) => {
      excel.release();
      await view.getByText('La feuille « Matrice » est dans le classeur.').waitFor();
    },
  },
  {
    name: 'stale',
    enter: async ({ view, excel }) => {
      excel.type('Axe 1', 'A1', 'Axe 1 : Apprendre et enseigner');
      await view.getByText(excelTexts.stale).waitFor();
    },
  },
  {
    name: 'refreshing',
    enter: async ({ view, excel }) => {
      excel.hold();
      await view.getByRole('button', { name: 'Actualiser' }).click();
      await view.getByRole('progressbar').waitFor();
    },
  },
  {
    name: 'problem',
    enter: async ({ view, excel }) => {
      excel.workbook.editing = true;
      excel.release();
      await view.getByRole('alert').waitFor();
    },
  },
  {
    // An Excel that takes the cells and not the looks.
    name: 'indicators-refused',
    enter: async (pane) => {
      pane.excel.workbook.editing = false;
      pane.engine.faults.onMember('WorksheetFreezePanes.FreezeRows').fail('InvalidOperation');
      pane.engine.faults.onMember('WorksheetFreezePanes.FreezeAt').fail('InvalidOperation');
      pane.engine.faults.onMember('PageLayout.Orientation').fail('InvalidOperation');
      await pane.goToIndicatorSheets();
      await pane.make('Créer la feuille Indicateurs', 'Indicateurs');
      pane.engine.faults.clear();
    },
  },
];

/** Every state of the pane in Excel in every theme, 320 px wide: axe finds nothing, and a picture to look at. */
export const excelAxeCases: Case[] = [
  {
    name: 'axe and pictures in Excel: every state of the pane and theme',
    run: async (stage) => {
      const found: string[] = [];
      let release = (): void => undefined;
      const officeJs = new Promise<void>((resolve) => {
        release = resolve;
      });
      const pane = await ExcelPane.open(stage, NICE, { browser, officeJs });
      await pane.view.getByText(excelTexts.opening).waitFor();
      found.push(...(await look(stage, pane, 'opening')));
      // The page knows where it is; reading has begun and Excel is slow.
      pane.excel.hold(() => pane.engine.counters.roundTrips > 1);
      release();
      for (const state of states) {
        await state.enter(pane);
        found.push(...(await look(stage, pane, state.name)));
      }
      holds(found.join('\n        '), found.length === 0);
      await pane.close();
    },
  },
  {
    name: 'axe and pictures in Excel: charts beside the pane, no roadmap, too old, blocked',
    run: async (stage) => {
      const charts = await ExcelPane.open(stage, GUYANE, { browser });
      await charts.waitUntilRead();
      await charts.goToIndicatorSheets();
      await charts.make('Créer la feuille Indicateurs', 'Indicateurs');
      const found = await lookAndClose(stage, charts, 'indicators-after');

      const timetable = workbookOf(
        sheet('Emploi du temps', [
          ['Heure', 'Lundi'],
          ['8 h', 'Français'],
        ]),
      );
      const none = await ExcelPane.open(stage, timetable, { browser });
      await none.waitUntilRead();
      found.push(...(await lookAndClose(stage, none, 'not-a-roadmap')));

      const old = await ExcelPane.open(stage, NICE, { browser, excelApi: '1.12' });
      await old.view.getByRole('alert').waitFor();
      found.push(...(await lookAndClose(stage, old, 'too-old')));

      const blocked = await ExcelPane.open(stage, NICE, { browser, officeJs: 'blocked' });
      await blocked.view.getByRole('alert').waitFor();
      found.push(...(await lookAndClose(stage, blocked, 'blocked')));
      holds(found.join('\n        '), found.length === 0);
    },
  },
  {
    name: 'axe and pictures in Excel: the dialog of a command',
    run: async (stage) => {
      const excel = await openExcel(stage, GUYANE, { browser });
      const done = excel.click('matrice');
      const dialog = await excel.dialog();
      await dialog.getByRole('button', { name: 'Fermer' }).waitFor();
      const found: string[] = [];
      for (const [theme, media] of Object.entries(themes)) {
        await excel.page.emulateMedia(media);
        found.push(...(await violations(new PaneView(dialog), `dialog, ${theme}`, theme)));
        await excel.draw();
        await excel.page.screenshot({ path: join(stage.pictures, `excel-dialog-${theme}.png`) });
      }
      holds(found.join('\n        '), found.length === 0);
      await dialog.getByRole('button', { name: 'Fermer' }).click();
      await done;
      await excel.close();
    },
  },
];

async function lookAndClose(stage: Stage, pane: ExcelPane, name: string): Promise<string[]> {
  const found = await look(stage, pane, name);
  await pane.close();
  return found;
}

/** Looks at the pane in every theme, of Office and of the computer. */
async function look(stage: Stage, pane: ExcelPane, name: string): Promise<string[]> {
  const { excel, page, frame } = pane;
  const found: string[] = [];
  await excel.draw();
  for (const [theme, media] of Object.entries(themes)) {
    await page.emulateMedia(media);
    await excel.setTheme(frame, media.colorScheme === 'dark');
    await pane.waitForTheme(media);
    found.push(...(await violations(pane, `${name}, ${theme}`, theme)));
    await page.screenshot({ path: join(stage.pictures, `excel-${name}-${theme}.png`) });
  }
  await page.emulateMedia(themes.light);
  await excel.setTheme(frame, false);
  return found;
}

async function violations(view: PaneView, where: string, theme: string): Promise<string[]> {
  const found = await view.axe({ forcedColors: theme === 'forced' });
  const wide = (await view.sideways()).map((width) => `wider than the page: ${width}`);
  return [...found, ...wide].map((violation) => `${where}: ${violation}`);
}
