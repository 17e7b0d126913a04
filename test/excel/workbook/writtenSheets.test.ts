import { ExcelHost } from '../../../src/hosts/excel/excelHost';
import { FileHost } from '../../../src/hosts/file/fileHost';
import type { SheetPlan } from '../../../src/workbook/plan';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { chartsPlan, matrixPlan } from '../../support/demoPlans';
import { fileOf } from '../../support/workbooks';
import { startExcel } from '../startExcel';
import { openWorkbook } from './openWorkbook';
import { saveWorkbook } from './saveWorkbook';
import { sheetFaults } from './sheetFaults';
import { sheetOfPlan } from './sheetOfPlan';
import type { ExcelWorkbook } from './workbook';

const roadmap = fileOf({
  name: 'Axe 1',
  rows: [
    ['Objectif', 'Actions'],
    ['1-1 Lire', 12],
  ],
});
const plans = [matrixPlan(), chartsPlan()];

/** Writes plans as the add-in does, into Excel. */
async function writeInExcel(book: ExcelWorkbook, sheets: SheetPlan[]): Promise<void> {
  const excel = startExcel(book);
  try {
    await new ExcelHost({ incomplete: 'Feuille incomplète' }).write(sheets);
  } finally {
    excel.close();
  }
}

async function writeInFile(sheets: SheetPlan[]): Promise<FileHost> {
  const host = new FileHost(roadmap, 'fdr.xlsx');
  await host.write(sheets);
  return host;
}

/** What is read, but for what formulas computed to: a plan's value is what it says, Excel computes its own. */
async function readingOf(host: FileHost): Promise<WorkbookSnapshot['sheets']> {
  const { sheets } = await host.read();
  return sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map(({ row, column, cell }) =>
      cell.formula === undefined
        ? { row, column, cell }
        : { row, column, cell: { formula: cell.formula, value: '', text: '' } },
    ),
  }));
}

describe('sheets written in Excel', () => {
  it('lack nothing that every generated sheet has', async () => {
    const book = await openWorkbook(roadmap, 'fdr.xlsx');
    await writeInExcel(book, plans);
    expect(book.sheets.slice(1).map(sheetFaults)).toEqual([[], []]);
  });

  it('are, once saved, those that are written into the file without Excel', async () => {
    const book = await openWorkbook(roadmap, 'fdr.xlsx');
    await writeInExcel(book, plans);
    const saved = new FileHost(await saveWorkbook(book, roadmap), 'fdr.xlsx');
    expect(await readingOf(saved)).toEqual(await readingOf(await writeInFile(plans)));
  });

  it('renew those of an earlier run, wherever it was', async () => {
    const inFile = await openWorkbook(await (await writeInFile(plans)).bytes(), 'fdr.xlsx');
    const inExcel = await openWorkbook(roadmap, 'fdr.xlsx');
    for (const plan of plans) sheetOfPlan(inExcel, plan);
    for (const book of [inFile, inExcel]) {
      await writeInExcel(book, plans);
      expect(book.sheets.map(({ name }) => name)).toEqual(['Axe 1', 'Matrice', 'Indicateurs']);
      expect(book.sheets[2]!.charts).toHaveLength(chartsPlan().charts.length);
    }
  });
});
