import { ExcelHost } from '../../../../src/hosts/excel/excelHost';
import { runCommand } from '../../../../src/commands/runCommand';
import type { Command } from '../../../../src/workflows/commands/command';
import { comparablePlan, type ComparablePlan } from '../../../excel/workbook/comparablePlan';
import { planOfSheet, stampOf } from '../../../excel/workbook/planOfSheet';
import { startExcel, type OurExcel } from '../../../excel/startExcel';
import { cellKey, type ExcelSheet, type ExcelWorkbook } from '../../../excel/workbook/workbook';

export const INCOMPLETE = 'Feuille incomplète : relancez sa création.';
export const DATE = '2026-11-22';

export const excelHost = (): ExcelHost => new ExcelHost({ incomplete: INCOMPLETE });

/** What the user reads after a click on the ribbon; undefined when the sheet itself is the answer. */
export function click(command: Command): Promise<string | undefined> {
  return runCommand(command, excelHost, { date: DATE, limit: 60_000 });
}

/** Runs some work in our Excel, and ends it. */
export async function inExcel<Result>(
  book: ExcelWorkbook,
  work: (excel: OurExcel) => Promise<Result>,
): Promise<Result> {
  const excel = startExcel(book);
  try {
    return await work(excel);
  } finally {
    excel.close();
  }
}

/** The sheets that no plan has made, as they are. */
export function ownSheets(book: ExcelWorkbook): ExcelSheet[] {
  return structuredClone(book.sheets.filter((sheet) => stampOf(sheet) === undefined));
}

/** A generated sheet: what it holds and how it looks, or that it says it is incomplete. */
export function generatedSheet(book: ExcelWorkbook, id: string): ComparablePlan | 'incomplete' | undefined {
  const sheet = book.sheets.find((one) => stampOf(one)?.id === id);
  if (!sheet) return undefined;
  if (!stampOf(sheet)!.incomplete) return comparablePlan(planOfSheet(sheet, book));
  const says = sheet.cells.get(cellKey(0, 0))?.value;
  return says === INCOMPLETE && sheet.tabColor === '#C00000'
    ? 'incomplete'
    : comparablePlan(planOfSheet(sheet, book));
}
