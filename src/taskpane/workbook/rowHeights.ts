import { placeKey } from './merges';
import { firstFrom } from './placedCells';
import type { GridView } from './sheetView';
import type { ShownColumn, ShownRow } from './shownGrid';
import { roomyLines } from './textRoom';

/** In heights of the sheet's type. */
export const LINE_HEIGHT = 1.3;
export const ROW_PADDING = 0.5;
const TALLEST = 40;
/** Browsers draw nothing that stands some 17 million pixels below the top. */
const TALLEST_SHEET = 900_000;

/**
 * Heights of rows that are told to the browser and not asked from it, in heights of the sheet's type. In a long sheet
 * only the rows in view exist: a height that does not depend on them keeps the scroll bar and what is read in place.
 * They are generous, so that texts are not cut where the type is a little wide.
 */
export function rowHeights(
  grid: GridView,
  rows: readonly ShownRow[],
  columns: readonly ShownColumn[],
): number[] {
  const widths = new Map(columns.map(({ column, width }) => [column, width]));
  const across = (left: number, right: number): number => {
    let width = 0;
    for (let column = left; column <= right; column++) width += widths.get(column) ?? 0;
    return width;
  };
  const mergedRows = new Set(grid.merges.map(({ top }) => top));
  const merged = new Map(grid.merges.map((rect) => [placeKey(rect.top, rect.left), rect]));
  const tallest = Math.min(TALLEST, TALLEST_SHEET / rows.length);
  const heights = rows.map(() => LINE_HEIGHT + ROW_PADDING);
  rows.forEach(({ row, view }, i) => {
    let height = Math.max(heights[i]!, view?.height ?? 0);
    const hasMerges = mergedRows.has(row);
    let later: { last: number; needed: number } | undefined;
    for (const { column, text, style } of view?.cells ?? []) {
      if (style?.rotation !== undefined) continue;
      const rect = hasMerges ? merged.get(placeKey(row, column)) : undefined;
      const width = rect ? across(rect.left, rect.right) : (widths.get(column) ?? 0);
      if (text.length < width * 0.8 - 1 && !text.includes('\n')) continue;
      const needed = Math.min(
        tallest,
        roomyLines(text, width) * LINE_HEIGHT * ((style?.size ?? 11) / 11) + ROW_PADDING,
      );
      if (rect && rect.bottom > row) {
        if (needed > (later?.needed ?? 0)) later = { last: rect.bottom, needed };
      } else height = Math.max(height, needed);
    }
    heights[i] = height;
    if (later) giveRoom(heights, i, firstFrom(rows, (other) => other.row, later.last + 1) - 1, later.needed);
  });
  return heights;
}

/** A text over several rows that is taller than they are makes the last of them taller. */
function giveRoom(heights: number[], first: number, last: number, needed: number): void {
  let room = 0;
  for (let i = first; i <= last; i++) room += heights[i]!;
  if (room < needed) heights[last] = heights[last]! + needed - room;
}

/** Where each row begins and, at the end, where the last one ends, in whole pixels. */
export function rowOffsets(heights: readonly number[], pixelsPerEm: number): Float64Array {
  const offsets = new Float64Array(heights.length + 1);
  heights.forEach((height, i) => {
    offsets[i + 1] = offsets[i]! + Math.round(height * pixelsPerEm);
  });
  return offsets;
}
