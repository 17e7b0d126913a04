import { join } from 'node:path';
import { frameworkEntryTexts } from '../../../src/messages/fr/frameworkEntry';
import { paneTexts } from '../../../src/messages/fr/pane';
import { holds } from '../check';
import { inFolder } from '../inFolder';
import {
  beginReplacement,
  clearFirstMark,
  enterFramework,
  make,
  openReport,
  openSettings,
  replace,
  report,
  writeFramework,
} from '../matrixSteps';
import { PanePage } from '../pane';
import { themes } from '../themes';
import type { Case, Stage } from './case';

/** A state of the tab Matrice: how to come there from the state before. `folder` is for files on the way. */
interface State {
  name: string;
  enter: (pane: PanePage, folder: string) => Promise<void>;
}

const widths = { narrow: { width: 320, height: 800 }, wide: { width: 1280, height: 1000 } };

/** A list with a gap in its numbers, an axis with nothing below it, and a line that is neither. */
const ODD_LIST = [
  'Axe 1\u00a0: Réussir',
  'Objectif 1\u00a0: Lire et écrire',
  'Objectif 3\u00a0: Compter',
  'Axe 2\u00a0: Ouvrir l’École',
  'Document adopté en conseil',
].join('\n');

async function openMatrix(pane: PanePage, file: string, words: string): Promise<void> {
  await pane.choose(file);
  await pane.waitForWords(words);
  await pane.goToTab('Matrice');
}

const states: State[] = [
  {
    name: 'settings',
    enter: async (pane) => {
      await openMatrix(pane, 'assets/samples/nice-2017-2019.xlsx', '4 axes, ');
      await openSettings(pane.page);
    },
  },
  {
    name: 'coverage',
    enter: async (pane) => {
      await make(pane, 'matrice', 'Matrice');
      await pane.page.locator('summary').first().click();
    },
  },
  { name: 'coverage-made', enter: (pane) => make(pane, 'couverture', 'Couverture') },
  {
    name: 'differences',
    enter: async (pane, folder) => {
      const path = join(folder, 'saved.xlsx');
      await pane.save(path);
      await clearFirstMark(path);
      await pane.choose(path);
      await pane.page.getByRole('button', { name: 'Enregistrer le classeur' }).waitFor({ state: 'detached' });
      await pane.waitForWords('4 axes, ');
      await pane.goToTab('Matrice');
      await pane.page.getByText(paneTexts.alreadyThere('Matrice')).waitFor();
    },
  },
  { name: 'report', enter: openReport },
  { name: 'reported', enter: report },
  { name: 'replacement', enter: beginReplacement },
  { name: 'doubts', enter: replace },
  {
    name: 'no-framework',
    enter: (pane) => openMatrix(pane, 'assets/samples/limoges-2016-2017.xlsx', '7 axes, '),
  },
  { name: 'odd-list', enter: (pane) => enterFramework(pane, ODD_LIST) },
  {
    name: 'example',
    enter: async (pane) => {
      await pane.page.getByRole('button', { name: frameworkEntryTexts.erase }).click();
      await enterFramework(pane, null);
    },
  },
  {
    name: 'entered',
    enter: async (pane) => {
      await writeFramework(pane);
      await pane.page.getByRole('button', { name: 'Créer la matrice' }).waitFor();
    },
  },
];

/** Every state of the tab Matrice in every theme, at 320 px and wide: axe finds nothing, and a picture to look at. */
export const matrixAxeCases: Case[] = (Object.keys(widths) as (keyof typeof widths)[]).map((width) => ({
  name: `axe and pictures of the tab Matrice, ${width}`,
  run: (stage) => inFolder((folder) => walk(stage, width, folder)),
}));

async function walk(stage: Stage, width: keyof typeof widths, folder: string): Promise<void> {
  const pane = await PanePage.open(stage, {
    viewport: widths[width],
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  const found: string[] = [];
  for (const { name, enter } of states) {
    await enter(pane, folder);
    for (const [theme, media] of Object.entries(themes)) {
      await pane.page.emulateMedia(media);
      await pane.waitForTheme(media);
      const violations = await pane.axe({ forcedColors: theme === 'forced' });
      found.push(...violations.map((violation) => `${name}, ${theme}: ${violation}`));
      found.push(...(await pane.sideways()).map((element) => `${name}: wider than the page: ${element}`));
      await pane.page.screenshot({
        path: join(stage.pictures, `tab-matrix-${name}-${theme}-${width}.png`),
        fullPage: true,
      });
    }
    await pane.page.emulateMedia(themes.light);
  }
  holds(found.join('\n        '), found.length === 0);
  await pane.close();
}
