import type { Members, Property } from '../../engine/modelObject';
import { columnWidth, rowHeight } from '../../workbook/sheetMetrics';
import { asFields, asFlag, invalid, orElse } from '../arguments';
import { rangeAddress } from '../rangeAddress';
import type { RangePlace } from '../rangeOf';
import { refuseProtected } from '../refusals';
import { changeColumns, changeRows, commonLine } from './lineSizes';

/** Rows and columns of a range: which are hidden, and one by one what they are like. */

export function lineProperties({ sheet, rect }: RangePlace): Record<string, Property> {
  const { top, left, bottom, right } = rect;
  const rowHidden = (): boolean | null =>
    commonLine(sheet.rows, top, bottom, (row) => sheet.rows.get(row)?.hidden ?? false);
  const columnHidden = (): boolean | null =>
    commonLine(sheet.columns, left, right, (column) => sheet.columns.get(column)?.hidden ?? false);
  return {
    Hidden: {
      get: () => {
        const [rows, columns] = [rowHidden(), columnHidden()];
        if (rows === true || columns === true) return true;
        return rows === null || columns === null ? null : false;
      },
    },
    RowHidden: {
      get: rowHidden,
      set: (value) => {
        const hidden = asFlag(value);
        refuseProtected(sheet);
        changeRows(sheet, top, bottom, { hidden });
      },
    },
    ColumnHidden: {
      get: columnHidden,
      set: (value) => {
        const hidden = asFlag(value);
        refuseProtected(sheet);
        changeColumns(sheet, left, right, { hidden });
      },
    },
  };
}

export function linePropertyMethods({ sheet, rect }: RangePlace): NonNullable<Members['methods']> {
  return {
    GetRowProperties: ([options]) => {
      const asked = asFields(options, ['address', 'rowIndex', 'rowHidden', 'format']);
      const wantsHeight = wants(asked.format, 'rowHeight');
      return lines(rect.top, rect.bottom, (row) => ({
        ...(isAsked(asked.address) && { address: rangeAddress(sheet, { ...rect, top: row, bottom: row }) }),
        ...(isAsked(asked.rowIndex) && { rowIndex: row }),
        ...(isAsked(asked.rowHidden) && { rowHidden: sheet.rows.get(row)?.hidden ?? false }),
        ...(wantsHeight && { format: { rowHeight: rowHeight(sheet, row) } }),
      }));
    },
    GetColumnProperties: ([options]) => {
      const asked = asFields(options, ['address', 'columnIndex', 'columnHidden', 'format']);
      const wantsWidth = wants(asked.format, 'columnWidth');
      return lines(rect.left, rect.right, (column) => ({
        ...(isAsked(asked.address) && {
          address: rangeAddress(sheet, { ...rect, left: column, right: column }),
        }),
        ...(isAsked(asked.columnIndex) && { columnIndex: column }),
        ...(isAsked(asked.columnHidden) && { columnHidden: sheet.columns.get(column)?.hidden ?? false }),
        ...(wantsWidth && { format: { columnWidth: columnWidth(sheet, column) } }),
      }));
    },
  };
}

/** More than any test has: of a whole sheet, Excel would answer with a million lines. */
const MOST_LINES = 100_000;

function lines<Line>(first: number, last: number, read: (index: number) => Line): Line[] {
  if (last - first >= MOST_LINES) throw invalid('properties of so many lines');
  return Array.from({ length: last - first + 1 }, (_, i) => read(first + i));
}

function wants<Field extends string>(format: unknown, field: Field): boolean {
  return orElse(format, (value) => isAsked(asFields(value, [field])[field]), false);
}

/** `true`, or options of its own; false leaves it out. */
function isAsked(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false;
}
