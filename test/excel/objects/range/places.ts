import { LAST_COLUMN, LAST_ROW, type Rect } from '../../../../src/workbook/address';
import { NOTHING, type Members, type ModelObject } from '../../engine/modelObject';
import { cellCount } from '../../workbook/cells';
import { columnWidth, rowHeight } from '../../workbook/sheetMetrics';
import { addressedCells } from '../addressedCells';
import { asWhole, invalid, orElse } from '../arguments';
import type { ObjectTools } from '../objectTools';
import { isEntireColumn, isEntireRow, rangeAddress } from '../rangeAddress';
import type { RangePlace } from '../rangeOf';
import { itemNotFound } from '../refusals';

/** Where a range is, and the ranges around it. */

/** `CellCount` beyond this is told as -1. */
const MOST_CELLS = 2_147_483_647;

export function placeProperties({ sheet, rect }: RangePlace): NonNullable<Members['properties']> {
  const { top, left, bottom, right } = rect;
  return {
    Address: { get: () => rangeAddress(sheet, rect) },
    AddressLocal: { get: () => rangeAddress(sheet, rect) },
    RowIndex: { get: () => top },
    ColumnIndex: { get: () => left },
    RowCount: { get: () => bottom - top + 1 },
    ColumnCount: { get: () => right - left + 1 },
    CellCount: { get: () => (cellCount(rect) > MOST_CELLS ? -1 : cellCount(rect)) },
    IsEntireColumn: { get: () => isEntireColumn(rect) },
    IsEntireRow: { get: () => isEntireRow(rect) },
    Top: { get: () => sum(0, top, (row) => rowHeight(sheet, row)) },
    Left: { get: () => sum(0, left, (column) => columnWidth(sheet, column)) },
    Height: { get: () => sum(top, bottom + 1, (row) => rowHeight(sheet, row)) },
    Width: { get: () => sum(left, right + 1, (column) => columnWidth(sheet, column)) },
  };
}

export function placeMethods(
  tools: ObjectTools,
  { sheet, rect }: RangePlace,
): NonNullable<Members['methods']> {
  const { top, left, bottom, right } = rect;
  const range = (other: Rect): ModelObject => tools.makeRange(sheet, onSheet(other));
  const moved = (rows: number, columns: number): Rect => ({
    top: top + rows,
    left: left + columns,
    bottom: bottom + rows,
    right: right + columns,
  });
  const shared = ([other]: readonly unknown[]): ModelObject | typeof NOTHING => {
    const found = addressedCells(other, tools.book, sheet);
    if (found.sheet !== sheet) throw invalid('a range of another sheet');
    const both = intersection(rect, found.rect);
    return both ? range(both) : NOTHING;
  };
  return {
    /** ASSUMED: the cell may lie beyond the range, as long as it is on the sheet. */
    GetCell: ([row, column]) => {
      const [down, across] = [asWhole(row), asWhole(column)];
      return range({
        top: top + down,
        bottom: top + down,
        left: left + across,
        right: left + across,
      });
    },
    GetRow: ([row]) => range({ ...rect, top: top + asWhole(row), bottom: top + asWhole(row) }),
    GetColumn: ([column]) => range({ ...rect, left: left + asWhole(column), right: left + asWhole(column) }),
    GetLastCell: () => range({ top: bottom, left: right, bottom, right }),
    GetLastRow: () => range({ ...rect, top: bottom }),
    GetLastColumn: () => range({ ...rect, left: right }),
    GetEntireRow: () => range({ ...rect, left: 0, right: LAST_COLUMN }),
    GetEntireColumn: () => range({ ...rect, top: 0, bottom: LAST_ROW }),
    GetOffsetRange: ([rows, columns]) => range(moved(asWhole(rows), asWhole(columns))),
    GetResizedRange: ([rows, columns]) =>
      range({ ...rect, bottom: bottom + asWhole(rows), right: right + asWhole(columns) }),
    GetAbsoluteResizedRange: ([rows, columns]) =>
      range({ ...rect, bottom: top + asWhole(rows, 1) - 1, right: left + asWhole(columns, 1) - 1 }),
    GetRowsBelow: ([count]) => {
      const rows = orElse(count, (value) => asWhole(value, 1), 1);
      return range({ ...rect, top: bottom + 1, bottom: bottom + rows });
    },
    GetColumnsAfter: ([count]) => {
      const columns = orElse(count, (value) => asWhole(value, 1), 1);
      return range({ ...rect, left: right + 1, right: right + columns });
    },
    GetBoundingRect: ([other]) => {
      const found = addressedCells(other, tools.book, sheet);
      if (found.sheet !== sheet) throw invalid('a range of another sheet');
      return range({
        top: Math.min(top, found.rect.top),
        left: Math.min(left, found.rect.left),
        bottom: Math.max(bottom, found.rect.bottom),
        right: Math.max(right, found.rect.right),
      });
    },
    GetIntersection: (args) => {
      const found = shared(args);
      if (found === NOTHING) throw itemNotFound();
      return found;
    },
    GetIntersectionOrNullObject: shared,
  };
}

/** A block that is one of the sheet; `InvalidArgument` for what hangs over its edges. */
export function onSheet(rect: Rect): Rect {
  const { top, left, bottom, right } = rect;
  if (top < 0 || left < 0 || bottom < top || right < left || bottom > LAST_ROW || right > LAST_COLUMN)
    throw invalid(`cells beyond the sheet: ${JSON.stringify(rect)}`);
  return rect;
}

export function intersection(a: Rect, b: Rect): Rect | undefined {
  const both = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return both.top <= both.bottom && both.left <= both.right ? both : undefined;
}

function sum(from: number, to: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = from; index < to; index++) total += size(index);
  return total;
}
