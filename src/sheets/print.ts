import { copilTexts } from '../domain/copil/copilTexts';
import { versionLine } from '../domain/copil/versionLine';
import type { Roadmap } from '../domain/roadmap';
import { sheetTexts } from '../messages/fr';
import { textsSheetTexts } from '../messages/fr/textsSheet';
import type { PrintPlan, SheetPlan } from '../workbook/plan';
import { roadmapIdentity } from './labels';

/** Longer titles would run into what stands at the other end of the line. */
const LONGEST_TITLE = 150;
const LONGEST_IN_PORTRAIT = 100;
/** Alone on its line, that of a page in portrait may be longer. */
const LONGEST_ALONE = 115;
/** Type of headers, in points: as Excel has it, and for what is longer. */
const USUAL_TYPE = 11;
const SMALL_TYPE = 8;
/** What a version may take of that. */
const LONGEST_VERSION = 60;

/**
 * Header and footer of every generated sheet: the roadmap, the version and the committee where they were typed, what the
 * sheet is, page x / y.
 */
export function printTexts(
  roadmap: Roadmap,
  sheet: string,
  orientation: PrintPlan['orientation'] = 'landscape',
): Required<Pick<PrintPlan, 'header' | 'footer'>> {
  const longest = orientation === 'portrait' ? LONGEST_IN_PORTRAIT : LONGEST_TITLE;
  const texts = copilTexts(roadmap);
  const version = cut(versionLine(texts) ?? '', LONGEST_VERSION);
  const whole = roadmapIdentity(roadmap);
  const room = version === '' ? Math.max(longest, LONGEST_ALONE) : longest - version.length;
  // What is too long for one line in the usual type stands there in a smaller one, before anything of it is cut.
  const isSmall = whole.length > room;
  const held = isSmall ? Math.floor((longest * USUAL_TYPE) / SMALL_TYPE) - version.length : room;
  const size = isSmall ? `&${String(SMALL_TYPE)} ` : '';
  const title = size + shown(whole, held);
  const meeting = textsSheetTexts.meeting(texts);
  const foot = [sheet, meeting].filter((text) => text !== '').join(' · ');
  return {
    header: `&L${title}${version === '' ? '' : `&R${size}${shown(version)}`}`,
    footer: `&L${shown(foot, longest)}&R${sheetTexts.page('&P', '&N')}`,
  };
}

/** A page in landscape between the margins, in points; points of one unit of column width, and of each margin. */
const PAGES = { A4: { width: 784, height: 508 }, A3: { width: 1133, height: 755 } };
/** How much more of the longer side the margins of the other orientation leave. */
const TURNED = 29;
const POINTS_PER_UNIT = 5.25;
const COLUMN_MARGIN = 3.75;
const DEFAULT_ROW = 15;

/**
 * Points of rows that one page holds of columns so wide, which are made narrower where the page asks for it, never wider.
 * @example pagePoints([100], { orientation: 'landscape', paper: 'A4' }) → 508
 */
export function pagePoints(
  columnWidths: readonly number[],
  { orientation, paper }: Pick<PrintPlan, 'orientation' | 'paper'>,
): number {
  const { width, height } = PAGES[paper];
  const [across, down] = orientation === 'landscape' ? [width, height] : [height + TURNED, width - TURNED];
  const needed = columnWidths.reduce((sum, units) => sum + units * POINTS_PER_UNIT + COLUMN_MARGIN, 0);
  return down / Math.min(1, across / needed);
}

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
  const page = pagePoints(columnWidths, { orientation: 'landscape', paper });
  const height = (from: number, to?: number): number =>
    rowHeights.slice(from, to).reduce<number>((sum, points) => sum + (points ?? DEFAULT_ROW), 0);
  const repeated = titleRows ? height(titleRows.first, titleRows.last + 1) : 0;
  return [0, ...pageBreaks].every((row, i) => height(row, pageBreaks[i]) + (i > 0 ? repeated : 0) <= page);
}

/** `&` begins a code in headers; written twice it is itself. */
function shown(text: string, longest = LONGEST_TITLE): string {
  return cut(text, longest).replaceAll('&', '&&');
}

function cut(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
