import type { CellStyle } from '../../workbook/plan';
import { textHeight } from '../textFit';

/** No row is so high that a printed page cuts it. */
const HIGHEST = 300;

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
  return Array.from({ length: count }, () => Math.ceil(height / count));
}
