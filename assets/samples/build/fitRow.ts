import type { SheetBuilder } from './sheetBuilder';

/** A wrapped text and the column it stands in; `size` of the type in points, 11 when left out. */
export interface FittedText {
  text: string;
  width: number;
  size?: number;
}

const DEFAULT_SIZE = 11;
const POINTS_PER_LINE = 15;
/** French text is narrower than the digits that column widths count in; the rest is lost at word ends. */
const CHARACTERS_PER_UNIT = 1.08;
/** Excel shows no row taller than this, in points. */
const TALLEST_ROW = 409;

/**
 * Gives a row the height that shows its texts whole. Excel would do so itself on opening, but not for
 * merged cells, and LibreOffice not at all.
 */
export function fitRow(sheet: SheetBuilder, row: number, texts: FittedText[]): void {
  sheet.height(row, Math.min(TALLEST_ROW, Math.max(...texts.map(fittedHeight))));
}

/** The height, in points, that a text takes in its column. */
export function fittedHeight({ text, width, size = DEFAULT_SIZE }: FittedText): number {
  const scale = size / DEFAULT_SIZE;
  const lines = text
    .split('\n')
    .reduce(
      (sum, line) => sum + Math.max(1, Math.ceil((line.length * scale) / (width * CHARACTERS_PER_UNIT))),
      0,
    );
  return Math.ceil((lines * scale + 0.25) * POINTS_PER_LINE);
}
