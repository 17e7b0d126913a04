import type { Rect } from '../../workbook/address';
import { placeKey } from './merges';
import type { ShownColumn, ShownRow } from './shownGrid';
import type { CellView, GridView } from './sheetView';

/** A cell of the table, with the block of the sheet that it stands for. */
export interface PlacedCell {
  /** All of it, also where a part of it is not in these rows. */
  rect: Rect;
  /** Its place among the columns of the table, counted from 0. */
  place: number;
  /** Rows and columns of the table. */
  rowSpan: number;
  columnSpan: number;
  cell?: CellView;
}

/**
 * The cells of some rows of the table, a list a row, as HTML wants them: a merged block once, where it begins. A block
 * that began above these rows, or is cut by a run of empty ones, is said again where it goes on.
 */
export function placedCells(
  grid: GridView,
  rows: readonly ShownRow[],
  columns: readonly ShownColumn[],
): PlacedCell[][] {
  const placed: PlacedCell[][] = [];
  for (const run of unbroken(rows)) placed.push(...placeRun(grid, run, columns));
  return placed;
}

/** Runs of rows between empty ones that are shown as one. */
function unbroken(rows: readonly ShownRow[]): ShownRow[][] {
  const runs: ShownRow[][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && !row.gap && !last[0]!.gap) last.push(row);
    else runs.push([row]);
  }
  return runs;
}

function placeRun(grid: GridView, rows: ShownRow[], columns: readonly ShownColumn[]): PlacedCell[][] {
  const [first] = rows;
  if (!first || first.gap) return rows.map(() => []);
  const merges = mergesByStart(grid, rows, columns);
  const taken = rows.map(() => new Set<number>());
  return rows.map((row, y) => {
    const cells = new Map(row.view?.cells.map((cell) => [cell.column, cell]));
    return columns.flatMap(({ column }, x): PlacedCell[] => {
      if (taken[y]!.has(x)) return [];
      const block = merges.get(placeKey(y, x));
      const cell = block ? cellAt(grid, block.rect.top, block.rect.left) : cells.get(column);
      const { rowSpan, columnSpan } = block ?? { rowSpan: 1, columnSpan: 1 };
      for (let down = 0; block && down < rowSpan; down++) {
        for (let right = 0; right < columnSpan; right++) taken[y + down]!.add(x + right);
      }
      const rect = block?.rect ?? { top: row.row, left: column, bottom: row.row, right: column };
      return [{ rect, place: x, rowSpan, columnSpan, ...(cell && { cell }) }];
    });
  });
}

type Block = Omit<PlacedCell, 'cell' | 'place'>;

/** Merged blocks by the first row and column of the table that they cover. */
function mergesByStart(
  grid: GridView,
  rows: ShownRow[],
  columns: readonly ShownColumn[],
): Map<number, Block> {
  const [top, bottom] = [rows[0]!.row, rows.at(-1)!.row];
  const found = new Map<number, Block>();
  for (const rect of grid.merges) {
    if (rect.bottom < top || rect.top > bottom) continue;
    const y = firstFrom(rows, (row) => row.row, rect.top);
    const x = firstFrom(columns, (column) => column.last, rect.left);
    const rowSpan = firstFrom(rows, (row) => row.row, rect.bottom + 1) - y;
    const columnSpan = firstFrom(columns, (column) => column.column, rect.right + 1) - x;
    if (rowSpan > 0 && columnSpan > 0) found.set(placeKey(y, x), { rect, rowSpan, columnSpan });
  }
  return found;
}

function cellAt(grid: GridView, row: number, column: number): CellView | undefined {
  const found = grid.rows[firstFrom(grid.rows, (view) => view.row, row)];
  return found?.row === row ? found.cells.find((cell) => cell.column === column) : undefined;
}

/** Index of the first item whose place is `least` or more; the items are in order. */
export function firstFrom<Item>(
  items: readonly Item[],
  place: (item: Item) => number,
  least: number,
): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (place(items[middle]!) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
