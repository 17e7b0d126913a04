import { join } from 'node:path';
import { sheetButtonTexts } from '../../../src/messages/fr/commands';
import { copilPaneTexts } from '../../../src/messages/fr/copilPane';
import { bigWorkbook } from '../bigWorkbook';
import { holds } from '../check';
import { PanePage } from '../pane';
import { themes } from '../themes';
import type { Case, Stage } from './case';

/** A state of the pane: how to come there from the state before. */
interface State {
  name: string;
  enter: (pane: PanePage, isNarrow: boolean) => Promise<void>;
}

const widths = { narrow: { width: 320, height: 640 }, wide: { width: 1280, height: 800 } };

const states: State[] = [
  { name: 'empty', enter: () => Promise.resolve() },
  {
    name: 'problem',
    enter: async (pane) => {
      await pane.choose({
        name: 'notes.xlsx',
        mimeType: '',
        buffer: Buffer.from([0x50, 0x4b, 3, 4, 1, 2, 3]),
      });
      await pane.page.getByRole('alert').waitFor();
    },
  },
  {
    // The next state opens another file, which cancels this one.
    name: 'reading',
    enter: async (pane) => {
      const buffer = Buffer.from(bigWorkbook(20 * 1024 * 1024));
      await pane.choose({ name: 'gros classeur.xlsx', mimeType: '', buffer });
      await pane.page.getByRole('progressbar').waitFor();
    },
  },
  {
    name: 'not-a-roadmap',
    enter: async (pane) => {
      await pane.choose({
        name: 'emploi du temps.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('Heure;Lundi;Mardi\n8 h;Français;Anglais\n9 h;Mathématiques;Sport\n'),
      });
      await pane.waitUntilRead();
    },
  },
  {
    name: 'roadmap',
    enter: async (pane) => {
      await pane.choose('assets/samples/nice-2017-2019.xlsx');
      await pane.waitForWords('4 axes, ');
    },
  },
  {
    name: 'search',
    enter: async (pane) => {
      await pane.page.getByRole('searchbox').fill('numérique');
      await pane.page.getByText(/contien(t|nent)\s«/).waitFor();
    },
  },
  {
    name: 'unread',
    enter: async (pane) => {
      await pane.page.getByRole('searchbox').fill('');
      await pane.page.getByText(/^Ce qui n’a pas été repris/).click();
    },
  },
  { name: 'checks', enter: (pane) => pane.goToTab('Contrôles') },
  {
    name: 'correction',
    enter: async ({ page }) => {
      await page
        .getByRole('button', { name: /^Voir la correction/ })
        .first()
        .click();
      await page.getByRole('button', { name: /^Corriger \d/ }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'corrected',
    enter: async ({ page }) => {
      await page.getByRole('button', { name: /^Corriger \d/ }).click();
      await page.getByRole('button', { name: 'Annuler la modification' }).waitFor();
    },
  },
  {
    name: 'acceptance',
    enter: async ({ page }) => {
      await page.getByRole('button', { name: 'Ne plus signaler' }).first().click();
      await page.keyboard.press('Enter');
      await page.getByText('Indiquez un motif, en quelques mots.').waitFor();
    },
  },
  {
    name: 'accepted',
    enter: async ({ page }) => {
      await page.keyboard.type('validé en comité de pilotage');
      await page.keyboard.press('Enter');
      await page.getByText(/^Constats que vous ne signalez plus/).click();
      await page.getByRole('button', { name: 'Signaler de nouveau' }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'checks-all',
    enter: async (pane) => {
      await pane.page.getByRole('button', { name: 'Réglages des contrôles' }).click();
      await pane.page.getByRole('checkbox').check();
      await pane.page.waitForTimeout(300);
    },
  },
  {
    name: 'cell',
    enter: async (pane) => {
      await pane.page
        .getByRole('button', { name: /^Montrer Axe 2/ })
        .first()
        .click();
      await pane.page.getByRole('tab', { name: /^Axe 2/, selected: true }).waitFor();
    },
  },
  {
    name: 'matrix-before',
    enter: async (pane, isNarrow) => {
      if (isNarrow) await pane.goToTab('Volet');
      await pane.goToTab('Matrice');
    },
  },
  {
    name: 'matrix-after',
    enter: async (pane) => {
      await pane.page.getByRole('button', { name: 'Créer la matrice' }).click();
      await pane.page.getByText('La feuille « Matrice » est dans le classeur.').waitFor();
    },
  },
  { name: 'indicators', enter: (pane) => pane.goToTab('Indicateurs') },
  {
    name: 'indicators-after',
    enter: async (pane) => {
      await pane.goToIndicatorSheets();
      await pane.page.getByRole('button', { name: 'Créer la feuille Indicateurs' }).click();
      await pane.page.getByText('La feuille « Indicateurs » est dans le classeur.').waitFor();
    },
  },
  {
    name: 'workbook-matrix',
    enter: async (pane, isNarrow) => {
      await pane.goToTab('Matrice');
      await pane.page.getByRole('button', { name: 'Voir la feuille « Matrice »' }).click();
      await pane.page.getByRole('tab', { name: /^Matrice.*générée/, selected: true }).waitFor();
      if (!isNarrow) await pane.page.waitForTimeout(200);
    },
  },
  {
    name: 'copil-first',
    enter: async (pane, isNarrow) => {
      if (isNarrow) await pane.goToTab('Volet');
      await pane.goToTab('COPIL');
      await pane.page.getByRole('button', { name: copilPaneTexts.document }).waitFor();
    },
  },
  {
    name: 'copil',
    enter: async (pane) => {
      await pane.page.getByRole('button', { name: copilPaneTexts.settings }).click();
      await pane.page
        .getByRole('combobox', { name: new RegExp(`^${copilPaneTexts.filterLabels.partner}`) })
        .click();
      await pane.page.getByRole('option', { name: 'CARDIE' }).click();
      await pane.page.getByText(/^À présenter/).waitFor();
      await pane.page.getByRole('button', { name: sheetButtonTexts['page-recteur'].create }).click();
      await pane.page.getByText(copilPaneTexts.pdf).waitFor();
      // The buttons look idle again.
      await pane.page.locator('button[aria-disabled="true"]').first().waitFor({ state: 'detached' });
    },
  },
  {
    name: 'charts',
    enter: async (pane) => {
      await pane.choose('assets/samples/guyane-2020-2021.xlsx');
      await pane.waitForWords('5 axes, ');
      await pane.goToIndicatorSheets();
      await pane.page.getByRole('button', { name: 'Créer la feuille Graphiques' }).click();
      await pane.page.getByText('La feuille « Graphiques » est dans le classeur.').waitFor();
      await pane.page.getByRole('button', { name: 'Voir la feuille « Graphiques »' }).click();
      await pane.page.getByRole('figure').first().scrollIntoViewIfNeeded();
      await pane.page.waitForTimeout(1000);
    },
  },
  {
    name: 'reading-tab',
    enter: async (pane, isNarrow) => {
      if (isNarrow) await pane.goToTab('Volet');
      await pane.choose('assets/samples/nouvelle-aquitaine-2021.xlsx');
      await pane.waitForWords('3 ambitions, ');
      await pane.goToTab('Lecture');
      await pane.page.getByRole('list', { name: 'Feuilles' }).waitFor();
    },
  },
  {
    name: 'reading-sheet',
    enter: async (pane) => {
      await pane.page.locator('summary').filter({ hasText: 'Ambition 2' }).click();
      await pane.page.getByRole('heading', { name: 'Colonnes' }).waitFor();
    },
  },
  {
    name: 'reading-choices',
    enter: async (pane) => {
      await pane.page.getByRole('combobox', { name: 'Cette feuille est… Ambition 2' }).click();
      await pane.page.getByRole('listbox').waitFor();
    },
  },
  {
    name: 'reading-effect',
    enter: async (pane) => {
      await pane.page.getByRole('option', { name: 'À ignorer' }).click();
      await pane.page
        .getByText(/ au lieu de /)
        .nth(1)
        .waitFor();
    },
  },
];

/** Every state of the page in every theme, at 320 px and wide: axe finds nothing, and a picture to look at. */
export const axeCases: Case[] = (Object.keys(widths) as (keyof typeof widths)[]).map((width) => ({
  name: `axe and pictures: every state and theme, ${width}`,
  run: (stage) => walk(stage, width),
}));

async function walk(stage: Stage, width: keyof typeof widths): Promise<void> {
  const pane = await PanePage.open(stage, { viewport: widths[width], reducedMotion: 'reduce' });
  const found: string[] = [];
  for (const state of states) {
    await state.enter(pane, width === 'narrow');
    for (const [theme, media] of Object.entries(themes)) {
      await pane.page.emulateMedia(media);
      await pane.waitForTheme(media);
      found.push(
        ...(await pane.axe({ forcedColors: theme === 'forced' })).map(
          (violation) => `${state.name}, ${theme}: ${violation}`,
        ),
      );
      found.push(
        ...(await pane.sideways()).map((element) => `${state.name}: wider than the page: ${element}`),
      );
      await pane.page.screenshot({ path: join(stage.pictures, `${state.name}-${theme}-${width}.png`) });
    }
    await pane.page.emulateMedia(themes.light);
  }
  holds(found.join('\n        '), found.length === 0);
  await pane.close();
}
