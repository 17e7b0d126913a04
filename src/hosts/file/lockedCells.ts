import { parseRect, type Rect } from '../../workbook/address';
import { decodeXml } from './decodeXml';
import { childOf, childrenOf, parseXml, type XmlElement } from './parseXml';
import type { PartGraph } from './partGraph';

/** Whether someone protected the sheet. */
export function isProtectedSheet(sheet: XmlElement): boolean {
  const protection = childOf(sheet, 'sheetProtection')?.attribute('sheet');
  return protection === '1' || protection === 'true';
}

/**
 * Tells which cells of a sheet must not be changed from here, formulas apart: cells hidden under a merge, and headers and
 * totals of tables, whose text the table repeats in a part of its own.
 */
export function lockedCells(
  sheet: XmlElement,
  path: string,
  parts: ReadonlyMap<string, Uint8Array>,
  graph: PartGraph,
): (row: number, column: number) => boolean {
  const merges = childrenOf(childOf(sheet, 'mergeCells'), 'mergeCell').flatMap((merge) => rectOf(merge));
  const tables = graph
    .from(path)
    .filter(({ kind }) => kind === 'table')
    .flatMap(({ part }) => (part === undefined ? [] : repeatedRows(parseXml(decodeXml(parts.get(part)!)))));
  return (row, column) =>
    merges.some((rect) => contains(rect, row, column) && (row !== rect.top || column !== rect.left)) ||
    tables.some((rect) => contains(rect, row, column));
}

function repeatedRows(table: XmlElement): Rect[] {
  const headers = Number(table.attribute('headerRowCount') ?? 1);
  const totals = Number(table.attribute('totalsRowCount') ?? 0);
  return rectOf(table).flatMap((rect) => [
    ...(headers > 0 ? [{ ...rect, bottom: rect.top + headers - 1 }] : []),
    ...(totals > 0 ? [{ ...rect, top: rect.bottom - totals + 1 }] : []),
  ]);
}

function rectOf(element: XmlElement): Rect[] {
  const rect = parseRect(element.attribute('ref') ?? '');
  return rect ? [rect] : [];
}

function contains(rect: Rect, row: number, column: number): boolean {
  return row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;
}
