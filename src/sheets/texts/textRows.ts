import type { CellStyle } from '../../workbook/plan';
import { textHeight } from '../textFit';

/** Points of one line of the default font: where a page ends between two rows, it ends between two lines. */
const LINE = 15;
/** Rows no higher than this let a page that a long text goes beyond be filled. */
const HIGHEST = 10 * LINE;

/**
 * The heights, in points, of the rows that one cell goes over to show a text whole: one as a rule, more where Excel lets
 * no row be as high.
 */
export function rowsOfText(
  text: string,
  { width, least, style }: { width: number; least: number; style: CellStyle },
): number[] {
  const height = Math.max(least, textHeight(text, width, style));
  const count = Math.ceil(height / HIGHEST);
  const each = count === 1 ? height : Math.ceil(height / count / LINE) * LINE;
  return Array.from({ length: count }, () => each);
}
