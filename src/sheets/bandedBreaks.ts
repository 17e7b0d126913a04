import type { PrintPlan, SheetPlan } from '../workbook/plan';
import { pageBreaks, type PrintedBlock } from './pageBreaks';
import { pagePoints } from './print';

interface PrintedTable {
  /** The row that is repeated at the head of each page; the table is what stands below it. */
  header: number;
  /** Of the columns that are printed: folded ones are not. */
  columnWidths: readonly number[];
  page: Pick<PrintPlan, 'orientation' | 'paper'>;
}

/**
 * The rows at which the pages of a table begin whose rows are kept whole: a band, which is a merged row under the header,
 * stays with the row under it and is never the last line of a page.
 */
export function bandedBreaks(
  { rows, rowHeights, merges }: Pick<SheetPlan, 'rows' | 'rowHeights' | 'merges'>,
  { header, columnWidths, page }: PrintedTable,
): number[] {
  const bands = new Set(merges.flatMap(({ top, left }) => (left === 0 && top > header ? [top] : [])));
  const blocks: PrintedBlock[] = [];
  let first = header + 1;
  for (let row = first; row < rows.length; row++) {
    if (bands.has(row) && row < rows.length - 1) continue;
    blocks.push({ first, last: row });
    first = row + 1;
  }
  return pageBreaks(blocks, rowHeights, {
    points: pagePoints(columnWidths, page),
    repeated: rowHeights[header] ?? 0,
  });
}
