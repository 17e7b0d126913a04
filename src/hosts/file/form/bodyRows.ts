import type { FilledTable } from '../../../workbook/formFilling';
import { childOf, type XmlElement } from '../parseXml';
import { cellsOf } from '../sheetEdits';
import { placedRows } from './placedRows';

/** The rows of a form that are there for a table. */
export interface BodyRows {
  /** The last one that may be written; one above `from` where there is none. */
  last: number;
  /** The row whose look new rows take, where one has been made for the table. */
  template: number | undefined;
}

/**
 * The empty rows under a header: those that were given a look (borders, a fill, a list of values), from the first on. Where
 * none was, as many as are needed, down to an empty row above what stands below the table.
 */
export function bodyRows(root: XmlElement, { header, from, end, lines }: FilledTable): BodyRows {
  const looks = new Map(
    placedRows(childOf(root, 'sheetData')!).map(({ row, element }) => [row, looksLikeBody(element, header)]),
  );
  let last = from - 1;
  while ((end === null || last + 1 < end) && looks.get(last + 1) === true) last++;
  if (last >= from) return { last, template: from };
  // Only the rows that are filled already were made for the table.
  if (from - 1 > header.bottom && looks.get(from - 1) === true) return { last, template: from - 1 };
  const wanted = from + lines.length - 1;
  if (end === null) return { last: wanted, template: undefined };
  return { last: Math.min(wanted, Math.max(from - 1, end - 2)), template: undefined };
}

function looksLikeBody(row: XmlElement, { left, right }: FilledTable['header']): boolean {
  const own = cellsOf(row).filter(({ column }) => column >= left && column <= right);
  return own.some(({ element }) => Number(element.attribute('s') ?? 0) > 0);
}
