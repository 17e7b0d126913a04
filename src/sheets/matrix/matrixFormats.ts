import { cellAddress, columnName, type Rect } from '../../workbook/address';
import type { ConditionalFormat, Validation } from '../../workbook/plan';
import { conditionalLooks } from '../looks';
import type { MatrixModel } from './matrix';
import { COLUMNS, ROWS, type MatrixLayout } from './matrixLayout';
import { MARK, PARTIAL_MARK } from './matrixTotals';

/** Shades marks, and rows and columns without any, which their totals say in a word too. */
export function matrixFormats(model: MatrixModel, layout: MatrixLayout): ConditionalFormat[] {
  const { marks, totals } = layout;
  const columnTotal = `${columnName(marks.left)}$${String(totals.byColumn + 1)}`;
  return [
    ...bodyRects(layout).flatMap((rect) => rowFormats(rect, model, layout)),
    {
      rect: { ...marks, top: totals.byColumn, bottom: totals.byColumn },
      formula: `${columnTotal}=0`,
      style: conditionalLooks.nothing,
    },
    {
      rect: { ...marks, top: ROWS.headers, bottom: ROWS.headers },
      formula: `${columnTotal}=0`,
      style: conditionalLooks.unserved,
    },
  ];
}

/** Cells of marks without the rows of totals among them: all in one where there are none. */
function bodyRects({ marks, bands }: MatrixLayout): Rect[] {
  return bands.every(({ total }) => total === null)
    ? [marks]
    : bands.map(({ row, last }) => ({ ...marks, top: row, bottom: last }));
}

function rowFormats(rect: Rect, model: MatrixModel, { totalColumn }: MatrixLayout): ConditionalFormat[] {
  const first = cellAddress(rect.top, rect.left);
  const known = writtenMarks(model).map((mark) => `${first}="${mark}"`);
  const rowTotal = `$${cellAddress(rect.top, totalColumn)}`;
  return [
    {
      rect,
      formula: known.length > 1 ? `OR(${known.join(',')})` : known[0]!,
      style: conditionalLooks.mark,
    },
    // What is written and is no mark: it does not count, and looks it.
    {
      rect,
      formula: `AND(TRIM(${first})<>"",${known.map((mark) => mark.replace('=', '<>')).join(',')})`,
      style: conditionalLooks.notCounted,
    },
    {
      rect: { ...rect, left: totalColumn, right: totalColumn },
      formula: `${rowTotal}=0`,
      style: conditionalLooks.nothing,
    },
    {
      rect: { ...rect, left: COLUMNS.code, right: COLUMNS.title },
      formula: `${rowTotal}=0`,
      style: conditionalLooks.unserved,
    },
  ];
}

/** The list of marks for the cells of each group of rows; the small letter spares those who type it a refusal. */
export function markLists(model: MatrixModel, layout: MatrixLayout): Validation[] {
  const values = [MARK, MARK.toLowerCase(), ...writtenMarks(model).slice(1)];
  return layout.bands.map(({ first, last }) => ({
    rect: { ...layout.marks, top: first, bottom: last },
    values,
    strict: true,
  }));
}

function writtenMarks({ hasPartialMarks }: MatrixModel): string[] {
  return hasPartialMarks ? [MARK, PARTIAL_MARK] : [MARK];
}
