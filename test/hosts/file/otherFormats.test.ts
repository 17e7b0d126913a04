import { CFB, utils, write, type BookType, type WorkBook } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { HostError } from '../../../src/workbook/host';
import { cellAddress } from '../../../src/workbook/address';
import { readWorkbook } from '../../../src/hosts/file/readWorkbook';

/** A workbook of SheetJS with one visible and one hidden sheet, as a file of that type. */
function fileOf(type: BookType): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    ['Action', 'Début', 'Taux'],
    ['Équiper', { t: 'n', v: 45292, z: 'dd/mm/yyyy' }, { t: 'n', v: 1234.5, z: '#,##0.0' }],
  ]);
  sheet['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }];
  const workbook: WorkBook = utils.book_new();
  utils.book_append_sheet(workbook, sheet, 'Suivi');
  utils.book_append_sheet(workbook, utils.aoa_to_sheet([['caché']]), 'Listes');
  workbook.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return new Uint8Array(write(workbook, { type: 'array', bookType: type }) as ArrayBuffer);
}

async function texts(bytes: Uint8Array, name?: string): Promise<Record<string, string | number | boolean>> {
  const { sheets } = await readWorkbook(bytes, name);
  return Object.fromEntries(
    sheets[0]!.cells.map(({ row, column, cell }) => [cellAddress(row, column), cell.value]),
  );
}

async function refusal(bytes: Uint8Array): Promise<string> {
  const error: unknown = await readWorkbook(bytes).catch((reason: unknown) => reason);
  return error instanceof HostError ? error.message : 'not refused';
}

