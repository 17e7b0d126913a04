/** A1 addresses. Rows and columns are counted from 0 in code and written from 1 in addresses. */

/** A block of cells, both ends included, counted from 0. */
export interface Rect {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** Excel's own limits: the last row and column, counted from 0. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** Column letters of a column counted from 0: 0 → `A`, 26 → `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** Column counted from 0 of column letters: `A` → 0. */
export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** `cellAddress(3, 1)` → `B4`. */
export function cellAddress(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** `rectAddress({top: 3, left: 1, bottom: 8, right: 3})` → `B4:D9`; one cell → `B4`. */
export function rectAddress(rect: Rect): string {
  const first = cellAddress(rect.top, rect.left);
  return rect.top === rect.bottom && rect.left === rect.right
    ? first
    : `${first}:${cellAddress(rect.bottom, rect.right)}`;
}

/** Reads `B4`, `$B$4:D9`; returns null for what is no cell address. */
export function parseRect(address: string): Rect | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(address.trim());
  if (!match) return null;
  const [, firstColumn, firstRow, lastColumn = firstColumn, lastRow = firstRow] = match;
  const [left, right] = [columnNumber(firstColumn!), columnNumber(lastColumn!)].sort((a, b) => a - b);
  const [top, bottom] = [Number(firstRow) - 1, Number(lastRow) - 1].sort((a, b) => a - b);
  return { top: top!, left: left!, bottom: bottom!, right: right! };
}

/** Whether the whole of one block lies in another. */
export function isWithin(inner: Rect, outer: Rect): boolean {
  return (
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom &&
    inner.left >= outer.left &&
    inner.right <= outer.right
  );
}

/** A sheet's name as a formula needs it: `'Projet d''académie'!`. */
export function sheetReference(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!`;
}

/** `absoluteRect({…})` → `$B$4:$D$9`. */
export function absoluteRect(rect: Rect): string {
  const cell = (row: number, column: number): string => `$${columnName(column)}$${String(row + 1)}`;
  const first = cell(rect.top, rect.left);
  return rect.top === rect.bottom && rect.left === rect.right
    ? first
    : `${first}:${cell(rect.bottom, rect.right)}`;
}
