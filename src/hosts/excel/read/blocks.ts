/**
 * How cells are asked for: by rows, in blocks that stay under what an answer may weigh. An answer of Excel on the web
 * may have 5 MB; others have no such limit, and are asked the same way.
 */

/** Some rows of a sheet's used range, counted from its first row, both ends included. */
export interface Slice {
  /** Position in the list of sheets. */
  sheet: number;
  first: number;
  last: number;
  columns: number;
}

/** Cells of the first block, of which nothing is known: 5 MB would take 300 bytes a cell. */
export const FIRST_BLOCK = 16_000;
/** What a block should weigh, in bytes: under 5 MB, with room for cells that weigh more than those before. */
const WANTED_BYTES = 4_000_000;
/** A block has at most so many times the cells of the one before: an empty region says little of what follows. */
const MOST_GROWTH = 8;

export function cellsOf(slices: readonly Slice[]): number {
  return slices.reduce((sum, { first, last, columns }) => sum + (last - first + 1) * columns, 0);
}

/** How many cells to ask for after a block of `cells` cells weighed `bytes`. */
export function nextBlockSize(cells: number, bytes: number): number {
  const fitting = Math.floor((WANTED_BYTES / Math.max(bytes, 1)) * cells);
  return Math.max(1, Math.min(fitting, cells * MOST_GROWTH));
}

/** The first `cells` cells of what is left, in whole rows and at least one row, and what is left then. */
export function takeBlock(left: readonly Slice[], cells: number): { block: Slice[]; left: Slice[] } {
  const block: Slice[] = [];
  let room = cells;
  for (const [position, slice] of left.entries()) {
    const rows = slice.last - slice.first + 1;
    const fitting = Math.min(rows, Math.max(Math.floor(room / slice.columns), block.length === 0 ? 1 : 0));
    if (fitting > 0) block.push({ ...slice, last: slice.first + fitting - 1 });
    room -= fitting * slice.columns;
    if (fitting === rows) continue;
    return { block, left: [{ ...slice, first: slice.first + fitting }, ...left.slice(position + 1)] };
  }
  return { block, left: [] };
}

/** A block whose answer was too heavy, in two; undefined when it is a single row. */
export function halves(block: readonly Slice[]): [Slice[], Slice[]] | undefined {
  const { block: first, left } = takeBlock(block, Math.floor(cellsOf(block) / 2));
  return left.length === 0 ? undefined : [first, left];
}
