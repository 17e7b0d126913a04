import { matrixTexts } from '../../messages/fr';
import { rectAddress, type Rect } from '../../workbook/address';
import type { CellStyle, PlannedCell } from '../../workbook/plan';
import { looks, SHARE_FORMAT } from '../looks';
import type { PlanBuilder } from '../planBuilder';
import { rowHeight } from '../textFit';
import { columnTotals, rowTotals, type MatrixModel } from './matrix';
import { COLUMNS, type MatrixBand, type MatrixLayout } from './matrixLayout';

/** The marks that are written and counted. */
export const MARK = 'X';
export const PARTIAL_MARK = '○';

/** A nought is said in a word. */
const countStyle: CellStyle = { ...looks.total, size: 10, numberFormat: `0;-0;"${matrixTexts.none}"` };
/** An axis need not serve every objective: a nought among its own totals says nothing. */
const ownCountStyle: CellStyle = { ...countStyle, numberFormat: '0;-0;"–"' };
const shareStyle: CellStyle = { ...looks.total, numberFormat: SHARE_FORMAT };
const labelStyle: CellStyle = { ...looks.total, horizontal: 'right', indent: 1, wrap: true };

/** Totals as formulas, each with what it computes to: by row, axis of the rows, column, axis of the columns. */
export function putTotals(builder: PlanBuilder, model: MatrixModel, layout: MatrixLayout): void {
  putRowTotals(builder, model, layout);
  for (const band of layout.bands) {
    if (band.total !== null) putBandTotals(builder, model, layout, { ...band, total: band.total });
  }
  putColumnTotals(builder, model, layout);
  putColumnAxisTotals(builder, model, layout);
}

/** « Marks in these cells »: in part or in full. */
function countFormula(rect: Rect, { hasPartialMarks }: MatrixModel): string {
  const marks = hasPartialMarks ? [MARK, PARTIAL_MARK] : [MARK];
  return marks.map((mark) => `COUNTIF(${rectAddress(rect)},"${mark}")`).join('+');
}

function putRowTotals(builder: PlanBuilder, model: MatrixModel, layout: MatrixLayout): void {
  const { marks, totalColumn } = layout;
  const values = rowTotals(model);
  layout.items.forEach((row, i) => {
    const formula = countFormula({ ...marks, top: row, bottom: row }, model);
    builder.put(row, totalColumn, { formula, value: values[i]!, style: countStyle });
  });
  for (const { row, first, last, group } of layout.bands) {
    const own = rectAddress({ top: first, bottom: last, left: totalColumn, right: totalColumn });
    const value = sum(values.slice(group.first, group.first + group.count));
    builder.put(row, totalColumn, { formula: `SUM(${own})`, value, style: countStyle });
  }
}

/** What the rows of one axis add to each column. */
function putBandTotals(
  builder: PlanBuilder,
  model: MatrixModel,
  layout: MatrixLayout,
  { first, last, total, group }: MatrixBand & { total: number },
): void {
  putLabel(builder, total, matrixTexts.blockTotal, layout.columnWidths);
  putCounts(
    builder,
    total,
    { ...layout.marks, top: first, bottom: last },
    columnTotals(model, group),
    model,
    ownCountStyle,
  );
}

function putColumnTotals(builder: PlanBuilder, model: MatrixModel, layout: MatrixLayout): void {
  const { marks, totals } = layout;
  const label = matrixTexts.totalBy[model.columns.of];
  putLabel(builder, totals.byColumn, label, layout.columnWidths);
  putCounts(builder, totals.byColumn, marks, columnTotals(model), model);
}

/** In one row the marks of each column of `counted`, and behind them their sum. */
function putCounts(
  builder: PlanBuilder,
  row: number,
  counted: Rect,
  values: number[],
  model: MatrixModel,
  style = countStyle,
): void {
  values.forEach((value, i) => {
    const column = counted.left + i;
    const formula = countFormula({ ...counted, left: column, right: column }, model);
    builder.put(row, column, { formula, value, style });
  });
  builder.put(row, counted.right + 1, {
    formula: `SUM(${rectAddress({ ...counted, top: row, bottom: row })})`,
    value: sum(values),
    style: countStyle,
  });
}

function putColumnAxisTotals(builder: PlanBuilder, model: MatrixModel, layout: MatrixLayout): void {
  const { totals, totalColumn, marks } = layout;
  const all: Rect = { ...marks, top: totals.byColumn, bottom: totals.byColumn };
  const values = columnTotals(model);
  putLabel(builder, totals.byAxis, matrixTexts.totalByAxis[model.columns.of], layout.columnWidths);
  putLabel(builder, totals.share, matrixTexts.share[model.columns.of], layout.columnWidths);
  const blocks = model.columns.groups.map(({ first, count }) => ({
    left: all.left + first,
    right: all.left + first + count - 1,
    values: values.slice(first, first + count),
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

function putLabel(builder: PlanBuilder, row: number, value: string, [code = 0, title = 0]: number[]): void {
  const rect = { top: row, bottom: row, left: COLUMNS.code, right: COLUMNS.title };
  builder.merge(rect, { value, style: labelStyle }).height(row, rowHeight(value, code + title, labelStyle));
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
