import { readMark } from '../../domain/marks';
import { plainKey, tidy } from '../../domain/text';
import type { CellSnapshot } from '../../workbook/snapshot';
import type { Grid } from '../grid';

/** What a cell is for a table of marks. */
export type CellKind = 'mark' | 'figure' | 'word' | 'odd';

const TOTAL = /^(?:sous )?tota(?:l|ux)\b|^somme\b|^(?:nombre|nb|nbre)\b|^ensemble$|^(?:taux|part|%)/;

/** Empty cells have no kind; a date or an error is odd. */
export function kindOf(cell: CellSnapshot): CellKind {
  if (cell.error !== undefined) return 'odd';
  if (readMark(cell.text) !== 'unknown') return 'mark';
  if (typeof cell.value === 'number' && cell.date === undefined) return 'figure';
  return /\p{L}{4}/u.test(tidy(cell.text)) ? 'word' : 'odd';
}

/** True for the label of a total: « Total », « Nombre d’actions », « Taux de couverture ». */
export function isTotalLabel(text: string): boolean {
  return TOTAL.test(plainKey(text));
}

/** Rows with content below `above`, lazily: a block ends long before its sheet does. */
export function* rowsFrom(grid: Grid, above: number): Generator<number> {
  for (let i = firstIndexAbove(grid.rows, above); i < grid.rows.length; i++) yield grid.rows[i]!;
}

/** Rows with content below `above`, down to `last`. */
export function rowsBetween(grid: Grid, above: number, last: number): number[] {
  return grid.rows.slice(firstIndexAbove(grid.rows, above), firstIndexAbove(grid.rows, last));
}

function firstIndexAbove(rows: number[], value: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
