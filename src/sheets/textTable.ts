import type { CellStyle } from '../workbook/plan';
import type { PlanBuilder } from './planBuilder';
import { TALLEST_ROW, textHeight } from './textFit';

/** One cell of a table of texts. */
export interface TextCell {
  value: string;
  style: CellStyle;
  /** Rows of the table that it goes over; one unless told. */
  down?: number;
  /** Columns that it goes over; one unless told. */
  across?: number;
}

/** Cells from the left; null where another cell goes over, or where nothing stands. */
export type TextRow = (TextCell | null)[];

/** Where a row of the table stands on the sheet: first and last row, which differ where one row cannot be as tall. */
export interface PlacedRow {
  first: number;
  last: number;
}

/** Points: lines of a table stand apart enough to be followed across a page. */
const LEAST_HEIGHT = 18;
/** Points above and below a text together. */
const AIR = 4;

/**
 * Puts rows of texts below everything that was put, each as high as its texts need: a text that is too tall for a row of
 * Excel goes over several.
 */
export function putTextRows(builder: PlanBuilder, widths: readonly number[], rows: TextRow[]): PlacedRow[] {
  const placed: PlacedRow[] = [];
  let next = builder.nextRow;
  for (const points of heightsOf(widths, rows)) {
    const count = Math.ceil(points / TALLEST_ROW);
    placed.push({ first: next, last: next + count - 1 });
    for (let row = next; row < next + count; row++) builder.height(row, Math.ceil(points / count));
    next += count;
  }
  rows.forEach((row, i) => {
    row.forEach((cell, left) => {
      if (!cell) return;
      const last = placed[i + (cell.down ?? 1) - 1]!.last;
      const right = left + (cell.across ?? 1) - 1;
      const { value, style } = cell;
      builder.merge(
        { top: placed[i]!.first, bottom: last, left, right },
        { ...(value !== '' && { value }), style },
      );
    });
  });
  return placed;
}

/** Cells of one row first, so that those that go over several find what there is already. */
function heightsOf(widths: readonly number[], rows: TextRow[]): number[] {
  const heights = rows.map(() => LEAST_HEIGHT);
  const cells = rows.flatMap((row, first) =>
    row.flatMap((cell, left) => (cell ? [{ cell, first, left, down: cell.down ?? 1 }] : [])),
  );
  cells.sort((a, b) => a.down - b.down);
  for (const { cell, first, left, down } of cells) {
    const width = widths.slice(left, left + (cell.across ?? 1)).reduce((sum, one) => sum + one, 0);
    const needed = textHeight(cell.value, width, cell.style) + AIR;
    const there = heights.slice(first, first + down).reduce((sum, one) => sum + one, 0);
    const more = Math.max(0, needed - there) / down;
    for (let row = first; row < first + down; row++) heights[row]! += more;
  }
  return heights;
}
