import type { ShownColumn, ShownRow } from './shownGrid';
import type { GridView } from './sheetView';
import type { Scroller } from './useScroller';

/** Width of one character and of the row numbers, and height of the letters, in heights of the sheet's type. */
export const EM_PER_CHARACTER = 0.5;
export const ROW_NUMBER_WIDTH = 3.2;
export const LETTERS_HEIGHT = 1.8;
/** More rows and columns than these are not kept in view, whatever the sheet asks. */
const MOST_STUCK_ROWS = 20;
const MOST_STUCK_WIDTH = 0.5;
/** In heights of the sheet's type: a column gets so much in the narrowest view. */
const LEAST_ROOM = 10;

/** The rows of a sheet in the three parts of its table. */
export interface SheetParts {
  /** Title and notes, which scroll away: they need not be in view as headings must. */
  above: ShownRow[];
  stuck: ShownRow[];
  body: ShownRow[];
}

export function sheetParts(grid: GridView, rows: ShownRow[]): SheetParts {
  const frozen = grid.frozen.rows <= MOST_STUCK_ROWS ? grid.frozen.rows : 0;
  const headed = grid.headerRows && grid.headerRows.first < frozen ? grid.headerRows.first : 0;
  return {
    above: rows.filter(({ row }) => row < Math.min(headed, frozen)),
    stuck: rows.filter(({ row }) => row >= headed && row < frozen),
    body: rows.filter(({ row }) => row >= frozen),
  };
}

/** No column is wider than what is in view: a text is read without scrolling to the end of each line. */
export function fittingColumns(columns: ShownColumn[], scroller: Scroller): ShownColumn[] {
  const most = Math.max(LEAST_ROOM, scroller.width / scroller.em - ROW_NUMBER_WIDTH - 1) / EM_PER_CHARACTER;
  return columns.some(({ width }) => width > most)
    ? columns.map((column) => ({ ...column, width: Math.min(column.width, most) }))
    : columns;
}

/**
 * Left edges of the columns that stay in view, and how much they and the row numbers take of it, in pixels. Columns
 * from the one on that would take more than half of it scroll.
 */
export function stuckColumns(
  grid: GridView,
  columns: readonly ShownColumn[],
  scroller: Scroller,
): { lefts: number[]; width: number } {
  const lefts: number[] = [];
  let edge = ROW_NUMBER_WIDTH * scroller.em;
  for (const { column, width } of columns) {
    const right = edge + width * EM_PER_CHARACTER * scroller.em;
    if (column >= grid.frozen.columns || right > scroller.width * MOST_STUCK_WIDTH) break;
    lefts.push(edge);
    edge = right;
  }
  return { lefts, width: edge };
}
