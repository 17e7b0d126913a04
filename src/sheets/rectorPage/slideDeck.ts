import type { CellStyle, PlannedCell } from '../../workbook/plan';
import { PlanBuilder } from '../planBuilder';
import { TALLEST_ROW, textHeight } from '../textFit';

/** Columns of equal width, as wide together as a page of A4 in landscape: what is put is 16:9 at its own size. */
export const SLIDE_COLUMNS = 24;
export const COLUMN_WIDTH = 5.5;
/** Points of a slide: 784 × 9/16. */
export const SLIDE_HEIGHT = 441;
/** Characters between two columns that one cell goes over. */
const BETWEEN = 0.7;
const AIR = 4;

/** One cell of a row of a slide. */
export interface SlideCell {
  left: number;
  right: number;
  cell: PlannedCell;
}

/** Rows from the top of the sheet, on pages of the shape of a screen. */
export class SlideDeck {
  readonly builder = new PlanBuilder();
  readonly breaks: number[] = [];
  private used = 0;

  /** Points that are left on the slide. */
  get left(): number {
    return SLIDE_HEIGHT - this.used;
  }

  /** Puts a row in which each text has its room; answers with its place. */
  put(cells: readonly SlideCell[], least = 0): number {
    const row = this.builder.nextRow;
    if (cells.length === 0) this.builder.put(row, 0, {});
    for (const { left, right, cell } of cells)
      this.builder.merge({ top: row, bottom: row, left, right }, cell);
    const height = Math.min(TALLEST_ROW, Math.max(least, heightOf(cells)));
    this.builder.height(row, height);
    this.used += height;
    return row;
  }

  /** Begins a slide unless this one is fresh or holds as much as is wanted; what is left below is filled with air. */
  makeRoom(points: number): void {
    if (this.used === 0 || points <= this.left) return;
    this.fillUp();
    this.continue(points);
  }

  /** The same in the middle of a table, whose rows stay below each other. */
  continue(points: number): void {
    if (this.used === 0 || points <= this.left) return;
    this.breaks.push(this.builder.nextRow);
    this.used = 0;
  }

  /** Rows without anything down to the foot of the slide. */
  fillUp(): void {
    if (this.left <= 0) return;
    const height = Math.min(TALLEST_ROW, this.left);
    const row = this.builder.nextRow;
    this.builder.put(row, SLIDE_COLUMNS - 1, {}).height(row, height);
    this.used += height;
    this.fillUp();
  }
}

/** Points of a row with these texts. */
export function heightOf(cells: readonly SlideCell[]): number {
  return Math.max(
    0,
    ...cells.map(({ left, right, cell: { value, style = {} } }) =>
      typeof value === 'string' ? textHeight(value, widthOf(left, right), style) + AIR : 0,
    ),
  );
}

/** Characters of the cells from one column to another. */
function widthOf(left: number, right: number): number {
  const columns = right - left + 1;
  return columns * COLUMN_WIDTH + (columns - 1) * BETWEEN;
}

/** A cell over the whole slide. */
export function wholeRow(value: string, style: CellStyle): SlideCell {
  return { left: 0, right: SLIDE_COLUMNS - 1, cell: { value, style } };
}
