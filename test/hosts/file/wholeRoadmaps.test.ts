import { utils, read as readBySheetJs, write, type BookType } from '@e965/xlsx';
import { sampleWorkbook, samples } from '../../../assets/samples/build/samples';
import { readWorkbook } from '../../../src/hosts/file/readWorkbook';
import { readRoadmap } from '../../../src/layouts/readRoadmap';
import { describeWithLibreOffice, savedByLibreOffice } from '../../support/libreOffice';
import { tree } from '../../support/reading';

/** A roadmap comes out whole whatever the format of its file. */

const sample = samples.find(({ file }) => file === 'guyane-2024-2025')!;
const workbook = readBySheetJs(sampleWorkbook(sample));

async function treeOf(bytes: Uint8Array, name: string): Promise<string[]> {
  return tree(readRoadmap(await readWorkbook(bytes, name)).roadmap);
}

it.each<BookType>(['ods', 'xlsb'])('.%s: the roadmap of the .xlsx', async (type) => {
  const bytes = new Uint8Array(write(workbook, { type: 'array', bookType: type }) as ArrayBuffer);
  expect(await treeOf(bytes, `plan.${type}`)).toEqual(await treeOf(sampleWorkbook(sample), 'plan.xlsx'));
});

// SheetJS cuts the texts that it writes into an .xls at 255 characters.
describeWithLibreOffice('saved by LibreOffice', () => {
  it.each(['xls', 'ods'])('.%s: the roadmap of the .xlsx', async (type) => {
    const bytes = savedByLibreOffice(sampleWorkbook(sample), 'xlsx', type);
    expect(await treeOf(bytes, `plan.${type}`)).toEqual(await treeOf(sampleWorkbook(sample), 'plan.xlsx'));
  });
});

it('.csv: that of the sheet it was made of, bullets on lines of a cell', async () => {
  const sheet = workbook.Sheets['Actions par axe']!;
  const bytes = new TextEncoder().encode(utils.sheet_to_csv(sheet, { FS: ';' }));
  const alone = { SheetNames: ['Actions par axe'], Sheets: { 'Actions par axe': sheet } };
  const xlsx = new Uint8Array(write(alone, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
  const whole = await treeOf(xlsx, 'plan.xlsx');
  expect(whole).toHaveLength(3 + 13 + 44 + 53 + 50);
  expect(await treeOf(bytes, 'Actions par axe.csv')).toEqual(whole);
});
