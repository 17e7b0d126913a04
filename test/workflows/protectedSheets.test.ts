import { unzipSync } from 'fflate';
import { FileHost } from '../../src/hosts/file/fileHost';
import { reportChanges } from '../../src/workflows/report/reportMarks';
import { correct } from '../../src/workflows/corrections';
import { generateSheets } from '../../src/workflows/generateSheets';
import { problemText } from '../../src/workflows/problemText';
import { readWorkbook } from '../../src/workflows/readWorkbook';
import { Desk, shownLinks } from '../support/typing';
import { withPart } from '../support/userWorkbook';
import { hostOf, type WrittenSheet } from '../support/workbooks';

/** Sheets that someone protected: Excel would not change them, nor do we; nothing is lost and one sentence says why. */

const SHEETS: WrittenSheet[] = [
  {
    name: 'Actions',
    rows: [
      ['Code', 'Action', 'Pilote'],
      ['1-1', 'La lettre', 'DANE'],
      ['1-2', 'Le site', 'CLEMI'],
    ],
  },
  {
    name: 'Projet',
    rows: [
      ['Projet académique'],
      ['Axe 1 : Mieux former'],
      ['Objectif 1 : Accompagner'],
      ['Objectif 2 : Réduire'],
    ],
  },
  {
    name: 'Croix',
    rows: [
      ['Contribution au projet académique'],
      ['Action', 'Accompagner', 'Réduire'],
      ['1-1 : La lettre', 'X', null],
      ['1-2 : Le site', null, 'X'],
    ],
  },
];
const GENERATE = { date: '2024-09-02', ids: ['matrice'] };
const TYPED = ['1-1 → Accompagner X', '1-1 → Réduire x', '1-2 → Réduire X'];

/** The workbook with a dashboard, its matrix (the fifth sheet) and a mark typed there, one of its sheets protected since. */
async function withProtected(sheet: number): Promise<FileHost> {
  const desk = await Desk.with(hostOf(...SHEETS));
  await desk.type('1-1', 'Réduire', 'x');
  const bytes = await (desk.host as FileHost).bytes();
  const path = `xl/worksheets/sheet${String(sheet)}.xml`;
  expect(Object.keys(unzipSync(bytes))).toContain(path);
  const locked = withPart(bytes, path, (xml) =>
    xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/>'),
  );
  return new FileHost(locked, 'essai.xlsx');
}

const saidBy = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => problemText(error).replaceAll('\u00A0', ' '),
  );
const isProtected = (name: string): string =>
  `La feuille « ${name} » est protégée : enlevez sa protection dans Excel (Révision > Ôter la protection de la feuille), puis recommencez.`;

it('a generated sheet is not made anew, and keeps what was typed there', async () => {
  const host = await withProtected(5);
  const before = await host.bytes();
  expect(await saidBy(generateSheets(host, await readWorkbook(host), GENERATE))).toBe(isProtected('Matrice'));
  expect(await host.bytes()).toEqual(before);
  expect(shownLinks(await readWorkbook(host))).toEqual(TYPED);
});

it('a sheet of the user’s takes no reported croix, and the matrix keeps them', async () => {
  const host = await withProtected(3);
  const before = await host.bytes();
  const { changes } = await reportChanges(await readWorkbook(host));
  expect(changes.map(({ source, after }) => [source.sheet, source.address, after])).toEqual([
    ['Croix', 'C3', 'X'],
  ]);
  expect(await saidBy(correct(host, changes))).toBe(isProtected('Croix'));
  expect(await host.bytes()).toEqual(before);
  expect(shownLinks(await readWorkbook(host))).toEqual(TYPED);
});

it('a sheet of the user’s is no hindrance for the generated ones', async () => {
  const host = await withProtected(3);
  expect(await saidBy(generateSheets(host, await readWorkbook(host), GENERATE))).toBe('done');
});
