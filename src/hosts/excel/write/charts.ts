import { chartName } from '../../../workbook/chartNames';
import { cellAddress, type Rect } from '../../../workbook/address';
import type { ChartPlan } from '../../../workbook/plan';
import type { WrittenSheet } from './writtenSheet';

/** A chart of a plan, and Excel's object for it. */
export interface WrittenChart {
  plan: ChartPlan;
  chart: Excel.Chart;
  /** The sheet that its figures stand on. */
  figures: Excel.Worksheet;
}

const TYPES = {
  bar: { plain: 'BarClustered', stacked: 'BarStacked', percent: 'BarStacked100' },
  column: { plain: 'ColumnClustered', stacked: 'ColumnStacked', percent: 'ColumnStacked100' },
  line: { plain: 'LineMarkers', stacked: 'LineMarkersStacked', percent: 'LineMarkersStacked100' },
  pie: { plain: 'Pie', stacked: 'Pie', percent: 'Pie' },
  radar: { plain: 'RadarMarkers', stacked: 'RadarMarkers', percent: 'RadarMarkers' },
} as const;

/** Puts the charts of a sheet on it; how Excel understood their cells is known after the next round trip. */
export function addCharts(context: Excel.RequestContext, written: WrittenSheet): WrittenChart[] {
  const { plan: sheetPlan, sheet, references } = written;
  return sheetPlan.charts.map((plan, index) => {
    const tab = references.tab(plan.sheet);
    const figures = tab === written.tab ? sheet : context.workbook.worksheets.getItem(tab);
    const cells = rangeOf(figures, blockOf(plan));
    const chart = sheet.charts.add(TYPES[plan.kind][plan.stacking ?? 'plain'], cells, seriesBy(plan));
    chart.name = chartName(sheetPlan.id, index);
    const { top, left, bottom, right } = plan.at;
    chart.setPosition(cellAddress(top, left), cellAddress(bottom, right));
    chart.title.visible = true;
    chart.title.text = plan.title;
    chart.legend.visible = plan.series.length > 1 || plan.kind === 'pie';
    if (plan.series.length > 1 || plan.kind === 'pie') chart.legend.position = 'Bottom';
    chart.series.load('items/name');
    return { plan, chart, figures };
  });
}

/** Says outright which cells each series shows: Excel's guess may differ between its versions. */
export function setSeries({ plan, chart, figures }: WrittenChart): void {
  const { items } = chart.series;
  // From the last: those behind a deleted one move up.
  for (const surplus of items.slice(plan.series.length).reverse()) surplus.delete();
  plan.series.forEach(({ name, rect, color }, at) => {
    const series = items[at] ?? chart.series.add(name.value);
    // A name that Excel took from its cell stays tied to it.
    if (items[at] && items[at].name !== name.value) series.name = name.value;
    series.setValues(rangeOf(figures, rect));
    series.setXAxisValues(rangeOf(figures, plan.categories.rect));
    if (plan.kind === 'bar' || plan.kind === 'column') series.format.fill.setSolidColor(`#${color}`);
    else if (plan.kind !== 'pie') series.format.line.color = `#${color}`;
  });
}

/** The cells of names, categories and values together. */
function blockOf({ categories, series }: ChartPlan): Rect {
  const rects = [categories.rect, ...series.flatMap(({ name, rect }) => [name.rect, rect])];
  return {
    top: Math.min(...rects.map(({ top }) => top)),
    left: Math.min(...rects.map(({ left }) => left)),
    bottom: Math.max(...rects.map(({ bottom }) => bottom)),
    right: Math.max(...rects.map(({ right }) => right)),
  };
}

/** Never left to Excel: its guess differs between desktop and web. */
function seriesBy({ series: [first] }: ChartPlan): 'Columns' | 'Rows' {
  return first && first.rect.right > first.rect.left ? 'Rows' : 'Columns';
}

function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Rect): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}
