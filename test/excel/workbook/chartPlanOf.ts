import type { Rect } from '../../../src/workbook/address';
import type { ChartPlan, ChartSeries } from '../../../src/workbook/plan';
import { cellKey, type ExcelChart, type ExcelSeries, type ExcelSheet, type ExcelWorkbook } from './workbook';

const KINDS: Record<string, Pick<ChartPlan, 'kind' | 'stacking'>> = {
  BarClustered: { kind: 'bar' },
  BarStacked: { kind: 'bar', stacking: 'stacked' },
  BarStacked100: { kind: 'bar', stacking: 'percent' },
  ColumnClustered: { kind: 'column' },
  ColumnStacked: { kind: 'column', stacking: 'stacked' },
  ColumnStacked100: { kind: 'column', stacking: 'percent' },
  Line: { kind: 'line' },
  LineStacked: { kind: 'line', stacking: 'stacked' },
  LineStacked100: { kind: 'line', stacking: 'percent' },
  LineMarkers: { kind: 'line' },
  LineMarkersStacked: { kind: 'line', stacking: 'stacked' },
  LineMarkersStacked100: { kind: 'line', stacking: 'percent' },
  Pie: { kind: 'pie' },
  Radar: { kind: 'radar' },
  RadarMarkers: { kind: 'radar' },
};

/** Where a name stands that was written as a text: no cell. */
const NOWHERE: Rect = { top: 0, left: 0, bottom: 0, right: 0 };

/** A chart of our Excel as the plan that would make it. Throws for a chart without values, which shows nothing. */
export function chartPlanOf(chart: ExcelChart, on: ExcelSheet, book: ExcelWorkbook): ChartPlan {
  const kind = KINDS[chart.type];
  const [first] = chart.series;
  if (!kind || !first?.values) throw new Error(`a chart that shows nothing: ${chart.title}`);
  const source = sheetOf(book, first.values.sheetId);
  const categories = first.categories?.rect;
  return {
    ...kind,
    title: chart.title,
    ...(chart.font.size !== undefined && { textSize: chart.font.size }),
    alt: '',
    at: chart.at,
    categories: categories
      ? { rect: categories, ...categoriesOf(chart, cellsOf(source, categories)) }
      : { rect: NOWHERE, values: [] },
    series: chart.series.map((series) => seriesPlan(series, kind.kind, source)),
    ...(chart.categoryAxis.title && { categoryAxisTitle: chart.categoryAxis.title }),
    ...(chart.valueAxis.title && { valueAxisTitle: chart.valueAxis.title }),
    ...formats(chart, kind, source),
    ...valueRange(chart.valueAxis),
    ...(chart.series.some(({ labels }) => labels.visible && labels.showValue) && { labels: true }),
    ...(source !== on && { sheet: source.name }),
  };
}

function seriesPlan(series: ExcelSeries, kind: ChartPlan['kind'], source: ExcelSheet): ChartSeries {
  if (!series.values) throw new Error(`a series without values: ${series.name}`);
  const color = kind === 'line' || kind === 'radar' ? series.line.color : series.fillColor;
  return {
    name: { rect: series.nameCell?.rect ?? NOWHERE, value: series.name },
    rect: series.values.rect,
    values: cellsOf(source, series.values.rect).map((value) => (typeof value === 'number' ? value : null)),
    // The slices of a pie are shades of the series' colour, which the first one has whole.
    color: (kind === 'pie' ? (series.pointColors.get(0) ?? color) : color).replace('#', ''),
    ...(series.line.style === 'Dash' && { dashed: true }),
  };
}

/** Where there is no axis of values, its labels tell the format; the axis of shares is always in percent: its cells do. */
function formats(
  { valueAxis, series }: ExcelChart,
  { kind, stacking }: Pick<ChartPlan, 'kind' | 'stacking'>,
  source: ExcelSheet,
): Pick<ChartPlan, 'numberFormat' | 'labelFormat'> {
  const labels = series.find(({ labels }) => labels.visible)?.labels.numberFormat;
  const rect = series[0]?.values?.rect;
  const cell = rect && source.cells.get(cellKey(rect.top, rect.left))?.style.numberFormat;
  const format =
    stacking === 'percent' && cell !== undefined && cell !== 'General'
      ? cell
      : kind === 'pie' || stacking === 'percent'
        ? (labels ?? 'General')
        : valueAxis.numberFormat;
  return {
    ...(format !== 'General' && { numberFormat: format }),
    ...(labels !== undefined && labels !== format && { labelFormat: labels }),
  };
}

function valueRange({
  minimum,
  maximum,
  majorUnit: step,
}: ExcelChart['valueAxis']): Pick<ChartPlan, 'valueRange'> {
  const range = {
    ...(minimum !== null && { minimum }),
    ...(maximum !== null && { maximum }),
    ...(step !== null && { step }),
  };
  return Object.keys(range).length > 0 ? { valueRange: range } : {};
}

/** Days are numbers in their cells. */
function categoriesOf(
  { categoryAxis }: ExcelChart,
  cells: (string | number | boolean)[],
): Omit<ChartPlan['categories'], 'rect'> {
  return {
    values: cells.map(String),
    ...(categoryAxis.categoryType === 'DateAxis' && { days: cells.map(Number) }),
  };
}

function cellsOf(sheet: ExcelSheet, { top, left, bottom, right }: Rect): (string | number | boolean)[] {
  const values = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      values.push(sheet.cells.get(cellKey(row, column))?.value ?? '');
    }
  }
  return values;
}

function sheetOf(book: ExcelWorkbook, id: string): ExcelSheet {
  const found = book.sheets.find((sheet) => sheet.id === id);
  if (!found) throw new Error('a chart of a deleted sheet');
  return found;
}
