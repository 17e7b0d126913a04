import { tidy } from '../../domain/text';
import type { Rect } from '../../workbook/address';
import type { Grid } from '../grid';
import type { Free } from '../layout';
import { certainNumber, isTime } from './quantity';
import { isNote } from '../tables/tableRows';

export interface FigureColumn {
  column: number;
  text: string;
  time: boolean;
}

const LONGEST_LABEL = 120;
export const MOST_LABEL_COLUMNS = 2;

/** Blocks of a row without an empty column between them. */
export function runsOf(grid: Grid, free: Free, row: number): Rect[][] {
  const runs: Rect[][] = [];
  for (const column of grid.columnsOf(row)) {
    if (!free.has(row, column)) continue;
    const block = grid.block(row, column);
    const run = runs.at(-1);
    if (run && block.left === run.at(-1)!.right + 1) run.push(block);
    else runs.push([block]);
  }
  return runs;
}

/** One column of a header: its own cell, and the one above when that is merged over several columns. */
export interface Head {
  column: number;
  right: number;
  bottom: number;
  row: number;
  upper: number | null;
}

/** The columns of a header. « 2019 » merged over « Écoles » and « Collèges » is two; a merge over all is a title. */
export function headsOf(grid: Grid, free: Free, run: Rect[]): Head[] {
  if (run.length > 1) return run.flatMap((block) => splitHead(grid, free, block));
  return run.map(({ top, left, right, bottom }) => ({ column: left, right, bottom, row: top, upper: null }));
}

function splitHead(grid: Grid, free: Free, block: Rect): Head[] {
  const { top, left, right, bottom } = block;
  const under =
    right > left ? grid.columnsOf(bottom + 1).filter((column) => column >= left && column <= right) : [];
  const subs = under.filter((column) => free.has(bottom + 1, column));
  if (subs.length < 2 || !subs.every((column) => isCategory(grid, bottom + 1, column))) {
    return [{ column: left, right, bottom, row: top, upper: null }];
  }
  return subs.map((column) => ({
    column,
    right: grid.block(bottom + 1, column).right,
    bottom: bottom + 1,
    row: bottom + 1,
    upper: top,
  }));
}

/** A header row may begin at the first category: the corner over its labels is empty. */
export function leftOf(grid: Grid, free: Free, first: number, row: number, bottom: number): number {
  let left = first;
  while (
    left > 0 &&
    first - left < MOST_LABEL_COLUMNS &&
    !grid.shown(row, left - 1) &&
    isLabel(grid, free, bottom + 1, left - 1)
  ) {
    left -= 1;
  }
  return left;
}

/** The category that a head names, or null for a value. */
export function category(grid: Grid, { column, row, upper }: Head): FigureColumn | null {
  if (!isCategory(grid, row, column)) return null;
  const text = tidy(grid.text(row, column));
  if (upper === null) return { column, text, time: isTime(grid.shown(row, column)!) };
  return { column, text: `${tidy(grid.text(upper, column))} ${text}`, time: false };
}

/** A time or a short text. Plain numbers and amounts are values: what has them all along a row is no header. */
export function isCategory(grid: Grid, row: number, column: number): boolean {
  const cell = grid.shown(row, column);
  if (!cell || cell.error !== undefined) return false;
  if (isTime(cell)) return true;
  return (
    typeof cell.value === 'string' && certainNumber(cell) === null && tidy(cell.text).length <= LONGEST_LABEL
  );
}

/** A short text, or a year. */
export function isLabel(grid: Grid, free: Free, row: number, column: number): boolean {
  const cell = grid.shown(row, column);
  if (!cell || !free.has(row, column) || cell.error !== undefined) return false;
  if (isTime(cell)) return true;
  return (
    typeof cell.value === 'string' &&
    tidy(cell.text).length <= LONGEST_LABEL &&
    !isNote(cell.text) &&
    /\p{L}/u.test(cell.text)
  );
}
