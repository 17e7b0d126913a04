import { join } from 'node:path';
import { frameworkEntryTexts } from '../../../src/messages/fr/frameworkEntry';
import { matrixDoubtTexts } from '../../../src/messages/fr/matrixDoubts';
import { matrixReportTexts } from '../../../src/messages/fr/matrixReport';
import { paneTexts } from '../../../src/messages/fr/pane';
import { holds, same } from '../check';
import { inFolder } from '../inFolder';
import {
  beginReplacement,
  clearFirstMark,
  enterFramework,
  make,
  openReport,
  readFileAgain,
  replace,
  report,
  shapeMatrix,
  writeFramework,
} from '../matrixSteps';
import { PanePage } from '../pane';
import { plain } from '../sampleList';
import type { Case, Stage } from './case';

const NICE = 'assets/samples/nice-2017-2019.xlsx';
/** The croix of Nice's four tables. */
const MARKS = 65;

/** The matrix with the projet académique, as people come to it, up to the saved file read again. */
export const matrixCases: Case[] = [
  {
    name: 'matrix: in blocks and transposed, with its coverage; the saved file keeps every croix',
    run: shapes,
  },
  { name: 'matrix: a projet académique is entered where there is none', run: enters },
  { name: 'matrix: one projet académique replaces another, and croix are confirmed', run: replaces },
  { name: 'matrix: a croix cleared in the matrix is reported into the user’s own sheets', run: reports },
].map(({ name, run }) => ({ name, run: (stage) => inFolder((folder) => run(stage, folder)) }));

async function shapes(stage: Stage, folder: string): Promise<void> {
  const pane = await openNice(stage);
  await shapeMatrix(pane);
  await make(pane, 'matrice', 'Matrice');
  const figures = plain(await pane.page.getByText(/sur 11 .* par au moins une action/).innerText());
  holds(`the coverage: ${figures}`, figures.startsWith(`${String(MARKS)} croix ; 11 objectifs sur 11`));
  await make(pane, 'couverture', 'Couverture');
  const path = join(folder, 'saved.xlsx');
  await pane.save(path);

  const { roadmap, snapshot } = await readFileAgain(path);
  same('croix of the saved file', roadmap.links.length, MARKS);
  same('sheets of ours', snapshot.sheets.flatMap(({ generated }) => generated ?? []).sort(), [
    'couverture',
    'matrice',
  ]);
  await openSaved(pane, path);
  await pane.page.getByText(paneTexts.alreadyThere('Matrice')).waitFor();
  same('figures of the saved file', plain(await pane.page.getByText(/sur 11 /).innerText()), figures);
  await pane.close();
}

async function enters(stage: Stage, folder: string): Promise<void> {
  const pane = await PanePage.open(stage, { acceptDownloads: true });
  await pane.openSample('Limoges');
  await pane.goToTab('Matrice');
  await enterFramework(pane, null);
  await pane.page.getByText(/^3\saxes et 11\sobjectifs compris$/).waitFor();
  await writeFramework(pane);
  await make(pane, 'matrice', 'Matrice');
  const path = join(folder, 'saved.xlsx');
  await pane.save(path);
  const { roadmap } = await readFileAgain(path);
  same(
    'what was entered',
    roadmap.frameworks.map(({ title, axes }) => [title, axes.map(({ objectives }) => objectives.length)]),
    [[frameworkEntryTexts.usualName, [4, 4, 3]]],
  );
  await pane.close();
}

async function replaces(stage: Stage, folder: string): Promise<void> {
  const pane = await openNice(stage);
  const { page } = pane;
  await make(pane, 'matrice', 'Matrice');
  await beginReplacement(pane);
  await replace(pane);
  const path = join(folder, 'saved.xlsx');
  await pane.save(path);
  const doubtful = (await readFileAgain(path)).roadmap.links.filter(
    ({ doubt }) => doubt !== undefined,
  ).length;
  holds('some croix have changed objective', doubtful > 0);
  await page.getByRole('heading', { name: matrixDoubtTexts.list(doubtful) }).waitFor();

  const all = page.getByRole('button', { name: matrixDoubtTexts.confirmAll(doubtful) });
  const first = page.getByRole('button', { name: /^Confirmer / }).first();
  await first.click();
  await page
    .getByText(/croix confirmées?\.$/)
    .first()
    .waitFor({ state: 'attached' });
  if (await all.count()) throw new Error('the first croix are confirmed: fewer are left');
  await page
    .getByRole('button', { name: /^(Tout c|C)onfirmer / })
    .last()
    .click();
  await page.getByRole('heading', { name: /^Croix à revoir/ }).waitFor({ state: 'detached' });
  await pane.save(path);
  const { roadmap, snapshot } = await readFileAgain(path);
  same('croix in doubt', roadmap.links.filter(({ doubt }) => doubt !== undefined).length, 0);
  holds('croix are left', roadmap.links.length > 0);
  holds(
    'the old matrix is kept',
    snapshot.sheets.some(({ name }) => name === 'Matrice (archive)'),
  );
  await pane.close();
}

async function reports(stage: Stage, folder: string): Promise<void> {
  const pane = await openNice(stage);
  const { page } = pane;
  await make(pane, 'matrice', 'Matrice');
  const path = join(folder, 'saved.xlsx');
  await pane.save(path);
  const cleared = await clearFirstMark(path);
  const isCleared = async (): Promise<boolean> =>
    !(await readFileAgain(path)).ownLinks.some(
      ({ action, objective }) => action === cleared.action && objective === cleared.objective,
    );
  holds('the user’s own sheet still has it', !(await isCleared()));

  await openSaved(pane, path);
  await page.getByText(matrixReportTexts.differ(1)).waitFor();
  await openReport(pane);
  await report(pane);
  await page.getByText(matrixReportTexts.differ(1)).waitFor({ state: 'detached' });
  await pane.save(path);
  holds('the user’s own sheet has it no more', await isCleared());
  same('croix left', (await readFileAgain(path)).roadmap.links.length, MARKS - 1);

  await page.getByRole('button', { name: 'Annuler la modification' }).click();
  await page.getByText(matrixReportTexts.differ(1)).waitFor();
  await pane.close();
}

async function openNice(stage: Stage): Promise<PanePage> {
  const pane = await PanePage.open(stage, { acceptDownloads: true });
  await pane.choose(NICE);
  await pane.waitForWords('4 axes, ');
  await pane.goToTab('Matrice');
  return pane;
}

async function openSaved(pane: PanePage, path: string): Promise<void> {
  await pane.choose(path);
  await pane.page.getByRole('button', { name: 'Enregistrer le classeur' }).waitFor({ state: 'detached' });
  await pane.waitForWords('4 axes, ');
  await pane.goToTab('Matrice');
}
