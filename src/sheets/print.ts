import type { Roadmap } from '../domain/roadmap';
import { sheetTexts } from '../messages/fr';
import type { PrintPlan, SheetPlan } from '../workbook/plan';
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

/** A page in landscape between the margins, in points; points of one unit of column width, and of each margin. */
const PAGES = { A4: { width: 784, height: 508 }, A3: { width: 1133, height: 755 } };
const POINTS_PER_UNIT = 5.25;
const COLUMN_MARGIN = 3.75;
const DEFAULT_ROW = 15;

/** True when a sheet printed one page of A4 wide is one page high too. */
export function fitsOnePage(rowHeights: (number | null)[], columnWidths: number[]): boolean {
  return fitsPages({ rowHeights, columnWidths, print: { orientation: 'landscape', paper: 'A4' } });
}

/** True when each page that a plan in landscape begins holds what is to stand on it, its repeated rows among that. */
export function fitsPages({
  rowHeights,
  columnWidths,
  print: { paper, pageBreaks = [], titleRows },
}: Pick<SheetPlan, 'rowHeights' | 'columnWidths' | 'print'>): boolean {
  const page = PAGES[paper];
  const width = columnWidths.reduce((sum, units) => sum + units * POINTS_PER_UNIT + COLUMN_MARGIN, 0);
  const scale = Math.min(1, page.width / width);
  const height = (from: number, to?: number): number =>
    rowHeights.slice(from, to).reduce<number>((sum, points) => sum + (points ?? DEFAULT_ROW), 0);
  const repeated = titleRows ? height(titleRows.first, titleRows.last + 1) : 0;
  return [0, ...pageBreaks].every(
    (row, i) => (height(row, pageBreaks[i]) + (i > 0 ? repeated : 0)) * scale <= page.height,
  );
}

/** `&` begins a code in headers; written twice it is itself. */
function escaped(text: string): string {
  const shown = text.length > LONGEST_TITLE ? `${text.slice(0, LONGEST_TITLE - 1)}…` : text;
  return shown.replaceAll('&', '&&');
}
