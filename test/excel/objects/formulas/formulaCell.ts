import { cellAddress } from '../../../../src/workbook/address';
import type { ExcelCell, ExcelSheet } from '../../workbook/workbook';

/** A cell with a formula, and where IronCalc has it: sheets from 0, rows and columns from 1. */
export interface FormulaCell {
  cell: ExcelCell;
  sheet: ExcelSheet;
  index: number;
  row: number;
  column: number;
}

/** Our own failing, and none of Excel: a test that meets it must fail. */
export function uncomputable({ cell, sheet, row, column }: FormulaCell, why: string): Error {
  const place = `${sheet.name}!${cellAddress(row - 1, column - 1)}`;
  return new Error(`Our Excel cannot compute ${String(cell.formula)} in ${place}: ${why}.`);
}
