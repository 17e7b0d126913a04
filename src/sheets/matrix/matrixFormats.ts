import { cellAddress, columnName } from '../../workbook/address';
import type { ConditionalFormat, Validation } from '../../workbook/plan';
import { conditionalLooks } from '../looks';
import type { MatrixModel } from './matrix';
import { COLUMNS, ROWS, type MatrixLayout } from './matrixLayout';
import { MARK, PARTIAL_MARK } from './matrixTotals';

/** Shades marks, and rows and columns without any, which their totals say in a word too. */
export function matrixFormats(model: MatrixModel, layout: MatrixLayout): ConditionalFormat[] {
  const { marks, totalColumn, totals } = layout;
  const first = cellAddress(marks.top, marks.left);
  const known = writtenMarks(model).map((mark) => `${first}="${mark}"`);
  const rowTotal = `$${cellAddress(marks.top, totalColumn)}`;
  const columnTotal = `${columnName(marks.left)}$${String(totals.byObjective + 1)}`;
  const rowTotals = { ...marks, left: totalColumn, right: totalColumn };
  const columnTotals = { ...marks, top: totals.byObjective, bottom: totals.byObjective };
  const headers = { ...marks, top: ROWS.objectives, bottom: ROWS.objectives };
  const actions = { ...marks, left: COLUMNS.code, right: COLUMNS.title };
  return [
    {
      rect: marks,
      formula: known.length > 1 ? `OR(${known.join(',')})` : known[0]!,
      style: conditionalLooks.mark,
    },
    // What is written and is no mark: it does not count, and looks it.
    {
      rect: marks,
      formula: `AND(TRIM(${first})<>"",${known.map((mark) => mark.replace('=', '<>')).join(',')})`,
      style: conditionalLooks.notCounted,
    },
    { rect: rowTotals, formula: `${rowTotal}=0`, style: conditionalLooks.nothing },
    { rect: columnTotals, formula: `${columnTotal}=0`, style: conditionalLooks.nothing },
    { rect: actions, formula: `${rowTotal}=0`, style: conditionalLooks.unserved },
    { rect: headers, formula: `${columnTotal}=0`, style: conditionalLooks.unserved },
  ];
}

/** The list of marks for the cells of each group of actions; the small letter spares those who type it a refusal. */
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
