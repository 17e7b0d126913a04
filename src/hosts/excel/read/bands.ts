import type { Rect } from '../../../workbook/address';

/**
 * Excel refuses to list more than 512 merged areas at once, and lists those that begin in the range it is asked for. A
 * merged area has at least two cells, so that so many cells never begin more (but for those that hang over the end).
 */
const BAND_CELLS = 1_000;
/** Bands of one workbook; where they do not suffice, all have more cells. */
const MOST_BANDS = 500;

/** Cells of a band, for a workbook whose sheets reach over `cells` cells. */
export function bandSize(cells: number): number {
  return Math.max(BAND_CELLS, Math.ceil(cells / MOST_BANDS));
}

/** A rectangle cut into bands of whole rows, each of at most `cells` cells or one row. */
export function bandsOf(rect: Rect, cells: number): Rect[] {
  const height = Math.max(1, Math.floor(cells / (rect.right - rect.left + 1)));
  const bands: Rect[] = [];
  for (let top = rect.top; top <= rect.bottom; top += height) {
    bands.push({ ...rect, top, bottom: Math.min(rect.bottom, top + height - 1) });
  }
  return bands;
}
