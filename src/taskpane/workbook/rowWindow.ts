/** Rows of a long sheet that exist at one time: both ends included. */
export interface RowWindow {
  first: number;
  last: number;
}

/** The window moves by so many rows, so that most scrolling changes nothing. */
const STEP = 8;

/**
 * The rows around what is in view. `offsets` as `rowOffsets` makes them; `top` and `height` are what is in view, in
 * pixels from the first of these rows. As much again is kept above and below.
 */
export function rowWindow(offsets: Float64Array, top: number, height: number): RowWindow {
  const count = offsets.length - 1;
  const first = rowAt(offsets, top - height);
  const last = rowAt(offsets, top + 2 * height);
  return {
    first: Math.floor(first / STEP) * STEP,
    last: Math.min(count - 1, Math.ceil((last + 1) / STEP) * STEP),
  };
}

/** The row that `y` falls on; the first or the last where it falls beside them. */
function rowAt(offsets: Float64Array, y: number): number {
  let [low, high] = [0, offsets.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (offsets[middle]! <= y) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
