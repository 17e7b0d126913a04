import { isBareCode } from '../../domain/codes';
import { readMark } from '../../domain/marks';
import { tidy } from '../../domain/text';
import type { Grid } from '../grid';
import type { HeaderCell } from './tableHeader';

/** Rows below a header that show what its columns hold. */
const SHOWN_ROWS = 12;

/**
 * The cells of a header without those over nothing but croix: « A | B | C » names objectives of the projet académique, and
 * says nothing against the header.
 * @param bottom the last row of the header
 */
export function withoutCrosses(grid: Grid, cells: HeaderCell[], bottom: number): HeaderCell[] {
  const marks = cells.map((cell) => (isCode(cell.text) ? marksUnder(grid, cell, bottom) : null));
  // A column without any croix so far stands among others that have some.
  return marks.some((count) => count !== null && count > 0)
    ? cells.filter((_, i) => marks[i] === null)
    : cells;
}

/** « A », « PA1 », « 1.2 »: of « DSI » over croix it is said who takes part. */
function isCode(text: string): boolean {
  return /^\p{Lu}$/u.test(text) || isBareCode(text);
}

/** How many croix stand in the rows below a cell of a header; null where something else does. */
function marksUnder(grid: Grid, { left, right, text }: HeaderCell, bottom: number): number | null {
  if (right > left) return null;
  let crosses = 0;
  for (let row = bottom + 1; row <= bottom + SHOWN_ROWS && !grid.isEmptyRow(row); row++) {
    const below = grid.cell(row, left)?.text ?? '';
    if (tidy(below) === text) break;
    const mark = tidy(below) === '' ? 'no' : readMark(below);
    if (mark === 'unknown') return null;
    if (mark === 'yes') crosses += 1;
  }
  return crosses;
}
