import { chartName } from '../../../src/workbook/chartNames';
import { labelFormat, type ChartPlan, type ChartSeries, type SheetPlan } from '../../../src/workbook/plan';
import { newAxis } from '../objects/charts/chartsObject';
import { newSeries } from '../objects/charts/chartOfCells';
import { freshId } from './emptyWorkbook';
import type { ExcelChart, ExcelReference, ExcelSeries, ExcelSheet, ExcelWorkbook } from './workbook';

const TYPES = { bar: 'Bar', column: 'Column', line: 'Line', pie: 'Pie', radar: 'Radar' } as const;

/** The chart that a perfect host makes of its plan, on a sheet that stands in the workbook. */
export function chartOfPlan(
  chart: ChartPlan,
  index: number,
  on: { plan: SheetPlan; sheet: ExcelSheet; book: ExcelWorkbook },
): ExcelChart {
  const source =
    chart.sheet === undefined ? on.sheet : on.book.sheets.find(({ name }) => name === chart.sheet);
  if (!source) throw new Error(`no sheet ${chart.sheet ?? ''} for a chart`);
  const reference = (rect: ExcelReference['rect']): ExcelReference => ({ sheetId: source.id, rect });
  const isBar = chart.kind === 'bar';
  const format = chart.numberFormat ?? 'General';
  return {
    id: freshId(on.book),
    name: chartName(on.plan.id, index),
    type: typeOf(chart),
    title: chart.title,
    titleFont: {},
    font: chart.textSize === undefined ? {} : { size: chart.textSize },
    at: chart.at,
    inset: { top: 0, left: 0, bottom: 0, right: 0 },
    series: chart.series.map((series) => ({
      ...newSeries(series.name.value),
      nameCell: reference(series.name.rect),
      values: reference(series.rect),
      categories: reference(chart.categories.rect),
      ...colored(chart.kind, series),
      labels: {
        visible: (chart.labels ?? false) && !series.dashed,
        showValue: (chart.labels ?? false) && !series.dashed,
        position: '',
        numberFormat: labelFormat(chart),
        font: {},
      },
    })),
    categoryAxis: {
      ...newAxis(false),
      title: chart.categoryAxisTitle ?? '',
      reversed: isBar,
      ...(chart.categories.days && { categoryType: 'DateAxis' }),
    },
    valueAxis: {
      ...newAxis(true),
      title: chart.valueAxisTitle ?? '',
      numberFormat: chart.stacking === 'percent' && chart.kind !== 'radar' ? '0%' : format,
      minimum: chart.valueRange?.minimum ?? null,
      maximum: chart.valueRange?.maximum ?? null,
      majorUnit: chart.valueRange?.step ?? null,
    },
    legend: { visible: chart.series.length > 1 || chart.kind === 'pie', position: 'Bottom' },
  };
}

function typeOf({ kind, stacking }: ChartPlan): string {
  if (kind === 'pie') return 'Pie';
  const suffix = { stacked: 'Stacked', percent: 'Stacked100' };
  if (kind === 'bar' || kind === 'column') return TYPES[kind] + (stacking ? suffix[stacking] : 'Clustered');
  return `${TYPES[kind]}Markers${stacking && kind === 'line' ? suffix[stacking] : ''}`;
}

function colored(kind: ChartPlan['kind'], { color, dashed }: ChartSeries): Partial<ExcelSeries> {
  return kind === 'line' || kind === 'radar'
    ? { line: { color: `#${color}`, weight: 2.25, style: dashed ? 'Dash' : 'Continuous' } }
    : { fillColor: `#${color}` };
}
