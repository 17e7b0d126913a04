/**
 * Column widths: files and plans count characters, Excel's own objects count points.
 *
 * A column of c characters has c × 7 + 5 pixels: the digits of the default font have 7, its two margins and the line
 * of the grid 5 (ECMA-376, part 1, 18.3.1.13). A column of less than one character is a part of such a column.
 */
const DIGIT_PIXELS = 7;
const MARGIN_PIXELS = 5;
const ONE_CHARACTER = DIGIT_PIXELS + MARGIN_PIXELS;
const POINTS_PER_PIXEL = 0.75;

/** Width in points, in whole pixels as Excel draws it, of a width in characters: 8 → 45.75. */
export function pointsOfCharacters(characters: number): number {
  const pixels = characters < 1 ? characters * ONE_CHARACTER : characters * DIGIT_PIXELS + MARGIN_PIXELS;
  return Math.round(pixels) * POINTS_PER_PIXEL;
}

/** Width in characters, to the hundredth as Excel shows it, of a width in points: 45.75 → 8. */
export function charactersOfPoints(points: number): number {
  const pixels = points / POINTS_PER_PIXEL;
  const characters =
    pixels < ONE_CHARACTER ? pixels / ONE_CHARACTER : (pixels - MARGIN_PIXELS) / DIGIT_PIXELS;
  return Math.round(characters * 100) / 100;
}
