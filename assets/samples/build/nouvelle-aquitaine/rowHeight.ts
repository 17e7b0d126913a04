const pointsPerLine = 15;
const tallestRow = 409;

/**
 * The height, in points, of a row that shows `text` whole in a cell `width` characters wide.
 * Excel fits no row to a merged cell, so such rows need it told. `scale` is the size of the type over 11 points.
 */
export function rowHeight(text: string, width: number, scale = 1): number {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * scale) / (width * 1.05))), 0);
  return Math.min(tallestRow, Math.ceil((lines * scale + 0.25) * pointsPerLine));
}
