import type { Rect } from '../../../../src/workbook/address';
import { ModelError } from '../../engine/modelObject';
import { cellCount, cellsIn, emptyCell } from '../../workbook/cells';
import { overlap } from '../../workbook/rects';
import { styleWith } from '../../workbook/styles';
import type { ExcelCell, ExcelSheet, ExcelWorkbook } from '../../workbook/workbook';
import { contentChanged } from '../formulas/calculation';
import type { Content } from './typedContent';

/** Puts content into a cell. Its look stays, but for a number format that comes with what was typed. */
export function putContent(book: ExcelWorkbook, cell: ExcelCell, content: Content): void {
  const { value, formula, error, quoted, format } = content;
  emptyCell(cell);
  cell.value = value;
  if (formula !== undefined) cell.formula = formula;
  if (error !== undefined) cell.error = error;
  if (quoted) cell.quoted = true;
  if (format !== undefined && cell.style.numberFormat === undefined)
    cell.style = styleWith(cell.style, 'numberFormat', format);
  contentChanged(book);
}

/** Refuses content for locked cells of a protected sheet: cells are locked unless they were unlocked. */
export function refuseLocked(sheet: ExcelSheet, rect: Rect): void {
  if (!sheet.protected) return;
  let unlocked = 0;
  for (const { cell } of cellsIn(sheet, rect)) if (cell.locked === false) unlocked++;
  if (unlocked < cellCount(rect))
    throw new ModelError('AccessDenied', 'You cannot perform the requested operation.', 403);
}

/**
 * Tells for each cell whether it can be written: those that a merge covers cannot.
 * ASSUMED: Excel drops what is written to them and says nothing.
 */
export function uncovered(sheet: ExcelSheet, rect: Rect): (row: number, column: number) => boolean {
  const merges = sheet.merges.filter((merge) => overlap(merge, rect));
  if (merges.length === 0) return () => true;
  const hidden = new Set<number>();
  const place = (row: number, column: number): number => row * 16_384 + column;
  for (const { top, left, bottom, right } of merges) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        if (row !== top || column !== left) hidden.add(place(row, column));
      }
    }
  }
  return (row, column) => !hidden.has(place(row, column));
}
