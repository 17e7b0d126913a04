import { DAYS_FROM_1900_TO_1904, isDateFormat, isoDate } from '../../../workbook/serialDates';
import type { CellSnapshot, SheetSnapshot } from '../../../workbook/snapshot';

/**
 * True when the dates of a workbook are counted from 1904. Excel does not tell it: it shows. A date whose text has the
 * year that its number means in the 1900 system speaks for that one, and the other way round; the majority counts.
 */
export function countsFrom1904(cells: Iterable<CellSnapshot>): boolean {
  let votes = 0;
  for (const { value, text, format } of cells) {
    if (typeof value !== 'number' || format === undefined || !isDateFormat(format)) continue;
    const shown = /(?<!\d)\d{4}(?!\d)/.exec(text)?.[0];
    if (shown === undefined) continue;
    if (isoDate(value)?.startsWith(shown)) votes--;
    else if (isoDate(value + DAYS_FROM_1900_TO_1904)?.startsWith(shown)) votes++;
  }
  return votes > 0;
}

/** Cells of a workbook that counts from 1904, with their dates in the 1900 system. */
export function from1904(cells: SheetSnapshot['cells']): SheetSnapshot['cells'] {
  return cells.map(({ row, column, cell }) => ({ row, column, cell: shifted(cell) }));
}

function shifted(cell: CellSnapshot): CellSnapshot {
  if (typeof cell.value !== 'number' || cell.format === undefined || !isDateFormat(cell.format)) return cell;
  const moved = { ...cell, value: cell.value + DAYS_FROM_1900_TO_1904 };
  const date = isoDate(moved.value);
  if (date === undefined) delete moved.date;
  else moved.date = date;
  return moved;
}
