import type { Rect } from '../../workbook/address';
import type { GridView, RowView } from './sheetView';

/** A row of the table: one of the sheet, or a run of empty ones in one line. */
export interface ShownRow {
  row: number;
  /** The last row of a run of empty ones; else `row` itself. */
  last: number;
  gap: boolean;
  view?: RowView;
}

/** A column of the table: one of the sheet, or a run of empty ones. */
export interface ShownColumn {
  column: number;
  last: number;
  gap: boolean;
  /** In characters. */
  width: number;
}

export interface ShownGrid {
  rows: ShownRow[];
  columns: ShownColumn[];
  /** The first row and column that are left out since a page cannot hold so many. */
  cut: { row?: number; column?: number };
}

/** Longer runs of empty rows and columns are shown as one. */
const MOST_EMPTY_ROWS = 8;
const MOST_EMPTY_COLUMNS = 6;
const GAP_WIDTH = 4;
const EMPTY_WIDTH = 8;
/** Browsers draw nothing that stands some 17 million pixels below the top. */
const MOST_ROWS = 200_000;
const MOST_COLUMNS = 200;
/** Rows of a marked block that are shown though they are empty or hidden. */
const MOST_MARKED_ROWS = 50;

/**
 * What the table shows of a sheet: no hidden rows and columns, long empty runs as one. What is marked is shown
 * whatever it is, hidden or beyond the last cell.
 */
export function shownGrid(grid: GridView, marked: Rect | null = null): ShownGrid {
  const rows = shownRows(grid, marked);
  const columns = shownColumns(grid, marked);
  return { rows: rows.shown, columns: columns.shown, cut: { ...rows.cut, ...columns.cut } };
}

function shownRows(grid: GridView, marked: Rect | null): { shown: ShownRow[]; cut: { row?: number } } {
  const wanted = marked
    ? { first: marked.top, last: Math.min(marked.bottom, marked.top + MOST_MARKED_ROWS) }
    : null;
  const isMarked = (row: number): boolean => wanted !== null && row >= wanted.first && row <= wanted.last;
  const shown: ShownRow[] = [];
  let next = 0;
  const empty = (end: number): void => {
    if (wanted && wanted.last >= next && wanted.first < end) {
      const first = Math.max(next, wanted.first);
      emptyRun(first);
      for (; next <= wanted.last && next < end; next++) shown.push({ row: next, last: next, gap: false });
    }
    emptyRun(end);
  };
  const emptyRun = (end: number): void => {
    if (end - next > MOST_EMPTY_ROWS) {
      shown.push({ row: next, last: end - 1, gap: true });
      next = end;
    }
    for (; next < end; next++) shown.push({ row: next, last: next, gap: false });
  };
  for (const view of grid.rows) {
    if (shown.length >= MOST_ROWS && !isMarked(view.row)) {
      const later = wanted && grid.rows.find(({ row }) => isMarked(row) && row >= view.row);
      if (later) shown.push({ row: later.row, last: later.row, gap: false, view: later });
      return { shown, cut: { row: view.row } };
    }
    empty(view.row);
    if (!view.hidden || isMarked(view.row)) shown.push({ row: view.row, last: view.row, gap: false, view });
    next = view.row + 1;
  }
  if (wanted && wanted.last >= next) empty(wanted.last + 1);
  return { shown, cut: {} };
}

function shownColumns(
  grid: GridView,
  marked: Rect | null,
): { shown: ShownColumn[]; cut: { column?: number } } {
  const count = Math.max(grid.columns.length, marked ? marked.left + 1 : 0);
  const used = usedColumns(grid);
  if (marked) used.add(marked.left);
  const shown: ShownColumn[] = [];
  let cut: { column?: number } = {};
  for (let column = 0; column < count; column++) {
    const isMarked = column === marked?.left;
    if (grid.columns[column]?.hidden && !isMarked) continue;
    if (shown.length >= MOST_COLUMNS && !isMarked) {
      if (cut.column === undefined) cut = { column };
      continue;
    }
    const run = emptyColumns(column, count, used);
    if (run > MOST_EMPTY_COLUMNS) {
      shown.push({ column, last: column + run - 1, gap: true, width: GAP_WIDTH });
      column += run - 1;
      continue;
    }
    shown.push({ column, last: column, gap: false, width: grid.columns[column]?.width ?? EMPTY_WIDTH });
  }
  return { shown, cut };
}

function usedColumns(grid: GridView): Set<number> {
  const used = new Set<number>();
  for (const { cells } of grid.rows) for (const { column } of cells) used.add(column);
  return used;
}

function emptyColumns(from: number, count: number, used: Set<number>): number {
  let end = from;
  while (end < count && !used.has(end)) end++;
  return end - from;
}
