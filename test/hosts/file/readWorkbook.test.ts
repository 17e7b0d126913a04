import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { zipSync } from 'fflate';
import { HostError } from '../../../src/workbook/host';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { cellAddress } from '../../../src/workbook/address';
import { readWorkbook } from '../../../src/hosts/file/readWorkbook';
import { STAMP_NAME } from '../../../src/workbook/stamp';
import { oneSheet, workbookBytes, workbookParts, zipParts, type TestWorkbook } from './workbookParts';

/** The cells of the first sheet by address. */
function cells(workbook: WorkbookSnapshot): Record<string, CellSnapshot> {
  const all = workbook.sheets[0]!.cells;
  const byAddress = Object.fromEntries(all.map(({ row, column, cell }) => [cellAddress(row, column), cell]));
  expect(all).toHaveLength(Object.keys(byAddress).length);
  return byAddress;
}

async function readRows(
  rows: string,
  more: Omit<TestWorkbook, 'sheets'> = {},
): Promise<Record<string, CellSnapshot>> {
  return cells(await readWorkbook(oneSheet(rows, more)));
}

async function readSheet(xml: string): Promise<SheetSnapshot> {
  return (await readWorkbook(workbookBytes({ sheets: [{ name: 'Feuille', xml }] }))).sheets[0]!;
}

async function refusal(bytes: Uint8Array): Promise<string> {
  const error: unknown = await readWorkbook(bytes).catch((reason: unknown) => reason);
  return error instanceof HostError ? error.message : `not refused: ${String(error)}`;
}

describe('text', () => {
  it('is whole, with line breaks, from shared and inline strings, plain and rich', async () => {
    const shared =
      '<si><t xml:space="preserve"> Former&#10;les équipes </t></si>' +
      '<si><r><rPr><b/></rPr><t>1.2 </t></r><r><t>Équiper_x000D_\nles lycées</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>';
    const rows =
      '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c></row>' +
      '<row r="5"><c r="A5" t="inlineStr"><is><t>a &amp; b</t></is></c>' +
      '<c r="B5" t="inlineStr"><is><r><t>Pilote : </t></r><r><rPr><i/></rPr><t>DANE</t></r></is></c></row>';
    expect(await readRows(rows, { sharedStrings: shared })).toEqual({
      A2: { value: ' Former\nles équipes ', text: ' Former\nles équipes ' },
      C2: { value: '1.2 Équiper\nles lycées', text: '1.2 Équiper\nles lycées' },
      A5: { value: 'a & b', text: 'a & b' },
      B5: { value: 'Pilote : DANE', text: 'Pilote : DANE' },
    });
  });

  it('is left out where it is empty, and where the part of shared strings is missing', async () => {
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t></t></is></c><c r="C1"><v>7</v></c></row>';
    const parts = { 'xl/sharedStrings.xml': undefined };
    expect(await readRows(rows, { parts })).toEqual({ C1: { value: 7, text: '7' } });
  });
});

