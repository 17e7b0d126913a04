import type { Rect } from '../../../../src/workbook/address';
import { columnWidth, rowHeight } from '../../workbook/sheetMetrics';
import type { ExcelChart, ExcelSheet } from '../../workbook/workbook';

/** Where a chart stands, in points from the corner of the sheet. */
export interface Frame {
  top: number;
  left: number;
  width: number;
  height: number;
}

type Place = Pick<ExcelChart, 'at' | 'inset'>;

/** A chart moves with its cells: its frame follows their widths and heights. */
export function frameOf(sheet: ExcelSheet, { at, inset }: Place): Frame {
  const row = (index: number): number => rowHeight(sheet, index);
  const column = (index: number): number => columnWidth(sheet, index);
  const top = sum(0, at.top, row) + inset.top;
  const left = sum(0, at.left, column) + inset.left;
  return {
    top,
    left,
    width: sum(0, at.right + 1, column) - inset.right - left,
    height: sum(0, at.bottom + 1, row) - inset.bottom - top,
  };
}

/** The cells that a frame covers, and what it leaves free of the first and last ones. */
export function placeOf(sheet: ExcelSheet, { top, left, width, height }: Frame): Place {
  const rows = span(top, top + height, (row) => rowHeight(sheet, row));
  const columns = span(left, left + width, (column) => columnWidth(sheet, column));
  return {
    at: { top: rows.first, left: columns.first, bottom: rows.last, right: columns.last },
    inset: { top: rows.before, left: columns.before, bottom: rows.after, right: columns.after },
  };
}

/** From the top left corner of the first cell to the bottom right corner of the last one. */
export function placeOver(at: Rect): Place {
  return { at, inset: { top: 0, left: 0, bottom: 0, right: 0 } };
}

function span(
  start: number,
  end: number,
  size: (index: number) => number,
): { first: number; before: number; last: number; after: number } {
  let index = 0;
  let edge = size(0);
  while (edge <= start) edge += size(++index);
  const first = index;
  const before = start - (edge - size(index));
  while (edge < end) edge += size(++index);
  return { first, before, last: index, after: edge - end };
}

function sum(from: number, to: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = from; index < to; index++) total += size(index);
  return total;
}
