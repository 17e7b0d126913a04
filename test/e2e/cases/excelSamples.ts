import { readFile } from 'node:fs/promises';
import { FileHost } from '../../../src/hosts/file/fileHost';
import { rectAddress } from '../../../src/workbook/address';
import { planSheets } from '../../../src/workflows/generateSheets';
import { readWorkbook } from '../../../src/workflows/readWorkbook';
import { addinOrigin, cdn, excelOrigin } from '../../excel/transports/xdmContext';
import { comparablePlan } from '../../excel/workbook/comparablePlan';
import { planOfSheet, stampOf } from '../../excel/workbook/planOfSheet';
import { holds, same, sameEverywhere, until } from '../check';
import { asText, BUILT, ExcelPane, sheetOf } from '../excelPane';
import { plain, samples, type Sample } from '../sampleList';
import type { Case, Stage } from './case';

/** From opening the pane in Excel to the sheets that it makes there, and the workbook read again. */
export const excelSampleCases: Case[] = samples.map((sample) => ({
  name: `${sample.file} in Excel, from opening the pane to its sheets`,
  run: (stage) => wholeWay(stage, sample),
}));

async function wholeWay(stage: Stage, { file, words, hasMatrix, hasIndicators }: Sample): Promise<void> {
  const path = `assets/samples/${file}.xlsx`;
  const pane = await ExcelPane.open(stage, path);
  const { excel, view } = pane;
  const book = excel.workbook;
  const own = [...book.sheets];
  const before = asText(own);

  await pane.waitUntilRead();
  const said = await pane.firstWords();
  holds(`first words: ${said}`, words.test(plain(said)));

  await pane.goToTab('Contrôles');
  await goToFinding(pane);

  await pane.goToTab('Matrice');
  if (hasMatrix) {
    await pane.make('Créer la matrice', 'Matrice');
    await until('the matrix is shown', () => book.active === sheetOf(book, 'Matrice').id);
    await sheetIsAsPlanned(pane, path, 'matrice', 'Matrice');
  } else await view.getByText('Aucun projet académique n’a été trouvé').waitFor();

  await pane.goToIndicatorSheets();
  if (hasIndicators) {
    await pane.make('Créer la feuille Indicateurs', 'Indicateurs');
    await sheetIsAsPlanned(pane, path, 'indicateurs', 'Indicateurs');
  }

  same('sheets of the user', asText(own), before);
  same(
    'all sheets',
    book.sheets.map(({ name }) => name),
    [
      ...own.map(({ name }) => name),
      ...(hasMatrix ? ['Matrice'] : []),
      ...(hasIndicators ? ['Indicateurs'] : []),
    ],
  );

  await view.getByRole('button', { name: 'Actualiser' }).click();
  await view.getByText(/^Classeur actualisé à/).waitFor({ state: 'attached' });
  same('first words read again', await firstWordsOf(pane), said);
  await onlyOurFiles(excel.requests);
  await pane.close();
}

async function firstWordsOf(pane: ExcelPane): Promise<string> {
  await pane.goToTab('Feuille de route');
  return pane.firstWords();
}

/** Follows the first link from a finding to its cell; the user's selection in the workbook is that cell. */
async function goToFinding({ excel, view }: ExcelPane): Promise<void> {
  const link = view.getByRole('button', { name: /^Montrer / }).first();
  const place = (await link.getAttribute('aria-label'))!.replace(/^Montrer /, '');
  const [, sheet, address] = /^(.*), ([A-Z]+\d+(?::[A-Z]+\d+)?)$/.exec(place) ?? [];
  if (sheet === undefined || address === undefined) throw new Error(`no cell in « ${place} »`);
  await link.click();
  await until(`the selection is ${place}`, () => {
    const { active, selected, sheets } = excel.workbook;
    return sheets.find(({ id }) => id === active)?.name === sheet && rectAddress(selected) === address;
  });
}

/** What stands in Excel is what the same workbook read from its file would have planned. */
async function sheetIsAsPlanned({ excel }: ExcelPane, path: string, id: string, name: string): Promise<void> {
  const sheet = sheetOf(excel.workbook, name);
  same(`stamp of ${name}`, stampOf(sheet), { id, incomplete: false });
  const reading = await readWorkbook(new FileHost(await readFile(path), path));
  const planned = planSheets(reading, { date: '2024-09-02', ids: [id] }).plans.find((plan) => plan.id === id);
  if (!planned) throw new Error(`no plan for ${id}`);
  sameEverywhere(
    `the sheet ${name}`,
    comparablePlan(planOfSheet(sheet, excel.workbook)),
    comparablePlan({ ...planned, name }),
  );
}

/** Stands in the built code of what works on files, and nowhere else. */
const OF_FILES = 'xl/_rels/workbook.xml.rels';

/** Excel's own page, our own files without those that work on files, and office.js: nothing else leaves the computer. */
async function onlyOurFiles(requests: readonly string[]): Promise<void> {
  const foreign = requests.filter(
    (address) => ![`${excelOrigin}/`, `${addinOrigin}/`, cdn].some((known) => address.startsWith(known)),
  );
  same('requests to elsewhere', foreign, []);
  const scripts = requests.filter((address) => address.startsWith(addinOrigin) && address.endsWith('.js'));
  holds('scripts of ours are loaded', scripts.length > 2);
  for (const script of scripts) {
    const code = await readFile(`${BUILT}${new URL(script).pathname}`, 'utf8');
    holds(`${script} works on files`, !code.includes(OF_FILES));
  }
}