describe('numbers, booleans and errors', () => {
  const formats = ['0%', '#,##0.00', '#,##0" élèves"', '0"."0', '0.0 %'];

  it('are shown as in French Excel', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>12.5</v></c><c r="B1" s="1"><v>0.75</v></c><c r="C1" s="2"><v>-1234567.891</v></c>' +
      '<c r="D1" s="3"><v>1234</v></c><c r="E1" s="4"><v>12</v></c><c r="F1" t="b"><v>1</v></c><c r="G1" s="5"><v>0.826</v></c></row>';
    expect(await readRows(rows, { formats })).toEqual({
      A1: { value: 12.5, text: '12,5' },
      B1: { value: 0.75, text: '75%', format: '0%' },
      C1: { value: -1234567.891, text: '-1\u202f234\u202f567,89', format: '#,##0.00' },
      D1: { value: 1234, text: '1\u202f234 élèves', format: '#,##0" élèves"' },
      E1: { value: 12, text: '1.2', format: '0"."0' },
      F1: { value: true, text: 'VRAI' },
      G1: { value: 0.826, text: '82,6 %', format: '0.0 %' },
    });
  });

  it('keep formulas, shared ones spelled out, and say nothing where no result was stored', async () => {
    const rows =
      '<row r="1"><c r="A1"><f>SUM(B1:B2)</f><v>3</v></c><c r="B1"><v>1</v></c><c r="C1"><f>B1&amp;"é&lt;"</f></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="0">B2+1</f><v>3</v></c><c r="B2"><v>2</v></c>' +
      '<c r="C2"><f>B2*2</f><v>0</v></c></row>' +
      '<row r="3"><c r="A3"><f t="shared" si="0"/><v>1</v></c><c r="C3" t="str"><f>""</f><v></v></c></row>';
    expect(await readRows(rows)).toEqual({
      A1: { value: 3, text: '3', formula: 'SUM(B1:B2)' },
      B1: { value: 1, text: '1' },
      C1: { value: '', text: '', formula: 'B1&"é<"' },
      A2: { value: 3, text: '3', formula: 'B2+1' },
      B2: { value: 2, text: '2' },
      C2: { value: 0, text: '0', formula: 'B2*2' },
      A3: { value: 1, text: '1', formula: 'B3+1' },
      C3: { value: '', text: '', formula: '""' },
    });
  });

  it('say which error a cell holds', async () => {
    const rows =
      '<row r="1"><c r="A1" t="e"><f>Suivi!#REF!</f><v>#REF!</v></c><c r="B1" t="e"><v>#N/A</v></c>' +
      '<c r="C1" t="e"><v>#SPILL!</v></c></row>';
    expect(await readRows(rows)).toEqual({
      A1: { value: '#REF!', text: '#REF!', error: '#REF!', formula: 'Suivi!#REF!' },
      B1: { value: '#N/A', text: '#N/A', error: '#N/A' },
      C1: { value: '#SPILL!', text: '#SPILL!', error: '#SPILL!' },
    });
  });
});

describe('dates', () => {
  const formats = ['dd/mm/yyyy', 'd-mmm', '[$-40C]mmmm yyyy', 'hh:mm', 'm/d/yy'];
  const row = (serial: number): string =>
    `<row r="1">${formats.map((_, n) => `<c r="${cellAddress(0, n)}" s="${String(n + 1)}"><v>${String(serial)}</v></c>`).join('')}</row>`;
  const fromSerial = {
    A1: { value: 45292, text: '01/01/2024', date: '2024-01-01', format: 'dd/mm/yyyy' },
    // What Excel makes of the code 1-1.
    B1: { value: 45292, text: '1-janv', date: '2024-01-01', format: 'd-mmm' },
    C1: { value: 45292, text: 'janvier 2024', date: '2024-01-01', format: '[$-40C]mmmm yyyy' },
    E1: { value: 45292, text: '01/01/2024', date: '2024-01-01', format: 'm/d/yy' },
  };

  it('are serials with their ISO date and their format', async () => {
    expect(await readRows(row(45292), { formats })).toEqual({
      ...fromSerial,
      D1: { value: 45292, text: '00:00', format: 'hh:mm' },
    });
  });

  it('of the 1904 system become serials of the 1900 system; other numbers stay', async () => {
    const workbookProperties = 'date1904="1"';
    expect(await readRows(row(43830), { formats, workbookProperties })).toEqual({
      ...fromSerial,
      D1: { value: 43830, text: '00:00', format: 'hh:mm' },
    });
  });
});

