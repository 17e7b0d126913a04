import { readFile, writeFile } from 'node:fs/promises';
import type { LinkEnds } from '../../src/domain/roadmap';
import { FileHost } from '../../src/hosts/file/fileHost';
import { sheetButtonTexts } from '../../src/messages/fr/commands';
import { frameworkEntryTexts } from '../../src/messages/fr/frameworkEntry';
import { matrixDoneTexts } from '../../src/messages/fr/matrixDone';
import { matrixPaneTexts } from '../../src/messages/fr/matrixPane';
import { matrixReportTexts } from '../../src/messages/fr/matrixReport';
import { paneTexts } from '../../src/messages/fr/pane';
import { replacementTexts } from '../../src/messages/fr/replacement';
import { readLinkKey } from '../../src/sheets/matrix/linkKey';
import { cellAt } from '../../src/workbook/cellAt';
import { generatedMarks } from '../../src/workflows/ownedMarks';
import { readWorkbook, type WorkbookReading } from '../../src/workflows/readWorkbook';
import type { PanePage } from './pane';

/** A projet académique after Nice's: some objectives kept, some said otherwise, some gone. */
export const NEXT_FRAMEWORK = [
  'Axe 1\u00a0: Faire réussir chaque élève',
  'Objectif 1\u00a0: Conforter les apprentissages de base et installer le socle commun',
  'Objectif 2\u00a0: Améliorer la fluidité des parcours et leur sécurisation',
  'Axe 2\u00a0: Une école ouverte et équitable',
  'Objectif 3\u00a0: Développer l’offre et les usages du numérique à l’École',
  'Objectif 4\u00a0: Lutter contre les inégalités territoriales',
  'Objectif 5\u00a0: Développer l’ouverture internationale et les parcours artistiques, culturels et sportifs',
].join('\n');

/** « Réglages de la matrice »: a page for each axis, actions in columns. Each choice answers before the next. */
export async function shapeMatrix({ page }: PanePage): Promise<void> {
  await openSettings(page);
  for (const name of [matrixPaneTexts.blocks, matrixPaneTexts.columns]) {
    await page.getByRole('radio', { name }).check();
    await page.getByText(matrixDoneTexts.kept).first().waitFor({ state: 'attached' });
  }
}

export async function openSettings(page: PanePage['page']): Promise<void> {
  await page.getByRole('button', { name: matrixPaneTexts.settings }).click();
  await page.getByText(matrixPaneTexts.note).waitFor();
}

/** Makes a sheet, or makes it again. */
export async function make({ page }: PanePage, id: 'matrice' | 'couverture', tab: string): Promise<void> {
  const { create, renew } = sheetButtonTexts[id];
  await page.getByRole('button', { name: new RegExp(`^(${create}|${renew})$`) }).click();
  await page.getByText(paneTexts.created(tab), { exact: false }).first().waitFor();
}

/** Types a list into the form for a projet académique, and writes it into a sheet. */
export async function enterFramework({ page }: PanePage, list: string | null): Promise<void> {
  if (list === null) await page.getByRole('button', { name: frameworkEntryTexts.example }).click();
  else await page.getByRole('textbox', { name: frameworkEntryTexts.list }).fill(list);
  await page.getByText(/objectifs compris$/).waitFor();
}

export async function writeFramework({ page }: PanePage): Promise<void> {
  await page.getByRole('button', { name: frameworkEntryTexts.enter }).click();
}

/** « Remplacer le projet académique » by another list, up to the screen of old and new objectives. */
export async function beginReplacement(pane: PanePage): Promise<void> {
  await pane.page.getByRole('button', { name: replacementTexts.open }).click();
  await enterFramework(pane, NEXT_FRAMEWORK);
  await writeFramework(pane);
  await pane.page.getByRole('button', { name: replacementTexts.replace, exact: true }).waitFor();
}

export async function replace({ page }: PanePage): Promise<void> {
  await page.getByRole('button', { name: replacementTexts.replace, exact: true }).click();
  await page.getByRole('heading', { name: /^Croix à revoir/ }).waitFor();
}

export async function openReport({ page }: PanePage): Promise<void> {
  await page.getByRole('button', { name: matrixReportTexts.open }).click();
  await page.getByText(matrixReportTexts.panel.heading).waitFor();
  await page.getByRole('button', { name: /^Reporter dans \d/ }).waitFor();
}

export async function report({ page }: PanePage): Promise<void> {
  await page.getByRole('button', { name: /^Reporter dans \d/ }).click();
  await page.getByRole('button', { name: 'Annuler la modification' }).waitFor();
}

export async function readFileAgain(path: string): Promise<WorkbookReading> {
  return readWorkbook(new FileHost(await readFile(path), path));
}

/** Clears the first croix of the sheet *Matrice* in a file, as a colleague would, and gives what it said. */
export async function clearFirstMark(path: string): Promise<LinkEnds> {
  const host = new FileHost(await readFile(path), path);
  const { roadmap, snapshot, state } = await readWorkbook(host);
  const marked = [...generatedMarks(roadmap, snapshot, state)].find(([, { mark }]) => mark !== undefined);
  if (!marked) throw new Error('no croix in the matrix');
  const [key, { source }] = marked;
  await host.edit([{ source, expected: cellAt(snapshot, source)?.value ?? null, value: null }]);
  await writeFile(path, await host.bytes());
  return readLinkKey(key)!;
}
