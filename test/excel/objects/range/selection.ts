import type { ExcelSheet, ExcelWorkbook } from '../../workbook/workbook';
import type { RangePlace } from '../rangeOf';
import { invalidOperation } from '../refusals';

/** Shows a sheet. ASSUMED: what was selected on it before is forgotten, and a hidden one is refused. */
export function activate(book: ExcelWorkbook, sheet: ExcelSheet): void {
  if (sheet.visibility !== 'Visible') throw invalidOperation('the sheet is hidden');
  if (book.active === sheet.id) return;
  book.active = sheet.id;
  book.selected = { top: 0, left: 0, bottom: 0, right: 0 };
}

/** Selects cells, and shows their sheet. */
export function select(book: ExcelWorkbook, { sheet, rect }: RangePlace): void {
  activate(book, sheet);
  book.selected = rect;
}
