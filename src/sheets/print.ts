import type { Roadmap } from '../domain/roadmap';
import { sheetTexts } from '../messages/fr';
import type { PrintPlan } from '../workbook/plan';
import { roadmapIdentity } from './labels';

/** Longer titles would run into each other at the head of the page. */
const LONGEST_TITLE = 120;

/** Header and footer of every generated sheet: the roadmap, what the sheet is, page x / y. */
export function printTexts(roadmap: Roadmap, sheet: string): Required<Pick<PrintPlan, 'header' | 'footer'>> {
  return {
    header: `&L${escaped(roadmapIdentity(roadmap))}`,
    footer: `&L${escaped(sheet)}&R${sheetTexts.page('&P', '&N')}`,
  };
}

/** A page of A4 landscape between the margins, in points; points of one unit of column width, and of each margin. */
const PAGE = { width: 784, height: 508 };
const POINTS_PER_UNIT = 5.25;
const COLUMN_MARGIN = 3.75;
const DEFAULT_ROW = 15;

/** True when a sheet printed one page wide is one page high too. */
export function fitsOnePage(rowHeights: (number | null)[], columnWidths: number[]): boolean {
  const width = columnWidths.reduce((sum, units) => sum + units * POINTS_PER_UNIT + COLUMN_MARGIN, 0);
  const height = rowHeights.reduce<number>((sum, points) => sum + (points ?? DEFAULT_ROW), 0);
  return height * Math.min(1, PAGE.width / width) <= PAGE.height;
}

/** `&` begins a code in headers; written twice it is itself. */
function escaped(text: string): string {
  const shown = text.length > LONGEST_TITLE ? `${text.slice(0, LONGEST_TITLE - 1)}…` : text;
  return shown.replaceAll('&', '&&');
}
