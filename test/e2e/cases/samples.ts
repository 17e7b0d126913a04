import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FileHost } from '../../../src/hosts/file/fileHost';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { readWorkbook } from '../../../src/workflows/readWorkbook';
import { holds, same } from '../check';
import { inFolder } from '../inFolder';
import { PanePage } from '../pane';
import { plain, samples, type Sample } from '../sampleList';
import type { Case, Stage } from './case';

/** From opening to the saved file, and the saved file read again: by the page, and by the file host. */
export const sampleCases: Case[] = (['served', 'single'] as const).flatMap((place) =>
  samples.map((sample) => ({
    name: `${sample.file} from opening to the saved file (${place})`,
    run: (stage) => inFolder((folder) => wholeWay(stage, stage[place], sample, folder)),
  })),
);

async function wholeWay(stage: Stage, address: string, sample: Sample, folder: string): Promise<void> {
  const pane = await PanePage.open(stage, { address, acceptDownloads: true });
  await pane.openSample(sample.shown);
  const words = await pane.firstWords();
  holds(`first words: ${words}`, sample.words.test(plain(words)));
  const made: string[] = [];
  if (sample.hasMatrix) {
    await pane.page.getByRole('button', { name: 'Créer la matrice' }).click();
    await pane.page.getByText('La feuille « Matrice » est dans le classeur.').waitFor();
    await pane.page.getByRole('tab', { name: /^Matrice.*générée/ }).waitFor();
    made.push('matrice');
  } else {
    await pane.goToTab('Matrice');
    await pane.page.getByText('Aucun projet académique n’a été trouvé').waitFor();
  }
  await pane.goToIndicatorSheets();
  if (sample.hasIndicators) {
    await pane.page.getByRole('button', { name: 'Créer la feuille Indicateurs' }).click();
    await pane.page.getByText('La feuille « Indicateurs » est dans le classeur.').waitFor();
    made.push('indicateurs');
  }
  const path = join(folder, 'saved.xlsx');
  same('name of the saved file', await pane.save(path), `${sample.file} - feuille de route.xlsx`);

  const before = await readFileAgain(`assets/samples/${sample.file}.xlsx`);
  const after = await readFileAgain(path);
  same('generated sheets', after.sheets.flatMap(({ generated }) => generated ?? []).sort(), [...made].sort());
  same(
    'the sheets of the user',
    after.sheets.filter(({ generated }) => generated === undefined),
    before.sheets,
  );

  await pane.choose(path);
  // Nothing is left to save once the other file is there.
  await pane.page.getByRole('button', { name: 'Enregistrer le classeur' }).waitFor({ state: 'detached' });
  await pane.waitUntilRead();
  same('first words of the saved file', await pane.firstWords(), words);
  await pane.goToIndicatorSheets();
  if (sample.hasIndicators) await pane.page.getByText('existe déjà').waitFor();
  await pane.close();
}

async function readFileAgain(path: string): Promise<WorkbookSnapshot> {
  const { snapshot, isRoadmap } = await readWorkbook(new FileHost(await readFile(path), path));
  holds(`${path} is a roadmap`, isRoadmap);
  return snapshot;
}
