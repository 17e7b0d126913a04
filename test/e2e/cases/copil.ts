import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { filterSettings } from '../../../src/domain/copil/filter';
import { sheetButtonTexts } from '../../../src/messages/fr/commands';
import { copilPaneTexts } from '../../../src/messages/fr/copilPane';
import { paneTexts } from '../../../src/messages/fr/pane';
import { templateTexts } from '../../../src/messages/fr/template';
import { bordered, formOf } from '../../support/forms';
import { ExcelPane } from '../excelPane';
import { holds, same } from '../check';
import { inFolder } from '../inFolder';
import { readFileAgain } from '../matrixSteps';
import { PanePage } from '../pane';
import { plain } from '../sampleList';
import type { Case, Stage } from './case';

/** What a committee is handed, from a sample to the files. */
export const copilCases: Case[] = [
  {
    name: 'copil: the page is made of Nice, the document and a dossier for one partenaire are saved, a change since is told',
    run: (stage) => inFolder((folder) => handsOver(stage, folder)),
  },
  {
    name: 'copil: the single file saves the document too',
    run: (stage) => inFolder((folder) => fromSingleFile(stage, folder)),
  },
  {
    name: 'copil: the pane in Excel saves the document, made by its worker',
    run: (stage) => inFolder((folder) => fromExcel(stage, folder)),
  },
  {
    name: 'copil: a form of others is filled and saved, and what has no place is told',
    run: (stage) => inFolder((folder) => fillsForm(stage, folder)),
  },
];

async function handsOver(stage: Stage, folder: string): Promise<void> {
  const pane = await PanePage.open(stage, { acceptDownloads: true });
  const { page } = pane;
  await pane.openSample('Nice');
  await pane.goToTab('COPIL');
  await page.getByRole('button', { name: sheetButtonTexts['page-recteur'].create }).click();
  await page.getByText(paneTexts.created('Page du recteur'), { exact: false }).first().waitFor();
  await page.getByText(copilPaneTexts.pdf).waitFor();
  await saveDocument(pane, join(folder, 'document.docx'));

  await page.getByRole('button', { name: copilPaneTexts.settings }).click();
  await page.getByRole('combobox', { name: new RegExp(`^${copilPaneTexts.filterLabels.partner}`) }).click();
  await page.getByRole('option', { name: 'CARDIE' }).click();
  await page.getByText(/^À présenter.* sur 22\.$/).waitFor();
  const dossier = join(folder, 'dossier.xlsx');
  await saveExport(pane, copilPaneTexts.separate, dossier);
  const { snapshot } = await readFileAgain(dossier);
  const names = snapshot.sheets.map(({ name }) => name);
  same('the first sheets of the dossier', names.slice(0, 2), ['Page de garde', 'Page du recteur']);
  const said = snapshot.sheets[0]!.cells.map(({ cell }) => plain(cell.text));
  holds(
    `the cover says what it is of: ${said.join(' / ')}`,
    said.includes('Extrait : partenaire « CARDIE »'),
  );

  await page.getByRole('button', { name: copilPaneTexts.declare }).click();
  await page.getByText(/rien n’a changé\.$/).waitFor();
  await pane.save(join(folder, 'saved.xlsx'));
  const { state } = await readFileAgain(join(folder, 'saved.xlsx'));
  same('what was chosen is in the workbook', state.settings[filterSettings.partner], 'CARDIE');
  await pane.close();
}

async function fromSingleFile(stage: Stage, folder: string): Promise<void> {
  const pane = await PanePage.open(stage, { acceptDownloads: true, address: stage.single });
  await pane.openSample('Nice');
  await pane.goToTab('COPIL');
  await saveDocument(pane, join(folder, 'document.docx'));
  await pane.close();
}

async function fromExcel(stage: Stage, folder: string): Promise<void> {
  const pane = await ExcelPane.open(stage, 'assets/samples/nice-2017-2019.xlsx');
  await pane.waitUntilRead();
  await pane.goToTab('COPIL');
  await saveDocument(pane, join(folder, 'document.docx'));
  await pane.close();
}

async function fillsForm(stage: Stage, folder: string): Promise<void> {
  const form = join(folder, 'modele.xlsx');
  await writeFile(form, formOf({ name: 'Remontée', rows: [['Axe', 'Action', 'Visa'], bordered(3)] }));
  const pane = await PanePage.open(stage, { acceptDownloads: true });
  await pane.openSample('Nice');
  await pane.goToTab('COPIL');
  const group = pane.view.getByRole('group', { name: templateTexts.button });
  const chooser = pane.page.waitForEvent('filechooser');
  await group.getByRole('button', { name: templateTexts.button }).click();
  await group.getByRole('button', { name: copilPaneTexts.exportAnyway }).click();
  const download = pane.page.waitForEvent('download');
  await (await chooser).setFiles(form);
  const filled = join(folder, 'rempli.xlsx');
  await (await download).saveAs(filled);
  await group.getByText(/Visa.*n’est pas reconnue/).waitFor();
  const { snapshot, roadmap } = await readFileAgain(filled);
  same(
    'the sheets of the form',
    snapshot.sheets.map(({ name }) => name),
    ['Remontée'],
  );
  same('the actions of Nice', roadmap.actions.length, 22);
  await pane.close();
}

async function saveDocument(pane: PanePage | ExcelPane, path: string): Promise<void> {
  const name = await saveExport(pane, copilPaneTexts.document, path);
  holds(`a name with a day: ${name}`, /^.+ – \d{4}-\d{2}-\d{2}\.docx$/.test(name));
  const parts = unzipSync(await readFile(path));
  const text = strFromU8(parts['word/document.xml']!);
  holds(
    'the document has a contents list and the actions of Nice',
    /Sommaire/.test(text) && /Fiche/.test(text),
  );
}

/** Hands a file over, whatever is to be corrected, and answers what it is called. */
async function saveExport(
  { page, view }: PanePage | ExcelPane,
  label: string,
  path: string,
): Promise<string> {
  const group = view.getByRole('group', { name: label });
  const download = page.waitForEvent('download');
  await group.getByRole('button', { name: label }).click();
  const anyway = group.getByRole('button', { name: copilPaneTexts.exportAnyway });
  const saved = group.getByText(/a été enregistré/);
  await anyway.or(saved).first().waitFor();
  if (await anyway.isVisible()) await anyway.click();
  const file = await download;
  await file.saveAs(path);
  await saved.waitFor();
  return file.suggestedFilename();
}
