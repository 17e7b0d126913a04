import type { ExcelSheet, ExcelWorkbook } from '../../workbook/workbook';
import { contentChanged } from '../formulas/calculation';
import type { ObjectTools } from '../objectTools';
import { activate } from '../range/selection';
import { invalidOperation, refuseProtectedStructure } from '../refusals';
import { tellDeleted } from '../sheetEvents';
import { loseInFormulas } from './sheetsInFormulas';

/** Deletes a sheet with all that is on it; what pointed at it points at nothing. */
export function deleteSheet({ book, context }: ObjectTools, sheet: ExcelSheet): void {
  refuseProtectedStructure(book);
  // Documented: it must be shown or merely hidden first.
  if (sheet.visibility === 'VeryHidden') throw invalidOperation('the sheet is very hidden');
  refuseLastVisible(book, sheet);
  if (book.active === sheet.id) showNeighbour(book, sheet);
  book.sheets = book.sheets.filter((other) => other !== sheet);
  loseInFormulas(book, sheet.name);
  contentChanged(book);
  tellDeleted(context, sheet.id);
}

/** A workbook shows at least one sheet. */
export function refuseLastVisible(book: ExcelWorkbook, sheet: ExcelSheet): void {
  const isOnly = !book.sheets.some((other) => other !== sheet && other.visibility === 'Visible');
  if (isOnly) throw invalidOperation('a workbook must contain at least one visible worksheet');
}

/** ASSUMED: the next visible sheet comes into view, or the one before. */
export function showNeighbour(book: ExcelWorkbook, sheet: ExcelSheet): void {
  const visible = (other: ExcelSheet): boolean => other !== sheet && other.visibility === 'Visible';
  const place = book.sheets.indexOf(sheet);
  const next = book.sheets.slice(place).find(visible) ?? book.sheets.slice(0, place).reverse().find(visible);
  if (next) activate(book, next);
}
