import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileHost } from '../../../src/hosts/file/fileHost';
import { cleanPaneTexts } from '../../../src/messages/fr/cleanPane';
import { readWorkbook } from '../../../src/workflows/readWorkbook';
import { holds, same } from '../check';
import { PanePage } from '../pane';
import { themes } from '../themes';
import type { Case, Stage } from './case';

/** A workbook to start from, and the copy of a roadmap to clean sheets: as people come to them, up to the saved file. */
export const cleanSheetCases: Case[] = [
  ...(['served', 'single'] as const).flatMap((place): Case[] => [
    {
      name: `a new roadmap from the first screen to the saved file (${place})`,
      run: (stage) => inFolder((folder) => startsAnew(stage, stage[place], folder)),
    },
    {
      name: `a sample copied clean, switched, saved and opened again (${place})`,
      run: (stage) => inFolder((folder) => copiesClean(stage, stage[place], folder)),
    },
  ]),
  { name: 'pictures of the clean sheets', run: takesPictures },
];

async function startsAnew(stage: Stage, address: string, folder: string): Promise<void> {
  const pane = await PanePage.open(stage, { address, acceptDownloads: true });
  await pane.page.getByRole('button', { name: cleanPaneTexts.newRoadmap }).click();
  await pane.waitUntilRead();
  await pane.page.getByText(cleanPaneTexts.stillExample).waitFor();
  const words = await pane.firstWords();
  // The new sheet is shown beside the pane.
  await pane.page.getByRole('tab', { name: /^Axes/, selected: true }).waitFor();
  const path = join(folder, 'neuve.xlsx');
  same('name of the saved file', await pane.save(path), cleanPaneTexts.newFile);
  const { isRoadmap, truth, roadmap } = await readWorkbook(new FileHost(await readFile(path), path));
  same('the saved file', [isRoadmap, truth, roadmap.actions.length], [true, 'propre', 1]);

  await pane.choose(path);
  await pane.page.getByRole('button', { name: 'Enregistrer le classeur' }).waitFor({ state: 'detached' });
  await pane.waitUntilRead();
  same('first words of the saved file', await pane.firstWords(), words);
  await pane.close();
}

async function copiesClean(stage: Stage, address: string, folder: string): Promise<void> {
  const pane = await PanePage.open(stage, { address, acceptDownloads: true });
  const { page } = pane;
  await pane.openSample('Nouvelle-Aquitaine');
  const words = await pane.firstWords();
  await pane.goToTab('Lecture');
  await page.getByRole('button', { name: cleanPaneTexts.copy }).click();
  const clean = page.getByRole('radio', { name: cleanPaneTexts.truths.propre });
  await clean.waitFor();
  holds('the sheets there were are read first', !(await clean.isChecked()));
  await clean.check();
  await page.getByText(cleanPaneTexts.nowRead.propre).first().waitFor();
  await pane.goToTab('Feuille de route');
  same('first words with the clean sheets', await pane.firstWords(), words);
  const path = join(folder, 'propre.xlsx');
  await pane.save(path);
  const { truth, roadmap } = await readWorkbook(new FileHost(await readFile(path), path));
  same('the truth in the saved file', truth, 'propre');
  same(
    'where actions are read',
    [...new Set(roadmap.actions.map(({ source }) => source.sheet))],
    ['Actions (propre)'],
  );

  await pane.choose(path);
  await page.getByRole('button', { name: 'Enregistrer le classeur' }).waitFor({ state: 'detached' });
  await pane.waitUntilRead();
  same('first words of the saved file', await pane.firstWords(), words);
  await pane.goToTab('Lecture');
  await page.getByRole('radio', { name: cleanPaneTexts.truths.propre, checked: true }).waitFor();
  await pane.close();
}

/** The screens at both widths in each theme; nothing may be wider than the page. */
async function takesPictures(stage: Stage): Promise<void> {
  const widths = { narrow: { width: 320, height: 640 }, wide: { width: 1280, height: 800 } };
  for (const [theme, colours] of Object.entries(themes)) {
    for (const [width, viewport] of Object.entries(widths)) {
      const pane = await PanePage.open(stage, { viewport, ...colours });
      const take = async (name: string): Promise<void> => {
        const over = await pane.page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        same(`pixels over the width of ${name}, ${width}`, over, 0);
        await pane.page.screenshot({
          path: join(stage.pictures, `clean-${name}-${width}-${theme}.png`),
          fullPage: true,
        });
      };
      await take('begin');
      await pane.page.getByRole('button', { name: cleanPaneTexts.newRoadmap }).click();
      await pane.page.getByText(cleanPaneTexts.stillExample).waitFor();
      await take('new');
      await pane.choose('assets/samples/limoges-2016-2017.xlsx');
      await pane.waitForWords('7 axes, ');
      await pane.goToTab('Lecture');
      await pane.page.getByRole('button', { name: cleanPaneTexts.copy }).scrollIntoViewIfNeeded();
      await take('offer');
      await pane.page.getByRole('button', { name: cleanPaneTexts.copy }).click();
      await pane.page.getByRole('radio', { name: cleanPaneTexts.truths.propre }).check();
      await pane.page.getByText(cleanPaneTexts.nowRead.propre).first().waitFor();
      await take('truth');
      await pane.close();
    }
  }
}

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'feuille-de-route-'));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
