import { DAYS_FROM_1900_TO_1904 } from '../../../src/workbook/serialDates';
import type { CellSnapshot, SheetSnapshot } from '../../../src/workbook/snapshot';
import { STAMP_NAME, stampText } from '../../../src/workbook/stamp';
import { textValue } from '../../../src/workbook/textFormula';
import { addSheet, emptyWorkbook, freshId } from './emptyWorkbook';
import type { SheetFacts } from './fileFacts';
import { cellKey, type ExcelCell, type ExcelSheet, type ExcelWorkbook } from './workbook';

/**
 * A workbook in our Excel in a few words; sheets as `sheet` of test/support/grid.ts writes them.
 *
 * ```ts
 * const book = workbookOf(sheet('Axe 1', [['Objectif', 'Actions'], ['1-1 Lire', 'Former']], ['A1:B1']));
 * ```
 */
export function workbookOf(...sheets: SheetSnapshot[]): ExcelWorkbook {
  const book = emptyWorkbook('classeur.xlsx');
  for (const snapshot of sheets) addSnapshot(book, snapshot);
  return book;
}

/** Adds a sheet with what was read of it, and what its file tells beside. */
export function addSnapshot(book: ExcelWorkbook, snapshot: SheetSnapshot, facts?: SheetFacts): ExcelSheet {
  const sheet = addSheet(book, snapshot.name);
  for (const { row, column, cell } of snapshot.cells) {
    sheet.cells.set(cellKey(row, column), excelCell(cell, book.date1904));
  }
  sheet.merges = snapshot.merges;
  sheet.visibility = facts?.visibility ?? (snapshot.hidden ? 'Hidden' : 'Visible');
  sheet.protected = facts?.protected ?? false;
  sheet.names = facts?.names ?? stampNames(snapshot);
  sheet.tables = (facts?.tables ?? []).map((table) => ({ id: freshId(book), ...table }));
  for (const [column, width] of facts?.widths ?? []) sheet.columns.set(column, { width });
  for (const [column, level] of facts?.levels ?? []) {
    sheet.columns.set(column, { ...sheet.columns.get(column), level });
  }
  for (const column of snapshot.hiddenColumns) {
    sheet.columns.set(column, { ...sheet.columns.get(column), hidden: true });
  }
  for (const row of snapshot.hiddenRows) sheet.rows.set(row, { hidden: true });
  return sheet;
}

function excelCell({ value, date, format, formula, error }: CellSnapshot, date1904: boolean): ExcelCell {
  // ASSUMED: Excel tells dates as the workbook counts them; a snapshot always counts from 1900.
  const shift = date1904 && date !== undefined ? DAYS_FROM_1900_TO_1904 : 0;
  return {
    value: typeof value === 'number' ? value - shift : value,
    style: format === undefined ? {} : { numberFormat: format },
    ...(formula !== undefined && { formula: `=${formula}` }),
    ...(error !== undefined && { error }),
    ...(formula === undefined && String(value).startsWith('=') ? { quoted: true } : {}),
  };
}

/** Formats whose names are not read have the stamp all the same. */
function stampNames({ generated, incomplete }: SheetSnapshot): ExcelSheet['names'] {
  if (generated === undefined) return [];
  const formula = `=${textValue(stampText({ id: generated, incomplete: incomplete === true }))}`;
  return [{ name: STAMP_NAME, formula, visible: false }];
}
