import { matrixTexts } from '../../messages/fr';
import { rectAddress, type Rect } from '../../workbook/address';
import type { CellStyle, PlannedCell } from '../../workbook/plan';
import { looks, SHARE_FORMAT } from '../looks';
import type { PlanBuilder } from '../planBuilder';
import { rowHeight } from '../textFit';
import { columnTotals, rowTotal, type MatrixModel } from './matrix';
import { COLUMNS, type MatrixLayout } from './matrixLayout';

/** The marks that are written and counted. */
export const MARK = 'X';
export const PARTIAL_MARK = '○';

/** A nought is said in a word. */
const countStyle: CellStyle = { ...looks.total, size: 10, numberFormat: `0;-0;"${matrixTexts.none}"` };
const shareStyle: CellStyle = { ...looks.total, numberFormat: SHARE_FORMAT };
const labelStyle: CellStyle = { ...looks.total, horizontal: 'right', indent: 1, wrap: true };

/** Totals as formulas, each with what it computes to: by row, axis of the roadmap, objective, axis of the framework. */
export function putTotals(builder: PlanBuilder, model: MatrixModel, layout: MatrixLayout): void {
  putRowTotals(builder, model, layout);
  putObjectiveTotals(builder, model, layout);
  putFrameworkAxisTotals(builder, model, layout);
}

/** « Marks in these cells »: in part or in full. */
function countFormula(rect: Rect, { hasPartialMarks }: MatrixModel): string {
  const marks = hasPartialMarks ? [MARK, PARTIAL_MARK] : [MARK];
  return marks.map((mark) => `COUNTIF(${rectAddress(rect)},"${mark}")`).join('+');
}

function putRowTotals(builder: PlanBuilder, model: MatrixModel, layout: MatrixLayout): void {
  const { marks, totalColumn } = layout;
  for (const { row, item } of layout.actions) {
    const formula = countFormula({ ...marks, top: row, bottom: row }, model);
    builder.put(row, totalColumn, { formula, value: rowTotal(item), style: countStyle });
  }
  for (const { row, first, last, group } of layout.bands) {
    const own = rectAddress({ top: first, bottom: last, left: totalColumn, right: totalColumn });
    const value = sum(group.items.map(rowTotal));
    builder.put(row, totalColumn, { formula: `SUM(${own})`, value, style: countStyle });
  }
}

function putObjectiveTotals(builder: PlanBuilder, model: MatrixModel, layout: MatrixLayout): void {
  const { marks, totals, totalColumn } = layout;
  const values = columnTotals(model);
  putLabel(builder, totals.byObjective, matrixTexts.totalByObjective, layout.columnWidths);
  values.forEach((value, i) => {
    const column = marks.left + i;
    const formula = countFormula({ ...marks, left: column, right: column }, model);
    builder.put(totals.byObjective, column, { formula, value, style: countStyle });
  });
  builder.put(totals.byObjective, totalColumn, {
    formula: `SUM(${rectAddress(objectiveTotals(layout))})`,
    value: sum(values),
    style: countStyle,
  });
}

function putFrameworkAxisTotals(builder: PlanBuilder, model: MatrixModel, layout: MatrixLayout): void {
  const { totals, totalColumn } = layout;
  const all = objectiveTotals(layout);
  const values = columnTotals(model);
  putLabel(builder, totals.byAxis, matrixTexts.totalByAxis, layout.columnWidths);
  putLabel(builder, totals.share, matrixTexts.shareServed, layout.columnWidths);
  const blocks = model.axes.map(({ axis, first }) => ({
    left: all.left + first,
    right: all.left + first + axis.objectives.length - 1,
    values: values.slice(first, first + axis.objectives.length),
  }));
  for (const block of [...blocks, { left: totalColumn, right: totalColumn, values }]) {
    const { left, right } = block;
    const counted = left === totalColumn ? all : { ...all, left, right };
    const served = block.values.filter((value) => value > 0).length;
    const put = (row: number, cell: PlannedCell): void => {
      builder.merge({ top: row, bottom: row, left, right }, cell);
    };
    put(totals.byAxis, {
      formula: `SUM(${rectAddress(counted)})`,
      value: sum(block.values),
      style: countStyle,
    });
    put(totals.share, {
      formula: `COUNTIF(${rectAddress(counted)},">0")/COLUMNS(${rectAddress(counted)})`,
      value: served / block.values.length,
      style: shareStyle,
    });
  }
}

/** The cells with the total of each objective. */
function objectiveTotals({ marks, totals }: MatrixLayout): Rect {
  return { ...marks, top: totals.byObjective, bottom: totals.byObjective };
}

function putLabel(builder: PlanBuilder, row: number, value: string, [code = 0, title = 0]: number[]): void {
  const rect = { top: row, bottom: row, left: COLUMNS.code, right: COLUMNS.title };
  builder.merge(rect, { value, style: labelStyle }).height(row, rowHeight(value, code + title, labelStyle));
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
