import type { CellStyle } from '../workbook/plan';

/*
 * How much room a text takes. Excel fits rows by itself on opening, but not those with merged or turned cells, and
 * LibreOffice fits none: generated rows are told their height.
 */

const DEFAULT_SIZE = 11;
/** Points between two lines, by point of type size: in a row as Excel fits it, and inside one turned cell. */
const LINE_SPACING = 15 / DEFAULT_SIZE;
const TURNED_LINE_SPACING = 1.22;
/** Points of one unit of column width, a digit of the default font, and of the margins of a cell. */
const POINTS_PER_UNIT = 5.25;
const CELL_MARGIN = 3.75;
/**
 * Width of an average French character by point of type size. Across, a wider font widens the columns too; turned
 * text has no such help.
 */
const CHARACTER_WIDTH = 0.435;
const TURNED_CHARACTER_WIDTH = 0.58;
/** Points at both ends of a turned line. */
const TURNED_MARGIN = 12;
/** Units of width that one step of indent takes. */
const INDENT_WIDTH = 2;
/** Points above and below the lines of a row; one line alone stands as close as Excel puts it. */
const AIR = { one: 0, several: 3 };
/** Excel shows no row taller than this. */
export const TALLEST_ROW = 409;

type FitStyle = Pick<CellStyle, 'size' | 'indent'>;

/** Type for texts that no row shows whole in the usual one, in points; smaller type is not read. */
const SMALLER_SIZES = [9, 8, 7, 6];

/** Lines that a wrapped text takes where `capacity` characters stand on one line. */
export function lineCount(text: string, capacity: number): number {
  const most = Math.max(1, capacity);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const { length } of paragraph.split(' ')) {
      if (used > 0 && used + 1 + length > most) {
        lines += 1;
        used = 0;
      }
      const over = Math.max(0, Math.ceil(length / most) - 1);
      lines += over;
      used = over > 0 ? length - over * most : used + (used > 0 ? 1 : 0) + length;
    }
  }
  return lines;
}

/** Points of a row that shows a wrapped text whole in a cell `width` characters wide, as far as a row can be that tall. */
export function rowHeight(text: string, width: number, style: FitStyle = {}): number {
  return Math.min(TALLEST_ROW, textHeight(text, width, style));
}

/** The same for cells that go over several rows: as tall as the text needs. */
export function textHeight(text: string, width: number, style: FitStyle = {}): number {
  const { size = DEFAULT_SIZE, indent = 0 } = style;
  const capacity = ((width - indent * INDENT_WIDTH) * POINTS_PER_UNIT) / (size * CHARACTER_WIDTH);
  const lines = lineCount(text, Math.floor(capacity));
  return Math.ceil(lines * size * LINE_SPACING) + (lines > 1 ? AIR.several : AIR.one);
}

/** The same style with type as small as a row needs to show the whole text in a cell `width` characters wide. */
export function fittedStyle(text: string, width: number, style: CellStyle): CellStyle {
  const isClipped = (size?: number): boolean =>
    textHeight(text, width, { ...style, ...(size !== undefined && { size }) }) > TALLEST_ROW;
  if (!isClipped()) return style;
  return { ...style, size: SMALLER_SIZES.find((size) => !isClipped(size)) ?? SMALLER_SIZES.at(-1)! };
}

/** Points of a row that shows a text turned by 90° whole in a cell `width` characters wide. */
export function turnedHeight(text: string, width: number, size: number): number {
  const lines = Math.max(
    1,
    Math.floor((width * POINTS_PER_UNIT + CELL_MARGIN) / (size * TURNED_LINE_SPACING)),
  );
  const longestWord = Math.max(...text.split(/\s/).map((word) => word.length));
  let characters = Math.max(longestWord, Math.ceil(text.length / lines));
  while (lineCount(text, characters) > lines) characters += 1;
  return Math.min(TALLEST_ROW, Math.ceil(characters * size * TURNED_CHARACTER_WIDTH + TURNED_MARGIN));
}
