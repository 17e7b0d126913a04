import { parseRect, type Rect } from '../../../workbook/address';
import type { FilledTable } from '../../../workbook/formFilling';
import { childOf, childrenOf, type XmlElement } from '../parseXml';
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
 * The empty rows under a header: those of its Excel table (`bodies` are the rows of data of those on the sheet), those that
 * were given a look (borders, a fill), from the first on, or lists of values and conditional formats. Where none was, as many
 * as are needed, down to an empty row above what stands below the table.
 */
export function bodyRows(
  root: XmlElement,
  { header, from, end, lines }: FilledTable,
  bodies: readonly Rect[],
): BodyRows {
  const looks = new Map(
    placedRows(childOf(root, 'sheetData')!).map(({ row, element }) => [row, looksLikeBody(element, header)]),
  );
  const isBelow = (rect: Rect): boolean => rect.left <= header.right && rect.right >= header.left;
  const own = bodies.find((rect) => isBelow(rect) && rect.top === header.bottom + 1);
  const made = own ? [own] : ruledBlocks(root).filter((rect) => isBelow(rect) && holds(rect, from));
  const ruled = Math.min((end ?? Infinity) - 1, Math.max(from - 1, ...made.map(({ bottom }) => bottom)));
  let last = from - 1;
  while (!own && (end === null || last + 1 < end) && looks.get(last + 1) === true) last++;
  if (own || last < from) last = Math.max(last, ruled);
  if (last >= from) return { last, template: from };
  // Only the rows that are filled already were made for the table.
  if (from - 1 > header.bottom && (own ?? looks.get(from - 1) === true)) return { last, template: from - 1 };
  const wanted = from + lines.length - 1;
  if (end === null) return { last: wanted, template: undefined };
  return { last: Math.min(wanted, Math.max(from - 1, end - 2)), template: undefined };
}

function looksLikeBody(row: XmlElement, { left, right }: Rect): boolean {
  const own = cellsOf(row).filter(({ column }) => column >= left && column <= right);
  return own.some(({ element }) => Number(element.attribute('s') ?? 0) > 0);
}

/** Blocks with lists of values or formats of their own. */
function ruledBlocks(root: XmlElement): Rect[] {
  const rules = [
    ...childrenOf(childOf(root, 'dataValidations'), 'dataValidation'),
    ...childrenOf(root, 'conditionalFormatting'),
  ];
  const addresses = rules.flatMap((rule) => (rule.attribute('sqref') ?? '').split(' '));
  return addresses.flatMap((address) => parseRect(address) ?? []);
}

function holds({ top, bottom }: Rect, row: number): boolean {
  return row >= top && row <= bottom;
}
