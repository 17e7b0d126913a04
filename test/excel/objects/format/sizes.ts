import type { Rect } from '../../../../src/workbook/address';
import { pointsOfCharacters } from '../../../../src/workbook/columnPoints';
import type { Members, Property } from '../../engine/modelObject';
import { columnWidth, DEFAULT_COLUMN_WIDTH, rowHeight } from '../../workbook/sheetMetrics';
import type { ExcelSheet } from '../../workbook/workbook';
import { asFlag, asNumber } from '../arguments';
import { changeColumns, changeRows, commonLine } from '../range/lineSizes';
import { refuseProtected } from '../refusals';

/** Excel's own limits, in points. */
const WIDEST = pointsOfCharacters(255);
const HIGHEST = 409.5;
/** Excel draws whole pixels, of which four make three points. */
const PIXEL = 0.75;

/** Sizes of the rows and columns of a range, in points; null where they differ, 0 where they are hidden. */
export function sizeProperties(sheet: ExcelSheet, rects: readonly Rect[]): Record<string, Property> {
  return {
    ColumnWidth: {
      get: () =>
        common(rects, ({ left, right }) =>
          commonLine(sheet.columns, left, right, (column) => columnWidth(sheet, column)),
        ),
      set: (value) => {
        const width = inPixels(asNumber(value, 0, WIDEST));
        refuseProtected(sheet);
        // ASSUMED: a width of 0 hides a column, and any other shows it.
        const change = width === 0 ? { hidden: true } : { width, hidden: false };
        for (const { left, right } of rects) changeColumns(sheet, left, right, change);
      },
    },
    RowHeight: {
      get: () =>
        common(rects, ({ top, bottom }) =>
          commonLine(sheet.rows, top, bottom, (row) => rowHeight(sheet, row)),
        ),
      set: (value) => {
        const height = inPixels(asNumber(value, 0, HIGHEST));
        refuseProtected(sheet);
        const change = height === 0 ? { hidden: true } : { height, hidden: false };
        for (const { top, bottom } of rects) changeRows(sheet, top, bottom, change);
      },
    },
    UseStandardWidth: {
      get: () =>
        common(rects, ({ left, right }) =>
          commonLine(sheet.columns, left, right, (column) => isStandard(sheet, column)),
        ),
      set: (value) => {
        // Documented: false has no effect.
        if (!asFlag(value)) return;
        refuseProtected(sheet);
        for (const { left, right } of rects) changeColumns(sheet, left, right, { width: undefined });
      },
    },
  };
}

/** ASSUMED: a row that fits its content is as high as any new row, for our Excel draws no texts. */
export function sizeMethods(sheet: ExcelSheet, rects: readonly Rect[]): NonNullable<Members['methods']> {
  return {
    AutofitRows: () => {
      refuseProtected(sheet);
      for (const { top, bottom } of rects) changeRows(sheet, top, bottom, { height: undefined });
    },
  };
}

function isStandard(sheet: ExcelSheet, column: number): boolean {
  return (sheet.columns.get(column)?.width ?? DEFAULT_COLUMN_WIDTH) === DEFAULT_COLUMN_WIDTH;
}

function inPixels(points: number): number {
  return Math.round(points / PIXEL) * PIXEL;
}

function common<T>(rects: readonly Rect[], read: (rect: Rect) => T | null): T | null {
  const [first, ...others] = rects.map(read);
  return first !== undefined && others.every((value) => value === first) ? first : null;
}
