import type { Rect } from '../../../../src/workbook/address';
import { cellsIn } from '../../workbook/cells';
import type { ExcelSheet, ExcelWorkbook } from '../../workbook/workbook';
import { computeFormulas } from './computeFormulas';

/** When formulas are computed: not when something changes, but when somebody looks at what they give. */

/** Workbooks in which something changed since their formulas were computed. A file that was opened has its values. */
const stale = new WeakSet<ExcelWorkbook>();

/** Call it after each change of a cell's content, of a sheet's name or of a defined name. */
export function contentChanged(book: ExcelWorkbook): void {
  stale.add(book);
}

/** Sees to it that the formulas among the cells of a block have the values that they compute to. */
export function recalculated(book: ExcelWorkbook, sheet: ExcelSheet, rect: Rect): void {
  if (!stale.has(book)) return;
  for (const { cell } of cellsIn(sheet, rect)) {
    if (cell.formula !== undefined) return recalculate(book);
  }
}

/**
 * Gives every formula of a workbook the value that it computes to.
 * @throws Error naming the first formula that our Excel cannot compute
 */
export function recalculate(book: ExcelWorkbook): void {
  if (!stale.has(book)) return;
  computeFormulas(book);
  stale.delete(book);
}
