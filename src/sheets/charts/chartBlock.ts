import { chosenChart, type ChartChoice } from '../../domain/chartChoices';
import type { Settings } from '../../domain/settings';
import { chartSheetTexts } from '../../messages/fr/charts';
import type { ChartPlan, PlannedCell } from '../../workbook/plan';
import { serialOfDate } from '../../workbook/serialDates';
import { looks, SERIES_COLORS, seriesColors } from '../looks';
import type { PlanBuilder } from '../planBuilder';
import { rowHeight } from '../textFit';
import type { ChartModel, ChartPoint } from './chart';

const ROW_POINTS = 15;
const LEAST_HEIGHT = 16;
/** Things that an axis counts one by one. */
const FEW = 8;
const DAY_FORMAT = 'dd/mm/yyyy';

const KINDS: Record<Exclude<ChartChoice, 'masqué'>, ChartPlan['kind']> = {
  barres: 'bar',
  colonnes: 'column',
  courbe: 'line',
  secteurs: 'pie',
  radar: 'radar',
};

/** Where a chart goes on its sheet. */
export interface ChartPlace {
  top: number;
  /** Columns that the block covers, from the first, in characters. */
  columnWidths: readonly number[];
}

/** The kind that a chart is drawn as, by the settings; null where it is to be hidden. */
export function kindOf({ id, choices }: ChartModel, settings: Settings): ChartPlan['kind'] | null {
  const choice = chosenChart(id, choices, settings);
  return choice === 'masqué' ? null : KINDS[choice];
}

/** Puts a chart's heading, its figures in words and in cells, where they are from, and the chart that points at them. */
export function putChart(
  builder: PlanBuilder,
  model: ChartModel,
  kind: ChartPlan['kind'],
  { top, columnWidths }: ChartPlace,
): ChartPlan {
  const right = columnWidths.length - 1;
  const width = columnWidths.reduce((sum, column) => sum + column, 0);
  let next = top;
  const across = (cell: PlannedCell): void => {
    const height = rowHeight(String(cell.value), width - 4, cell.style);
    builder.merge({ top: next, bottom: next, left: 0, right }, cell).height(next, height);
    next += 1;
  };
  across({ value: model.title, style: looks.band });
  across({ value: model.sentence, style: looks.note });
  for (const note of model.notes ?? []) across({ value: note, style: looks.note });
  for (const source of model.sources) {
    across({ value: chartSheetTexts.source(source.sheet, source.address), link: source, style: looks.link });
  }
  const header = next;
  const first = header + 1;
  const last = header + model.categories.length;
  const days = kind === 'line' ? model.days?.map(serialOfDate) : undefined;
  builder
    .putRow(header, 0, [
      { value: model.categoryHeader, style: looks.header },
      ...model.series.map(({ label }) => ({ value: label, style: looks.header })),
    ])
    .height(
      header,
      Math.max(
        LEAST_HEIGHT,
        ...[model.categoryHeader, ...model.series.map(({ label }) => label)].map((label, i) =>
          rowHeight(label, (columnWidths[i] ?? 8) - 2),
        ),
      ),
    );
  model.categories.forEach((category, i) => {
    const day = days?.[i];
    builder
      .putRow(first + i, 0, [
        day === undefined
          ? { value: category, style: looks.text }
          : { value: day, style: { ...looks.text, horizontal: 'left', numberFormat: DAY_FORMAT } },
        ...model.series.map(({ points }) => figureCell(points[i]!, model)),
      ])
      .height(first + i, Math.max(LEAST_HEIGHT, rowHeight(category, columnWidths[0]!, looks.text)));
  });
  const chartTop = last + 2;
  const chartRows = Math.ceil(chartPoints(model, kind) / ROW_POINTS);
  for (let row = last + 1; row < chartTop + chartRows; row++) builder.height(row, ROW_POINTS);
  return {
    ...looksOf(model, kind),
    kind,
    at: { top: chartTop, left: 0, bottom: chartTop + chartRows - 1, right },
    categories: {
      rect: { top: first, left: 0, bottom: last, right: 0 },
      values: model.categories,
      ...(days && { days }),
    },
    series: model.series.map(({ label, points, dashed }, i) => ({
      name: { rect: { top: header, left: i + 1, bottom: header, right: i + 1 }, value: label },
      rect: { top: first, left: i + 1, bottom: last, right: i + 1 },
      values: points.map(({ value }) => value),
      // A pale line of dashes could hardly be seen.
      color: dashed ? SERIES_COLORS[2] : seriesColors(model.series.length)[i]!,
      ...(dashed && { dashed }),
    })),
  };
}

/** What does not depend on where it stands. */
function looksOf(
  model: ChartModel,
  kind: ChartPlan['kind'],
): Omit<ChartPlan, 'kind' | 'at' | 'categories' | 'series'> {
  const { id, title, sentence, stacking, numberFormat, categoryAxisTitle, valueAxisTitle } = model;
  const isPile = kind === 'bar' || kind === 'column';
  const isLength = kind === 'radar' || (isPile && stacking !== 'percent');
  const range = isLength ? { ...startOf(model), ...stepOf(model), ...model.valueRange } : {};
  return {
    id,
    ...(isPile && stacking && { stacking }),
    title,
    alt: `${title}. ${sentence}`,
    // Those of several series would stand on each other around a radar.
    labels: kind !== 'radar' || model.series.length === 1,
    ...(numberFormat !== undefined && { numberFormat }),
    ...(isPile && model.labelFormat !== undefined && { labelFormat: model.labelFormat }),
    ...(categoryAxisTitle !== undefined && { categoryAxisTitle }),
    ...(valueAxisTitle !== undefined && { valueAxisTitle }),
    ...(Object.keys(range).length > 0 && { valueRange: range }),
  };
}

/** The length of a bar says something only from 0 on; left alone, Excel begins higher where bars are about as long. */
function startOf({ series }: ChartModel): { minimum?: number } {
  const isNegative = series.some(({ points }) => points.some(({ value }) => value !== null && value < 0));
  return isNegative ? {} : { minimum: 0 };
}

/** Few things are counted one by one: an axis has no half of them, which would be written as a whole. */
function stepOf({ series, stacking }: ChartModel): { step?: number } {
  const values = series.map(({ points }) => points.map(({ value }) => value ?? 0));
  const tops = values[0]!.map((_, i) => values.map((own) => own[i]!));
  const most = Math.max(
    ...tops.map((own) => (stacking ? own.reduce((sum, value) => sum + value, 0) : Math.max(...own))),
  );
  return most > 0 && most <= FEW && values.flat().every(Number.isInteger) ? { step: 1 } : {};
}

/** A figure of the chart, with the way back to the cell it was read in; a gap is an empty cell. */
function figureCell({ value, source, formula }: ChartPoint, { numberFormat }: ChartModel): PlannedCell {
  const style = { ...looks.number, ...(numberFormat !== undefined && { numberFormat }) };
  if (value === null) return { style };
  return { value, ...(formula === undefined ? source && { link: source } : { formula }), style };
}

/** Points of a chart: bars need room each, columns a fair shape, as low as lets two charts stand on one page. */
function chartPoints({ categories, series, stacking }: ChartModel, kind: ChartPlan['kind']): number {
  if (kind !== 'bar') return kind === 'radar' ? 330 : 200;
  return 105 + categories.length * (stacking ? 40 : Math.max(26, 20 * series.length));
}
