import type { Rect } from '../../../workbook/address';
import { HostError } from '../../../workbook/host';
import type { ListedSheet } from './sheetList';

/** What the program reads at most, counted in the ranges that hold values. */
const MOST_CELLS = 2_000_000;

/** Sheets that hold something, with the range that holds it. */
export interface UsedSheet extends ListedSheet {
  used: Rect;
}

/** Asks for the ranges that hold values, whatever else is formatted. Their size is looked at: `too-large`. */
export function askForUsedRanges(
  { workbook }: Excel.RequestContext,
  sheets: readonly ListedSheet[],
): () => UsedSheet[] {
  const asked = sheets.map((sheet) => {
    const range = workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true);
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return { sheet, range };
  });
  return () => {
    const used = asked
      .filter(({ range }) => !range.isNullObject)
      .map(({ sheet, range }) => ({ ...sheet, used: rectOf(range) }));
    const cells = used.reduce((sum, sheet) => sum + cellCount(sheet.used), 0);
    if (cells > MOST_CELLS) throw new HostError('too-large', `cells ${String(MOST_CELLS)}`);
    return used;
  };
}

/** The place of a range whose indexes and counts are loaded. */
export function rectOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rect {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

export function cellCount({ top, left, bottom, right }: Rect): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** The range of a rectangle. */
export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Rect): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}
