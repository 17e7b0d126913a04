import { pointsOfCharacters } from '../../../src/workbook/columnPoints';
import type { ExcelSheet } from './workbook';

/** Of a sheet whose default font is Calibri 11, in points. */
export const DEFAULT_COLUMN_WIDTH = pointsOfCharacters(8.43);
export const DEFAULT_ROW_HEIGHT = 15;

/** Width of a column in points; 0 when it is hidden. */
export function columnWidth(sheet: ExcelSheet, column: number): number {
  const { width = DEFAULT_COLUMN_WIDTH, hidden = false } = sheet.columns.get(column) ?? {};
  return hidden ? 0 : width;
}

/** Height of a row in points; 0 when it is hidden. */
export function rowHeight(sheet: ExcelSheet, row: number): number {
  const { height = DEFAULT_ROW_HEIGHT, hidden = false } = sheet.rows.get(row) ?? {};
  return hidden ? 0 : height;
}