describe('sheets', () => {
  it('are hidden or not, cells or charts, empty or not, each in its place', async () => {
    const { sheets } = await readWorkbook(
      workbookBytes({
        sheets: [
          { name: 'Vide' },
          { name: 'Listes', state: 'hidden' },
          { name: 'D&amp;C', state: 'veryHidden', xml: '<sheetData><row><c><v>1</v></c></row></sheetData>' },
          { name: 'Graphique', isChart: true },
        ],
      }),
    );
    expect(sheets.map(({ name, kind, hidden, cells: all }) => [name, kind, hidden, all.length])).toEqual([
      ['Vide', 'cells', false, 0],
      ['Listes', 'cells', true, 0],
      ['D&C', 'cells', true, 1],
      ['Graphique', 'chart', false, 0],
    ]);
  });

  it('may all be charts', async () => {
    const { sheets } = await readWorkbook(workbookBytes({ sheets: [{ name: 'Graphique', isChart: true }] }));
    expect(sheets).toEqual([
      {
        name: 'Graphique',
        kind: 'chart',
        hidden: false,
        cells: [],
        merges: [],
        hiddenRows: [],
        hiddenColumns: [],
      },
    ]);
  });

  it('give their merges, and hidden rows and columns as far as cells reach', async () => {
    const sheet = await readSheet(
      '<cols><col min="2" max="3" hidden="1"/><col min="6" max="16384" width="0" hidden="1"/></cols><sheetData>' +
        '<row r="1" hidden="1"/><row r="2"><c r="A2"><v>1</v></c></row><row r="4" hidden="true"><c r="F4"><v>1</v></c></row>' +
        '<row r="9" hidden="1"/></sheetData><mergeCells><mergeCell ref="A2:C3"/></mergeCells>',
    );
    expect(sheet.merges).toEqual([{ top: 1, left: 0, bottom: 2, right: 2 }]);
    expect(sheet.hiddenRows).toEqual([0, 3]);
    expect(sheet.hiddenColumns).toEqual([1, 2, 5]);
  });

  it('that we generated carry the plan they were made from', async () => {
    const stamp = `<definedNames><definedName name="${STAMP_NAME}" localSheetId="1" hidden="1">"matrice"</definedName></definedNames>`;
    const bytes = workbookBytes({
      sheets: [{ name: 'Actions' }, { name: 'Ma matrice' }],
      afterSheets: stamp,
    });
    const { sheets } = await readWorkbook(bytes);
    expect(sheets.map(({ generated }) => generated)).toEqual([undefined, 'matrice']);
  });

  it('are read from parts with prefixes, in other places, and in the strict format', async () => {
    const parts = workbookParts({
      sheets: [
        {
          name: 'Suivi',
          xml: '<x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData>',
        },
      ],
    });
    const sheet = parts['xl/worksheets/sheet1.xml']!.replace(/<(\/?)worksheet/g, '<$1x:worksheet').replace(
      'xmlns=',
      'xmlns:x=',
    );
    const bytes = zipParts({ ...parts, 'xl/worksheets/sheet1.xml': sheet });
    expect(cells(await readWorkbook(bytes))).toEqual({ A1: { value: 5, text: '5' } });

    const strict = Object.entries(
      workbookParts({
        sheets: [{ name: 'Suivi', xml: '<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData>' }],
      }),
    );
    const rename = (text: string): string =>
      text
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        );
    const renamed = Object.fromEntries(strict.map(([name, text]) => [name, rename(text)]));
    expect(cells(await readWorkbook(zipParts(renamed)))).toEqual({ A1: { value: 5, text: '5' } });
  });

  it('are read from parts in UTF-16', async () => {
    const parts = workbookParts({
      sheets: [
        { name: 'Été', xml: '<sheetData><row r="1"><c r="A1" t="str"><v>é</v></c></row></sheetData>' },
      ],
    });
    const utf16 = (text: string): Uint8Array =>
      Uint8Array.from([...`\uFEFF${text}`].flatMap((c) => [c.charCodeAt(0) & 0xff, c.charCodeAt(0) >> 8]));
    const bytes = zipSync(
      Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, utf16(text)])),
    );
    const workbook = await readWorkbook(bytes);
    expect(workbook.sheets[0]!.name).toBe('Été');
    expect(cells(workbook)).toEqual({ A1: { value: 'é', text: 'é' } });
  });

  it('come with the name of the file and its properties', async () => {
    const types = workbookParts({ sheets: [{ name: 'A' }] })['[Content_Types].xml']!.replace(
      '</Types>',
      '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
        '<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>',
    );
    const workbook = await readWorkbook(
      workbookBytes({
        sheets: [{ name: 'A' }],
        parts: {
          '[Content_Types].xml': types,
          'docProps/core.xml':
            '<c><dc:title>Feuille de route 2024</dc:title><dc:creator>DRANE</dc:creator></c>',
          'docProps/app.xml': '<Properties><Company>Académie</Company></Properties>',
        },
      }),
      'C:\\Partage\\feuille de route.xlsx',
    );
    expect(workbook.name).toBe('feuille de route.xlsx');
    expect(workbook.properties).toEqual({
      title: 'Feuille de route 2024',
      author: 'DRANE',
      company: 'Académie',
    });
  });
});

