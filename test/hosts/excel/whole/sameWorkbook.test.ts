import { unzipSync } from 'fflate';
import { samples, sampleWorkbook } from '../../../../assets/samples/build/samples';
import { FileHost } from '../../../../src/hosts/file/fileHost';
import type { WorkbookHost } from '../../../../src/workbook/host';
import type { WorkbookSnapshot } from '../../../../src/workbook/snapshot';
import { generateSheets } from '../../../../src/workflows/generateSheets';
import { readWorkbook } from '../../../../src/workflows/readWorkbook';
import { openWorkbook } from '../../../excel/workbook/openWorkbook';
import { saveWorkbook } from '../../../excel/workbook/saveWorkbook';
import { excelHost, inExcel } from './commandRun';

const NAME = 'classeur.xlsx';
/** What `TODAY()` computes to in our Excel; a file holds the day that it was made. */
const TODAY = new Date().toISOString().slice(0, 10);

/** Generates every sheet, as the pane does, and reads the workbook again. */
async function generated(host: WorkbookHost): Promise<WorkbookSnapshot> {
  await generateSheets(host, await readWorkbook(host), { date: TODAY });
  const { snapshot } = await readWorkbook(host);
  return snapshot;
}

/** The parts of a file that tell what stands on its sheets, how it looks, is charted and printed. */
function contents(bytes: Uint8Array): Record<string, string> {
  const told = /^xl\/(worksheets\/|charts\/|tables\/|styles\.xml|workbook\.xml)/;
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => told.test(path));
  return Object.fromEntries(
    parts.map(([path, part]) => [path, inPixels(inOneOrder(new TextDecoder().decode(part)))]),
  );
}

/** Lists of allowed values stand in any order: Excel is given those that are alike at once. */
function inOneOrder(part: string): string {
  return part.replace(/(?:<dataValidation .*?(?:\/>|<\/dataValidation>))+/, (all) =>
    all
      .split(/(?=<dataValidation )/)
      .sort()
      .join(''),
  );
}

/** Rows are whole pixels high in Excel, three quarters of a point each; a file may say anything. */
function inPixels(part: string): string {
  return part.replace(/ ht="([\d.]+)"/g, (_, points: string) => {
    return ` ht="${String(Math.round(Number(points) / 0.75) * 0.75)}"`;
  });
}

jest.setTimeout(60_000);

describe.each(samples)('the sheets of $file, generated in Excel and in a file', (sample) => {
  it('are the same when they are read back, and beside the same sheets of the user', async () => {
    const bytes = sampleWorkbook(sample);
    const file = new FileHost(bytes, NAME);
    const inFile = await generated(file);
    const book = await openWorkbook(bytes, NAME);
    const inOurs = await inExcel(book, () => generated(excelHost()));
    expect(inOurs.sheets).toEqual(inFile.sheets);

    // Saved by our Excel, the file says the same of cells, looks, merges, charts and pages.
    const saved = contents(await saveWorkbook(book, bytes));
    const expected = contents(await file.bytes());
    expect(Object.keys(saved)).toEqual(Object.keys(expected));
    for (const [path, part] of Object.entries(expected)) expect([path, saved[path]]).toEqual([path, part]);
  });
});
