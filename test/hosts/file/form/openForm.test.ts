import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openForm } from '../../../../src/hosts/file/form/openForm';
import { openPackage } from '../../../../src/hosts/file/openPackage';
import { readWorkbook } from '../../../../src/hosts/file/readWorkbook';
import type { FilledTable, SheetFilling } from '../../../../src/workbook/formFilling';
import { checkPackage } from '../../../support/checkPackage';
import { bordered, formOf } from '../../../support/forms';

const HEADER = ['Action', 'Pilote', 'Avancement'];
/** A table of two rows on « Suivi », what counts it below, beside it in a chart, by a name and from another sheet. */
const FORM = formOf(
  {
    name: 'Suivi',
    rows: [HEADER, bordered(3), bordered(3), ['Total', null, '=AVERAGE(C2:C3)'], [], ['Nota : à rendre.']],
    more: {
      names: [{ name: 'Avancements', rect: { top: 1, left: 2, bottom: 2, right: 2 } }],
      charts: [
        {
          kind: 'bar',
          title: 'Avancement',
          alt: 'Avancement des actions',
          at: { top: 7, left: 0, bottom: 20, right: 3 },
          categories: { rect: { top: 1, left: 0, bottom: 2, right: 0 }, values: ['', ''] },
          series: [
            {
              name: { rect: { top: 0, left: 2, bottom: 0, right: 2 }, value: 'Avancement' },
              rect: { top: 1, left: 2, bottom: 2, right: 2 },
              values: [null, null],
              color: '1F3864',
            },
          ],
        },
      ],
    },
  },
  { name: 'Bilan', rows: [["=SUM('Suivi'!C2:C3)", "='Suivi'!C4"]] },
);

const text = (value: string): { text: string } => ({ text: value });
const table = (lines: FilledTable['lines']): SheetFilling => ({
  sheet: 'Suivi',
  cells: [],
  tables: [{ header: { top: 0, left: 0, bottom: 0, right: 2 }, from: 1, end: 3, lines }],
});
const four = ['Former', 'Relier', 'Équiper', '=Évaluer'].map((title) => [
  { column: 0, content: text(title) },
]);

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
const find = (parts: Record<string, string>, name: RegExp): string =>
  parts[Object.keys(parts).find((path) => name.test(path))!]!;

it('lets rows come in, and all that speaks of them follows', async () => {
  const { bytes, report } = await (await openForm(FORM, 'modele.xlsx')).fill([table(four)]);
  const [suivi, bilan] = (await readWorkbook(bytes)).sheets;
  const shown = suivi!.cells.map(({ row, column, cell }) => [row, column, cell.formula ?? cell.text]);
  expect(shown).toEqual([
    ...HEADER.map((header, column) => [0, column, header]),
    [1, 0, 'Former'],
    [2, 0, 'Relier'],
    [3, 0, 'Équiper'],
    [4, 0, '=Évaluer'],
    [5, 0, 'Total'],
    [5, 2, 'AVERAGE(C2:C5)'],
    [7, 0, 'Nota : à rendre.'],
  ]);
  expect(bilan!.cells.map(({ cell }) => cell.formula)).toEqual(["SUM('Suivi'!C2:C5)", "'Suivi'!C6"]);
  const parts = partsOf(bytes);
  expect(find(parts, /workbook\.xml$/)).toContain("'Suivi'!$C$2:$C$5");
  expect(find(parts, /charts\/chart\d*\.xml$/)).toContain('$C$2:$C$5');
  expect(find(parts, /drawings\/drawing\d*\.xml$/)).toContain('<xdr:row>9</xdr:row>');
  expect(checkPackage(openPackage(bytes))).toEqual([]);
  expect(report).toEqual({ kept: [], unmerged: [] });
});

it('keeps every other part to the byte where no row has to come in, and the form itself always', async () => {
  const before = FORM.slice();
  const { bytes } = await (await openForm(FORM, 'modele.xlsx')).fill([table(four.slice(0, 2))]);
  expect(FORM).toEqual(before);
  const [old, now] = [partsOf(FORM), partsOf(bytes)];
  const changed = Object.keys(now).filter((path) => old[path] !== now[path]);
  expect(changed.filter((path) => !/sheet1\.xml$|workbook\.xml$|styles\.xml$/.test(path))).toEqual([]);
});

it('lets an Excel table grow with its rows', async () => {
  const grid = { name: 'Suivi', rows: [HEADER, [], [], ['Nota : à rendre.']] };
  const tables = [{ name: 'Suivi_1', rect: { top: 0, left: 0, bottom: 1, right: 2 } }];
  const form = await openForm(formOf({ ...grid, more: { tables } }), 'modele.xlsx');
  const { bytes } = await form.fill([table(four)]);
  expect(find(partsOf(bytes), /tables\/table\d*\.xml$/)).toContain('ref="A1:C5"');
  expect(checkPackage(openPackage(bytes))).toEqual([]);
});

it('lets a list of values reach as far as the rows do', async () => {
  const validations = [{ rect: { top: 1, left: 1, bottom: 1, right: 1 }, values: ['DANE'], strict: true }];
  const form = await openForm(
    formOf({ name: 'Suivi', rows: [HEADER], more: { validations } }),
    'modele.xlsx',
  );
  const [only] = table(four).tables;
  const { bytes } = await form.fill([{ ...table(four), tables: [{ ...only!, end: null }] }]);
  expect(find(partsOf(bytes), /sheet1\.xml$/)).toContain('sqref="B2:B5"');
});

it('writes only into empty cells, and tells those that are not', async () => {
  const filling: SheetFilling = {
    ...table([[{ column: 2, content: text('50 %') }]]),
    cells: [
      { row: 5, column: 0, content: text('Autre') },
      { row: 3, column: 2, content: text('Autre') },
    ],
  };
  const { bytes, report } = await (await openForm(FORM, 'modele.xlsx')).fill([filling]);
  expect(report.kept).toEqual([
    { sheet: 'Suivi', address: 'A6' },
    { sheet: 'Suivi', address: 'C4' },
  ]);
  const [suivi] = (await readWorkbook(bytes)).sheets;
  expect(suivi!.cells.at(-1)!.cell.text).toBe('Nota : à rendre.');
});

it('refuses a sheet that is protected, and files that are no workbook', async () => {
  const parts = unzipSync(FORM);
  const path = Object.keys(parts).find((name) => name.endsWith('sheet1.xml'))!;
  const locked = strFromU8(parts[path]!).replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>');
  const form = await openForm(zipSync({ ...parts, [path]: strToU8(locked) }), 'modele.xlsx');
  await expect(async () => form.fill([table(four)])).rejects.toMatchObject({
    code: 'protected-sheet',
    detail: 'Suivi',
  });
  expect(() => openForm(strToU8('Action;Pilote'), 'modele.csv')).toThrow('not-a-workbook');
});