describe('workbooks of other formats', () => {
  it.each(['xls', 'xlsb', 'ods', 'xlsm'] as const)('.%s gives cells, dates and merges', async (type) => {
    const { sheets } = await readWorkbook(fileOf(type), `suivi.${type}`);
    const [suivi] = sheets;
    expect(sheets.map(({ name }) => name)).toEqual(['Suivi', 'Listes']);
    expect(suivi!.cells.map(({ cell }) => cell.value)).toEqual([
      'Action',
      'Début',
      'Taux',
      'Équiper',
      45292,
      1234.5,
    ]);
    expect(suivi!.cells[4]!.cell.date).toBe('2024-01-01');
    expect(suivi!.merges).toEqual([{ top: 1, left: 0, bottom: 2, right: 0 }]);
  });

  it.each(['xls', 'xlsb', 'xlsm'] as const)(
    '.%s shows French numbers and says which sheets are hidden',
    async (type) => {
      const { sheets } = await readWorkbook(fileOf(type));
      expect(sheets[0]!.cells.slice(4).map(({ cell }) => cell.text)).toEqual(['01/01/2024', '1\u202f234,5']);
      expect(sheets.map(({ hidden }) => hidden)).toEqual([false, true]);
    },
  );

  it('.ods that repeats one cell over a whole sheet is refused', async () => {
    const cell =
      '<table:table-cell office:value-type="string" table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell>';
    const content = `<office:document-content><office:body><office:spreadsheet><table:table table:name="A"><table:table-row table:number-rows-repeated="1048576">${cell}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
    const type = 'application/vnd.oasis.opendocument.spreadsheet';
    const bytes = zipSync({
      mimetype: strToU8(type),
      'META-INF/manifest.xml': strToU8(
        `<manifest:manifest><manifest:file-entry manifest:media-type="${type}"/></manifest:manifest>`,
      ),
      'content.xml': strToU8(content),
    });
    expect(await refusal(bytes)).toBe('too-large: cells 2000000');
  });

  it('.ods with a password is refused', async () => {
    const type = 'application/vnd.oasis.opendocument.spreadsheet';
    const manifest = `<manifest:manifest><manifest:file-entry manifest:media-type="${type}"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>`;
    const bytes = zipSync({
      mimetype: strToU8(type),
      'META-INF/manifest.xml': strToU8(manifest),
      'content.xml': new Uint8Array(9),
    });
    expect(await refusal(bytes)).toBe('encrypted');
  });

  it('.xls with a password, cut, or broken is refused', async () => {
    const xls = fileOf('xls');
    // Record 0x2F, FilePass, right after the first record of the stream.
    const locked = CFB.utils.cfb_new();
    const start = [0x09, 8, 16, 0, 0, 6, 5, 0, 0xbb, 0x0d, 0xcc, 7, 0, 0, 0, 0, 6, 0, 0, 0];
    CFB.utils.cfb_add(
      locked,
      'Workbook',
      new Uint8Array([...start, 0x2f, 0, 6, 0, 0, 0, 1, 2, 3, 4, ...new Array<number>(600).fill(0)]),
    );
    expect(await refusal(new Uint8Array(CFB.write(locked, { type: 'array' })))).toBe('encrypted');
    expect(await refusal(xls.subarray(0, 3000))).toBe('truncated');
    expect(await refusal(xls.subarray(0, 3072))).toBe('damaged: Suivi');
  });
});

describe('tables in plain text', () => {
  it('are read with ;, tab or comma, quotes and line breaks; the sheet is called as the file', async () => {
    const csv = 'Action;Taux\r\n"Former;\nles ""équipes""";12,5\r\n;007\r\n';
    const workbook = await readWorkbook(strToU8(csv), 'exports/suivi 2024.csv');
    expect(workbook.sheets[0]!.name).toBe('suivi 2024');
    expect(await texts(strToU8(csv))).toEqual({
      A1: 'Action',
      B1: 'Taux',
      A2: 'Former;\nles "équipes"',
      B2: 12.5,
      B3: '007',
    });
    expect(await texts(strToU8('Code\tTitre\n1-1\tÉquiper\n'))).toEqual({
      A1: 'Code',
      B1: 'Titre',
      A2: '1-1',
      B2: 'Équiper',
    });
    expect(await texts(strToU8('code,taux\n1.1,"12,5"\nb,3\n'))).toEqual({
      A1: 'code',
      B1: 'taux',
      A2: 1.1,
      B2: '12,5',
      A3: 'b',
      B3: 3,
    });
  });

  it('are read in UTF-8 with and without byte order mark, and in Windows-1252', async () => {
    const wanted = { A1: 'Été', B1: 'Pilote', A2: 'a', B2: 'b' };
    const text = 'Été;Pilote\na;b\n';
    expect(await texts(strToU8(text))).toEqual(wanted);
    expect(await texts(strToU8(`\uFEFF${text}`))).toEqual(wanted);
    expect(await texts(Uint8Array.from(text, (letter) => letter.charCodeAt(0)))).toEqual(wanted);
  });

  it('keep the letters that Windows-1252 has in the place of control characters', async () => {
    const bytes = [0x63, 0x9c, 0x75, 0x72, 0x3b, 0x6c, 0x92, 0x80, 0x0a, 0x61, 0x3b, 0x62, 0x0a];
    expect(await texts(Uint8Array.from(bytes))).toEqual({ A1: 'cœur', B1: 'l’€', A2: 'a', B2: 'b' });
  });

  it.each([
    ['a sentence', 'Bonjour, voici la feuille de route.\nElle est jointe, merci, à bientôt.\nBien à vous\n'],
    ['JSON', '[\n"a,b",\n"c,d"\n]'],
    ['an object', '{"a": 1,\n"b": 2}'],
    ['a page', '<html><table><tr><td>a;b</td></tr>\n<tr><td>c;d</td></tr></table></html>'],
    ['a program', 'let a = 1;\nlet b = 2;\nprint(a);\n'],
    ['one column', 'a\nb\nc\n'],
  ])('%s is no table', async (_name, text) => {
    expect(await refusal(strToU8(text))).toBe('not-a-workbook');
  });
});
