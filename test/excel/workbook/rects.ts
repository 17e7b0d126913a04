import type { Rect } from '../../../src/workbook/address';

/** Blocks of cells: what they share and what is left of them. */

/** True when a cell stands in both. */
export function overlap(a: Rect, b: Rect): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** True when every cell of `inner` stands in `outer`. */
export function covers(outer: Rect, inner: Rect): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

export function sameRect(a: Rect, b: Rect): boolean {
  return covers(a, b) && covers(b, a);
}

/** What is left of a block when another is cut out: above it, below it, left and right of it. */
export function without(rect: Rect, hole: Rect): Rect[] {
  if (!overlap(rect, hole)) return [rect];
  const top = Math.max(rect.top, hole.top);
  const bottom = Math.min(rect.bottom, hole.bottom);
  return [
    { ...rect, bottom: hole.top - 1 },
    { ...rect, top: hole.bottom + 1 },
    { ...rect, top, bottom, right: hole.left - 1 },
    { ...rect, top, bottom, left: hole.right + 1 },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** What is left of blocks when others are cut out. */
export function allWithout(rects: readonly Rect[], holes: readonly Rect[]): Rect[] {
  return holes.reduce<Rect[]>((left, hole) => left.flatMap((rect) => without(rect, hole)), [...rects]);
}
