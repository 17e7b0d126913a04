import type { ExcelSheet, ExcelWorkbook } from '../../workbook/workbook';
import { itemNotFound } from '../refusals';

/** ASSUMED: what is kept of a sheet that was deleted meanwhile answers `ItemNotFound`, as the sheet itself does. */
export function sheetIsThere(book: ExcelWorkbook, sheet: ExcelSheet): void {
  if (!book.sheets.includes(sheet)) throw itemNotFound();
}
