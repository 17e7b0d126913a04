import { mixedWithWhite, readableOn, STACK_LINE } from '../../../workbook/colors';
import { dayAxisStep } from '../../../workbook/dayAxis';
import { labelFormat, type ChartPlan, type ChartSeries } from '../../../workbook/plan';
import type { WrittenChart } from './charts';

/** Looks of charts that some Excel may refuse; each chart is whole without them. */

/** In points. */
const TITLE_SIZE = 12;
/** Between groups of bars, in percent of a bar. */
const GAP = 80;
const LABEL_COLOR = '404040';
const LABEL_POSITIONS = { bar: 'OutsideEnd', column: 'OutsideEnd', line: 'Top', pie: 'OutsideEnd' } as const;

/** What a reader needs: titles of axes, figures beside bars, categories in the order of their cells. */
export function readableChart({ plan, chart }: WrittenChart): void {
  if (plan.kind !== 'pie') {
    const { categoryAxis, valueAxis } = chart.axes;
    if (plan.kind === 'bar') {
      // A bar chart counts from the bottom: turned round, its first category stands on top, as in the table.
      categoryAxis.reversePlotOrder = true;
      categoryAxis.position = 'Maximum';
    }
    axisTitle(categoryAxis, plan.categoryAxisTitle);
    axisTitle(valueAxis, plan.valueAxisTitle);
    if (plan.categories.days && plan.kind !== 'radar') {
      categoryAxis.categoryType = 'DateAxis';
      categoryAxis.baseTimeUnit = 'Days';
      const { unit, step } = dayAxisStep(plan.categories.days);
      categoryAxis.majorUnit = step;
      categoryAxis.majorTimeUnitScale = unit === 'days' ? 'Days' : 'Months';
    }
    const { minimum, maximum, step } = plan.valueRange ?? {};
    if (minimum !== undefined) valueAxis.minimum = minimum;
    if (maximum !== undefined) valueAxis.maximum = maximum;
    if (step !== undefined) valueAxis.majorUnit = step;
    valueAxis.numberFormat =
      plan.stacking === 'percent' && plan.kind !== 'radar' ? '0%' : (plan.numberFormat ?? 'General');
  }
  if (plan.labels)
    plan.series.forEach((series, at) => {
      if (!series.dashed) showLabels(chart.series.getItemAt(at), series, plan);
    });
}

function axisTitle(axis: Excel.ChartAxis, text: string | undefined): void {
  if (text === undefined) return;
  axis.title.visible = true;
  axis.title.text = text;
}

function showLabels(series: Excel.ChartSeries, { color }: ChartSeries, plan: ChartPlan): void {
  const inside = plan.stacking !== undefined && (plan.kind === 'bar' || plan.kind === 'column');
  series.hasDataLabels = true;
  const labels = series.dataLabels;
  labels.showValue = true;
  labels.numberFormat = labelFormat(plan);
  if (inside) labels.position = 'Center';
  else if (plan.kind !== 'radar') labels.position = LABEL_POSITIONS[plan.kind];
  labels.format.font.color = `#${inside ? readableOn(color) : LABEL_COLOR}`;
}

/** What only makes it look well. */
export function decorateChart({ plan, chart }: WrittenChart): void {
  // First that of all text, which the title is part of.
  if (plan.textSize !== undefined) chart.format.font.size = plan.textSize;
  chart.title.format.font.size = plan.textSize ?? TITLE_SIZE;
  chart.title.format.font.bold = true;
  plan.series.forEach((series, at) => {
    decorateSeries(chart.series.getItemAt(at), series, plan);
  });
  // Names of categories stand at the foot of the chart, below bars that go under zero.
  if (plan.kind !== 'pie') chart.axes.categoryAxis.tickLabelPosition = 'Low';
}

function decorateSeries(
  series: Excel.ChartSeries,
  { color, values, dashed }: ChartSeries,
  plan: ChartPlan,
): void {
  switch (plan.kind) {
    case 'bar':
    case 'column':
      series.gapWidth = GAP;
      if (plan.stacking) {
        series.overlap = 100;
        series.format.line.color = `#${STACK_LINE}`;
      }
      break;
    case 'pie':
      // Slices in shades of one colour can be told apart in black and white.
      values.forEach((_, at) => {
        const shade = mixedWithWhite(color, (0.8 * at) / values.length);
        series.points.getItemAt(at).format.fill.setSolidColor(`#${shade}`);
      });
      break;
    case 'line':
    case 'radar':
      if (plan.kind === 'line') series.smooth = false;
      if (dashed) {
        series.format.line.lineStyle = 'Dash';
        series.markerStyle = 'None';
        break;
      }
      series.markerStyle = 'Circle';
      series.markerBackgroundColor = `#${color}`;
      series.markerForegroundColor = `#${color}`;
  }
}
