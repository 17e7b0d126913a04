import { LAST_COLUMN, type Rect } from '../../workbook/address';

/** One number for a place in a grid, to look it up by: a text would be slow for a hundred thousand cells. */
export function placeKey(row: number, column: number): number {
  return row * (LAST_COLUMN + 1) + column;
}

export function intersects(a: Rect, b: Rect): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/**
 * Merged blocks cut to the `rows` × `columns` that are used, without blocks of one cell and without those that overlap
 * an earlier one, which damaged files have and a table cannot show.
 */
export function soundMerges(merges: readonly Rect[], rows: number, columns: number): Rect[] {
  const kept: Rect[] = [];
  const byTop = merges
    .map((rect) => ({
      ...rect,
      bottom: Math.min(rect.bottom, rows - 1),
      right: Math.min(rect.right, columns - 1),
    }))
    .filter(
      ({ top, left, bottom, right }) => bottom >= top && right >= left && (bottom > top || right > left),
    )
    .sort((a, b) => a.top - b.top || a.left - b.left);
  let open: Rect[] = [];
  for (const rect of byTop) {
    open = open.filter(({ bottom }) => bottom >= rect.top);
    if (open.some((other) => intersects(other, rect))) continue;
    open.push(rect);
    kept.push(rect);
  }
  return kept;
}
