import type { Rect } from '../workbook/address';
import type { SheetPlan } from '../workbook/plan';
import { textHeight } from './textFit';

/** Rows that are kept on one page where a page can hold them; else their parts are, else their rows. */
export interface PrintedBlock {
  first: number;
  last: number;
  /** It begins a page. */
  begins?: boolean;
  /** Its parts are only parted where no page can hold them, however much of the page before stays empty. */
  whole?: boolean;
  parts?: PrintedBlock[];
}

interface Pages {
  /** Points that a page holds, of which so many are repeated at its head. */
  points: number;
  repeated: number;
}

/** Excel and LibreOffice do not print the same row equally high: so much of a page is not counted on. */
const SAFE = 0.96;
/** A block that would leave more of a page empty than this is cut between its parts. */
const MOST_EMPTY = 0.4;

/**
 * The rows at which pages begin. Blocks follow each other from the top of the sheet's table on; what stands above them is
 * on the first page.
 * @param heights of all rows of the sheet, in points
 */
export function pageBreaks(
  blocks: PrintedBlock[],
  heights: readonly (number | null)[],
  { points, repeated }: Pages,
): number[] {
  const page = points * SAFE;
  const height = (first: number, last: number): number =>
    heights.slice(first, last + 1).reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const breaks: number[] = [];
  let used = height(0, (blocks[0]?.first ?? 0) - 1);
  let isFresh = true;

  const begin = (row: number): void => {
    breaks.push(row);
    used = repeated;
    isFresh = true;
  };
  const place = (block: PrintedBlock): void => {
    const { first, last, begins = false, whole = block.parts === undefined, parts = rowsOf(block) } = block;
    const own = height(first, last);
    if (begins && !isFresh) begin(first);
    else if (!isFresh && used + own > page) {
      const leavesMuch = !whole && parts.length > 1 && page - used > MOST_EMPTY * page;
      if (repeated + own <= page ? !leavesMuch : parts.length === 1) begin(first);
    }
    if (used + own > page && parts.length > 1) {
      parts.forEach(place);
      return;
    }
    used += own;
    isFresh = false;
  };
  blocks.forEach(place);
  return breaks;
}

/**
 * Merged cells that end where a page ends and go on empty on the next one, so that both have their borders. One whose text
 * needs the rows of both stays as it is: its text goes on.
 */
export function cutAtPages(
  { rows, rowHeights, merges }: Pick<SheetPlan, 'rows' | 'rowHeights' | 'merges'>,
  columnWidths: readonly number[],
  breaks: readonly number[],
): Rect[] {
  const holdsText = ({ top, left, right }: Rect, end: number): boolean => {
    const { value = '', style } = rows[top]?.[left] ?? {};
    const width = columnWidths.slice(left, right + 1).reduce((sum, one) => sum + one, 0);
    const points = rowHeights.slice(top, end).reduce<number>((sum, one) => sum + (one ?? 0), 0);
    return textHeight(String(value), width, style) <= points;
  };
  return merges.flatMap((merge) => {
    const within = breaks.filter((row) => row > merge.top && row <= merge.bottom && holdsText(merge, row));
    const tops = [merge.top, ...within];
    return tops
      .map((top, i) => ({ ...merge, top, bottom: (within[i] ?? merge.bottom + 1) - 1 }))
      .filter(({ top, bottom, left, right }) => bottom > top || right > left);
  });
}

function rowsOf({ first, last }: PrintedBlock): PrintedBlock[] {
  return Array.from({ length: last - first + 1 }, (_, i) => ({ first: first + i, last: first + i }));
}
