import type { CellStyle } from '../../workbook/plan';
import { looks } from '../looks';
import type { PlanBuilder } from '../planBuilder';
import { rowHeight } from '../textFit';
import type { PageSizes } from './pageSizes';

/** Columns of the page: names, four of figures, a word. */
export const PAGE_WIDTHS = [40, 10.5, 10.5, 10.5, 10.5, 15] as const;

/** Points: « Aujourd’hui » stays on one line. */
const MOST_HEADER = 10;

/** What a part of the page is put with. */
export interface PagePut {
  builder: PlanBuilder;
  sizes: PageSizes;
}

/** One cell of a row of the page. */
export interface PageCell {
  left: number;
  right: number;
  value: string;
  style: CellStyle;
}

/** Cells beside each other below everything that was put, in a row high enough for all; answers with the row. */
export function putPageRow({ builder, sizes }: PagePut, cells: readonly PageCell[], least?: number): number {
  const row = builder.nextRow;
  const heights = cells.map(({ left, right, value, style }) => {
    const width = PAGE_WIDTHS.slice(left, right + 1).reduce((sum, one) => sum + one, 0);
    return rowHeight(value, width, style) + 3;
  });
  for (const { left, right, value, style } of cells)
    builder.merge({ top: row, bottom: row, left, right }, { ...(value !== '' && { value }), style });
  builder.height(row, Math.max(least ?? sizes.least, ...heights));
  return row;
}

/** A little air, before each part of the page. */
export function putGap({ builder, sizes }: PagePut): void {
  const row = builder.nextRow;
  builder.put(row, 0, {}).height(row, sizes.gap);
}

/** The styles of the page, in its type size. */
export function pageStyles({
  text,
}: PageSizes): Record<'band' | 'header' | 'name' | 'figure' | 'state' | 'words' | 'note', CellStyle> {
  return {
    band: { ...looks.band, size: text + 1 },
    header: { ...looks.header, size: Math.min(MOST_HEADER, text - 1) },
    name: { ...looks.text, size: text },
    figure: { ...looks.centered, size: text },
    state: { ...looks.centered, size: text - 1 },
    words: { ...looks.text, size: text },
    note: { ...looks.note, size: Math.max(8, text - 2) },
  };
}

/** Points of a row of headers: two lines, however wide the letters are. */
export function headerHeight({ sizes }: PagePut): number {
  return Math.ceil(2.7 * (sizes.text - 1));
}
