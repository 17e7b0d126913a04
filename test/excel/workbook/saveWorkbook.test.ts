import { FileHost } from '../../../src/hosts/file/fileHost';
import { freshWorkbook } from '../../../src/hosts/file/freshWorkbook';
import { rectAddress } from '../../../src/workbook/address';
import { emptyState } from '../../../src/workbook/host';
import type { SheetPlan } from '../../../src/workbook/plan';
import { stateToXml } from '../../../src/workbook/stateXml';
import { oneSheet } from '../../hosts/file/workbookParts';
import { chartsPlan, matrixPlan } from '../../support/demoPlans';
import { sheet } from '../../support/grid';
import { describeWithLibreOffice, savedByLibreOffice } from '../../support/libreOffice';
import { axesPlan } from '../../support/tablePlans';
import { typedPlan } from '../../support/typedPlan';
import { fileOf } from '../../support/workbooks';
import { freshId } from './emptyWorkbook';
import { openWorkbook } from './openWorkbook';
import { saveWorkbook } from './saveWorkbook';
import { sheetFaults } from './sheetFaults';
import { sheetOfPlan } from './sheetOfPlan';
import { cellKey } from './workbook';
import { workbookOf } from './workbookOf';

const roadmap = fileOf({
  name: 'Axe 1',
  rows: [
    ['Objectif', 'Actions'],
    ['1-1 Lire', 12],
  ],
});

/** A file of the user's own with the sheet of a plan. */
const fileWith = (plan: SheetPlan): Uint8Array => freshWorkbook([plan], { stamped: false });

async function cellsOf(bytes: Uint8Array, tab: string): Promise<unknown[]> {
  const { sheets } = await new FileHost(bytes, 'fdr.xlsx').read();
  return sheets.find(({ name }) => name === tab)!.cells.map(({ cell }) => cell.value);
}

describe('saveWorkbook', () => {
  it('gives the opened file back, to the byte, when nothing was changed', async () => {
    const book = await openWorkbook(roadmap, 'fdr.xlsx');
    expect(await saveWorkbook(book, roadmap)).toEqual(roadmap);
  });

  it('writes the cells of the user that were changed', async () => {
    const book = await openWorkbook(roadmap, 'fdr.xlsx');
    const { cells } = book.sheets[0]!;
    cells.get(cellKey(1, 0))!.value = '1-1 Écrire';
    cells.get(cellKey(1, 1))!.value = '';
    cells.set(cellKey(2, 0), { value: true, style: {} });
    const saved = await saveWorkbook(book, roadmap);
    expect(await cellsOf(saved, 'Axe 1')).toEqual(['Objectif', 'Actions', '1-1 Écrire', true]);
  });

  it('writes generated sheets and the state', async () => {
    const book = await openWorkbook(roadmap, 'fdr.xlsx');
    sheetOfPlan(book, matrixPlan());
    const state = { ...emptyState(), choices: { 'Axe 1': 'actions' } };
    book.customXmlParts.push({ id: freshId(book), xml: stateToXml(state) });
    const host = new FileHost(await saveWorkbook(book, roadmap), 'fdr.xlsx');
    const { sheets } = await host.read();
    expect(sheets.map(({ name, generated }) => [name, generated])).toEqual([
      ['Axe 1', undefined],
      ['Matrice', 'matrice'],
    ]);
    expect(await host.state.load()).toEqual(state);
  });

  it('writes the tables of generated sheets, and keeps those of the user', async () => {
    const user = fileWith(axesPlan());
    const book = await openWorkbook(user, 'fdr.xlsx');
    sheetOfPlan(book, chartsPlan());
    const again = await openWorkbook(await saveWorkbook(book, user), 'fdr.xlsx');
    const tables = again.sheets.map((one) => one.tables.map(({ name, rect }) => [name, rectAddress(rect)]));
    expect(tables).toEqual([[['FDR_Axes', 'A2:C4']], [['FDR_Ecoles', 'A1:D3']]]);
    expect(again.sheets.flatMap(sheetFaults)).not.toContain('FDR_Ecoles in banded rows');
  });

  it('writes groups of columns, folded or open', async () => {
    const book = await openWorkbook(roadmap, 'fdr.xlsx');
    const made = sheetOfPlan(book, typedPlan());
    for (const column of [2, 3]) made.columns.set(column, { ...made.columns.get(column), hidden: false });
    const again = await openWorkbook(await saveWorkbook(book, roadmap), 'fdr.xlsx');
    const groups = [...again.sheets[1]!.columns].flatMap(([column, { level, hidden = false }]) =>
      level === undefined ? [] : [[column, hidden]],
    );
    expect(groups).toEqual([
      [2, false],
      [3, false],
      [5, true],
    ]);
  });

  it('writes a workbook that was never a file', async () => {
    const book = workbookOf(sheet('Axe 1', [['Objectif', 12]]));
    expect(await cellsOf(await saveWorkbook(book), 'Axe 1')).toEqual(['Objectif', 12]);
  });

  it('writes dates as a workbook of 1904 counts them', async () => {
    const row = '<row r="1"><c r="A1" s="1"><v>100</v></c></row>';
    const file = oneSheet(row, { formats: ['dd/mm/yyyy'], workbookProperties: 'date1904="1"' });
    const book = await openWorkbook(file, 'ancien.xlsx');
    book.sheets[0]!.cells.get(cellKey(0, 0))!.value = 200;
    const again = await openWorkbook(await saveWorkbook(book, file), 'ancien.xlsx');
    expect(again.sheets[0]!.cells.get(cellKey(0, 0))!.value).toBe(200);
  });

  it('refuses what the file cannot show', async () => {
    const book = await openWorkbook(roadmap, 'fdr.xlsx');
    book.sheets[0]!.cells.get(cellKey(1, 1))!.formula = '=1';
    await expect(saveWorkbook(book, roadmap)).rejects.toThrow('a formula of Axe 1 was changed');
    book.sheets[0]!.name = 'Axe un';
    await expect(saveWorkbook(book, roadmap)).rejects.toThrow('Axe un');
  });
});

describeWithLibreOffice('a saved workbook in LibreOffice', () => {
  it('has the generated sheets with their values', async () => {
    const book = await openWorkbook(roadmap, 'fdr.xlsx');
    for (const plan of [matrixPlan(), chartsPlan()]) sheetOfPlan(book, plan);
    const again = savedByLibreOffice(await saveWorkbook(book, roadmap), 'xlsx', 'xlsx');
    const { sheets } = await new FileHost(again, 'fdr.xlsx').read();
    expect(sheets.map(({ name, generated }) => [name, generated])).toEqual([
      ['Axe 1', undefined],
      ['Matrice', 'matrice'],
      ['Indicateurs', 'indicateurs'],
    ]);
    expect(await cellsOf(again, 'Indicateurs')).toEqual(
      expect.arrayContaining(['2021', 'Cayenne', 55, 'Kourou', 40]),
    );
  });
});
