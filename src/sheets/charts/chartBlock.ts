import type { Measure } from '../../domain/roadmap';
import { chartTexts } from '../../messages/fr';
import type { ChartPlan, PlannedCell } from '../../workbook/plan';
import { looks, SERIES_COLORS } from '../looks';
import type { PlanBuilder } from '../planBuilder';
import { rowHeight } from '../textFit';
import type { ChartModel, ChartPoint } from './chart';

/** Where a chart goes on its sheet. */
export interface ChartPlace {
  top: number;
  /** Columns that the block may cover, from the first, in characters. */
  columnWidths: number[];
  /** A formula that points at the figure of a measure, where the sheet shows it already. */
  formulaOf(measure: Measure): string | undefined;
}

const ROW_POINTS = 15;
const LEAST_HEIGHT = 18;

/** Puts a chart's heading, its figures in words and in cells, and the chart that points at them. */
export function putChart(builder: PlanBuilder, model: ChartModel, place: ChartPlace): ChartPlan {
  const { top, columnWidths } = place;
  const right = columnWidths.length - 1;
  const width = columnWidths.reduce((sum, column) => sum + column, 0);
  const across = (row: number, cell: PlannedCell, height: number): void => {
    builder.merge({ top: row, bottom: row, left: 0, right }, cell).height(row, height);
  };
  across(
    top,
    { value: chartTexts.heading(model.title), style: looks.band },
    rowHeight(model.title, width - 12, looks.band),
  );
  across(top + 1, { value: model.sentence, style: looks.note }, rowHeight(model.sentence, width, looks.note));
  const header = top + 2;
  const first = header + 1;
  const last = header + model.categories.length;
  builder
    .putRow(header, 0, [
      { value: model.categoryHeader, style: looks.header },
      ...model.series.map(({ label }) => ({ value: label, style: looks.header })),
    ])
    .height(
      header,
      Math.max(...model.series.map(({ label }, i) => rowHeight(label, (columnWidths[i + 1] ?? 8) - 2))),
    );
  model.categories.forEach((category, i) => {
    builder
      .putRow(first + i, 0, [
        { value: category, style: looks.text },
        ...model.series.map(({ points }) => figureCell(points[i]!, model, place)),
      ])
      .height(first + i, Math.max(LEAST_HEIGHT, rowHeight(category, columnWidths[0]!, looks.text)));
  });
  const chartTop = last + 2;
  const chartRows = Math.ceil(chartPoints(model) / ROW_POINTS);
  for (let row = last + 1; row < chartTop + chartRows; row++) builder.height(row, ROW_POINTS);
  return {
    kind: model.kind,
    title: model.title,
    alt: `${model.title}. ${model.sentence}`,
    at: { top: chartTop, left: 0, bottom: chartTop + chartRows - 1, right },
    categories: { rect: { top: first, left: 0, bottom: last, right: 0 }, values: model.categories },
    series: model.series.map(({ label, points }, i) => ({
      name: { rect: { top: header, left: i + 1, bottom: header, right: i + 1 }, value: label },
      rect: { top: first, left: i + 1, bottom: last, right: i + 1 },
      values: points.map(({ value }) => value),
      color: SERIES_COLORS[i % SERIES_COLORS.length]!,
    })),
    labels: true,
    ...(model.numberFormat !== undefined && { numberFormat: model.numberFormat }),
    ...(model.categoryAxisTitle !== undefined && { categoryAxisTitle: model.categoryAxisTitle }),
    ...(model.valueAxisTitle !== undefined && { valueAxisTitle: model.valueAxisTitle }),
  };
}

/** A figure of the chart, with the way back to the cell it was read in. */
function figureCell(
  { value, source, measure }: ChartPoint,
  model: ChartModel,
  place: ChartPlace,
): PlannedCell {
  const formula = measure && place.formulaOf(measure);
  const style = {
    ...looks.number,
    ...(model.numberFormat !== undefined && { numberFormat: model.numberFormat }),
  };
  return { value, ...(formula === undefined ? { link: source } : { formula }), style };
}

/** Height of the chart: bars need room each, columns a fair shape. */
function chartPoints({ kind, categories, series }: ChartModel): number {
  return kind === 'bar' ? 90 + 20 * categories.length * series.length : 300;
}