describe('a sheet that looks huge', () => {
  it('of a million rows with few cells is read at once', async () => {
    const sheet = await readSheet(
      '<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row>' +
        '<row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>',
    );
    expect(sheet.cells.map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [1_048_575, 16_383],
    ]);
  });

  it('of hundreds of thousands of styled empty cells and empty rows gives no cells for them', async () => {
    const empty = Array.from(
      { length: 100_000 },
      (_, row) => `<row r="${String(row + 1)}" s="1"><c s="1"/><c s="1"/><c s="1"/></row>`,
    );
    const sheet = await readSheet(
      `<sheetData>${empty.join('')}<row r="200000"><c r="B200000" t="inlineStr"><is><t>fin</t></is></c></row></sheetData>`,
    );
    expect(sheet.cells).toEqual([{ row: 199_999, column: 1, cell: { value: 'fin', text: 'fin' } }]);
  });

  it('of 16,384 columns gives each of them', async () => {
    const line = Array.from(
      { length: 16_384 },
      (_, column) => `<c r="${cellAddress(0, column)}"><v>1</v></c>`,
    );
    const sheet = await readSheet(`<sheetData><row r="1">${line.join('')}</row></sheetData>`);
    expect(sheet.cells.at(-1)).toEqual({ row: 0, column: 16_383, cell: { value: 1, text: '1' } });
    expect(sheet.cells).toHaveLength(16_384);
  });

  it('with a link over whole columns gives no cells for it', async () => {
    const sheet = await readSheet(
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>hyperlink ref="A1"</t></is></c></row></sheetData>' +
        '<hyperlinks><hyperlink ref="A1:XFD1048576" location="Feuille!A1"/></hyperlinks>',
    );
    expect(sheet.cells.map(({ cell }) => cell.text)).toEqual(['hyperlink ref="A1"']);
  });

  it('of more cells than are read is refused', async () => {
    const row = `<row>${'<c><v>1</v></c>'.repeat(2001)}</row>`;
    expect(await refusal(oneSheet(row.repeat(1000)))).toBe('too-large: cells 2000000');
  });
});

describe('a workbook that cannot be read', () => {
  it('because it has no sheets', async () => {
    expect(await refusal(workbookBytes({ sheets: [] }))).toBe('no-sheets');
  });

  it('because a sheet is missing or points to text that is not there: names the sheet', async () => {
    const parts = { 'xl/worksheets/sheet1.xml': undefined };
    expect(await refusal(workbookBytes({ sheets: [{ name: 'Suivi' }], parts }))).toBe('damaged: Suivi');
    expect(await refusal(oneSheet('<row r="1"><c r="A1" t="s"><v>99</v></c></row>'))).toBe(
      'damaged: Feuille',
    );
  });

  it('because a part that lists its parts is broken', async () => {
    const parts = { '[Content_Types].xml': '<nothing/>' };
    expect(await refusal(workbookBytes({ sheets: [{ name: 'Suivi' }], parts }))).toBe('damaged');
  });
});

const corpus = '../shared/xlsx/corpus';
const files = existsSync(corpus) ? readdirSync(corpus).filter((file) => file.endsWith('.xlsx')) : [];

describe('workbooks of other programs', () => {
  if (files.length === 0) {
    it.skip(`are absent: there is no ${corpus} here`, () => undefined);
    return;
  }
  it.each(files)('%s is read, or refused with a code', async (file) => {
    const outcome = await readWorkbook(new Uint8Array(readFileSync(`${corpus}/${file}`))).catch(
      (error: unknown) => error,
    );
    if (outcome instanceof HostError) return;
    expect(outcome).toEqual(expect.objectContaining({ sheets: expect.any(Array) as unknown }));
  });
});
