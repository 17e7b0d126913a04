import type { Rect } from '../../../src/workbook/address';
import { cellKey, type ExcelCell, type ExcelSheet, type ExcelStyle } from './workbook';

/** The cells of a sheet: only those that hold something or look like something are kept. */

/** How a cell looks that nobody has touched. */
export const PLAIN: ExcelStyle = Object.freeze({});

export interface PlacedCell {
  row: number;
  column: number;
  cell: ExcelCell;
}

export function cellAt(sheet: ExcelSheet, row: number, column: number): ExcelCell | undefined {
  return sheet.cells.get(cellKey(row, column));
}

/** The cell at a place, made when there is none yet. */
export function cellFor(sheet: ExcelSheet, row: number, column: number): ExcelCell {
  const key = cellKey(row, column);
  let cell = sheet.cells.get(key);
  if (!cell) sheet.cells.set(key, (cell = { value: '', style: PLAIN }));
  return cell;
}

/** The cells that are kept among those of a block. */
export function* cellsIn(sheet: ExcelSheet, rect: Rect): Generator<PlacedCell> {
  if (cellCount(rect) > sheet.cells.size) {
    for (const [key, cell] of sheet.cells) {
      const [row, column] = placeOf(key);
      if (row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right)
        yield { row, column, cell };
    }
    return;
  }
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      const cell = cellAt(sheet, row, column);
      if (cell) yield { row, column, cell };
    }
  }
}

/** Every place of a block, row after row. */
export function* placesIn({ top, left, bottom, right }: Rect): Generator<{ row: number; column: number }> {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) yield { row, column };
  }
}

/** A grid of what `read` tells of each place of a block. */
export function gridOf<T>(
  sheet: ExcelSheet,
  { top, left, bottom, right }: Rect,
  read: (cell: ExcelCell | undefined) => T,
): T[][] {
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, across) => read(cellAt(sheet, top + down, left + across))),
  );
}

export function cellCount({ top, left, bottom, right }: Rect): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** True for a cell that holds a value or a formula, an empty text of a formula among them. */
export function holdsContent(cell: ExcelCell): boolean {
  return cell.value !== '' || cell.formula !== undefined || cell.quoted === true;
}

/** Takes the content out of a cell, and leaves its look, link and lock. */
export function emptyCell(cell: ExcelCell): void {
  cell.value = '';
  delete cell.formula;
  delete cell.error;
  delete cell.quoted;
}

/** Forgets a cell that neither holds nor looks like anything any more. */
export function forgetIfBlank(sheet: ExcelSheet, { row, column, cell }: PlacedCell): void {
  const isMarked = cell.link !== undefined || cell.locked === false;
  if (!holdsContent(cell) && !isMarked && isPlain(cell.style)) sheet.cells.delete(cellKey(row, column));
}

export function isPlain(style: ExcelStyle): boolean {
  for (const _ in style) return false;
  return true;
}

function placeOf(key: string): [row: number, column: number] {
  const comma = key.indexOf(',');
  return [Number(key.slice(0, comma)), Number(key.slice(comma + 1))];
}
