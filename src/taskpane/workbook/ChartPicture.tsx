import {
  DonutChart,
  GroupedVerticalBarChart,
  HorizontalBarChartWithAxis,
  LineChart,
  PolarChart,
  VerticalStackedBarChart,
} from '@fluentui/react-charts';
import type { ReactNode } from 'react';
import { workbookViewTexts } from '../../messages/fr';
import type { ChartPlan } from '../../workbook/plan';
import { chartFigures, roundTicks, sliceColors, type ChartFigures, type FigureSeries } from './chartFigures';
import { shownValue } from './shownValue';

export interface ChartPictureProps {
  chart: ChartPlan;
  /** In pixels. */
  width: number;
}

/** How a kind of chart is drawn. A new kind is one function and one line in `pictures`. */
type Picture = (figures: ChartFigures, props: ChartPictureProps) => ReactNode;

/** In pixels. */
const HEIGHT = 320;
const BAR_ROOM = 30;
const CULTURE = 'fr-FR';

/** A chart without legend and tooltips: what they say stands beside it. Loaded on demand. */
export function ChartPicture(props: ChartPictureProps): ReactNode {
  const { chart, width } = props;
  const figures = chartFigures(chart);
  const kind = chart.kind === 'column' && chart.stacking ? 'stacked' : chart.kind;
  // The charts take the height of what they stand in.
  return <div style={{ width, height: heightOf(chart) }}>{pictures[kind](figures, props)}</div>;
}

function heightOf({ kind, stacking, categories, series }: ChartPlan): number {
  if (kind !== 'bar') return HEIGHT;
  const bars = categories.values.length * (stacking ? 1 : series.length);
  return bars * BAR_ROOM + 80;
}

const pictures: Record<ChartPlan['kind'] | 'stacked', Picture> = {
  bar: bars,
  column: columns,
  stacked: stackedColumns,
  line: lines,
  pie: slices,
  radar,
};

function frame({ chart, width }: ChartPictureProps) {
  return {
    width,
    height: heightOf(chart),
    culture: CULTURE,
    hideLegend: true,
    hideTooltip: true,
    margins: { top: 24, right: 24, bottom: 48, left: chart.valueAxisTitle ? 72 : 56 },
  };
}

/** Axes of a chart whose values go up: titles, and figures as the sheet shows them. */
function axes({ chart }: ChartPictureProps) {
  return {
    ...(chart.categoryAxisTitle && { xAxisTitle: chart.categoryAxisTitle }),
    ...(chart.valueAxisTitle && { yAxisTitle: chart.valueAxisTitle }),
    yAxisTickFormat: (value: number) => axisText(chart, value),
    roundedTicks: true,
    wrapXAxisLables: true,
  };
}

function axisText(chart: ChartPlan, value: number): string {
  if (chart.stacking === 'percent') return shownValue(value / 100, '0%');
  const percent = chart.numberFormat?.includes('%');
  return shownValue(value, percent ? '0%' : '#,##0.##');
}

/**
 * From the top down; a bar a series where several stand side by side. A bar's figure stands beside its name: the
 * labels of the library are English (« 1.2k »).
 */
function bars({ categories, series }: ChartFigures, props: ChartPictureProps): ReactNode {
  const { chart, width } = props;
  const texts = workbookViewTexts.chart;
  const sideBySide = series.length > 1 && !chart.stacking;
  const data = categories.flatMap((category, i) =>
    series.flatMap(({ name, color, figures }) => {
      const figure = figures[i];
      const label = sideBySide ? texts.bar(category, name) : category;
      const y = chart.labels && figure && !chart.stacking ? texts.share(label, figure.text) : label;
      return figure ? [{ x: figure.value, y, color, legend: name }] : [];
    }),
  );
  const ticks = roundTicks(
    chart.stacking ? stackedMost(series, categories.length) : Math.max(0, ...data.map(({ x }) => x)),
  );
  return (
    <HorizontalBarChartWithAxis
      {...frame(props)}
      data={data}
      margins={{ top: 0, right: 32, bottom: 48, left: Math.min(280, width * 0.5) }}
      barHeight={18}
      yAxisPadding={0.4}
      hideLabels
      showYAxisLables
      yAxisCategoryOrder="default"
      tickValues={ticks}
      xAxis={{ tickText: ticks.map((tick) => axisText(chart, tick)) }}
      {...(chart.valueAxisTitle && { xAxisTitle: chart.valueAxisTitle })}
    />
  );
}

function stackedMost(series: FigureSeries[], count: number): number {
  const sums = Array.from({ length: count }, (_, i) =>
    series.reduce((sum, { figures }) => sum + Math.max(0, figures[i]?.value ?? 0), 0),
  );
  return Math.max(0, ...sums);
}

function columns({ categories, series }: ChartFigures, props: ChartPictureProps): ReactNode {
  const data = categories.map((category, i) => ({
    name: category,
    series: series.flatMap(({ name, color, figures }) => {
      const figure = figures[i];
      return figure ? [{ key: name, data: figure.value, color, legend: name }] : [];
    }),
  }));
  return (
    <GroupedVerticalBarChart
      {...frame(props)}
      {...axes(props)}
      data={data}
      barWidth="auto"
      maxBarWidth={48}
      hideLabels={!props.chart.labels}
    />
  );
}

function stackedColumns({ categories, series }: ChartFigures, props: ChartPictureProps): ReactNode {
  const isShare = props.chart.stacking === 'percent';
  const data = categories.map((category, i) => ({
    xAxisPoint: category,
    chartData: series.flatMap(({ name, color, figures }) => {
      const figure = figures[i];
      return figure ? [{ data: figure.value, color, legend: name }] : [];
    }),
  }));
  return (
    <VerticalStackedBarChart
      {...frame(props)}
      {...axes(props)}
      data={data}
      barWidth="auto"
      maxBarWidth={48}
      barGapMax={2}
      hideLabels={!props.chart.labels || isShare}
      {...(isShare && { yMaxValue: 100 })}
    />
  );
}

/** Lines over named categories, which stand at 0, 1, 2…; the gaps of a line stay open. */
function lines({ categories, series }: ChartFigures, props: ChartPictureProps): ReactNode {
  const lineChartData = series.map(({ name, color, dashes, figures }) => ({
    legend: name,
    color,
    gaps: lineGaps(figures),
    lineOptions: { strokeDasharray: dashes, strokeWidth: 3 },
    data: figures.flatMap((figure, x) => (figure ? [{ x, y: figure.value }] : [])),
  }));
  return (
    <LineChart
      {...frame(props)}
      {...axes(props)}
      data={{ lineChartData }}
      tickValues={categories.map((_, i) => i)}
      xAxis={{ tickText: categories }}
      allowMultipleShapesForPoints
    />
  );
}

/** Pairs of neighbours among the points that are there with a gap between them, by their place among those. */
function lineGaps(figures: FigureSeries['figures']): { startIndex: number; endIndex: number }[] {
  const present = figures.flatMap((figure, i) => (figure ? [i] : []));
  return present.flatMap((place, i) =>
    i > 0 && place - present[i - 1]! > 1 ? [{ startIndex: i - 1, endIndex: i }] : [],
  );
}

function slices({ categories, series }: ChartFigures, props: ChartPictureProps): ReactNode {
  const [first] = series;
  const colors = sliceColors(categories.length);
  const chartData = categories.flatMap((category, i) => {
    const figure = first?.figures[i];
    return figure ? [{ legend: category, data: figure.value, color: colors[i]! }] : [];
  });
  return (
    <DonutChart
      {...frame(props)}
      data={{ chartData }}
      innerRadius={48}
      hideLabels={!props.chart.labels}
      order="default"
    />
  );
}

function radar({ categories, series }: ChartFigures, props: ChartPictureProps): ReactNode {
  const { width, height, culture, hideLegend, hideTooltip } = frame(props);
  const room = { top: 32, right: 60, bottom: 32, left: 60 };
  const data = series.map(({ name, color, dashes, figures }) => ({
    type: 'linepolar' as const,
    legend: name,
    color,
    lineOptions: { strokeDasharray: dashes },
    data: categories.flatMap((category, i) => {
      const figure = figures[i];
      return figure ? [{ theta: category, r: figure.value }] : [];
    }),
  }));
  return (
    <PolarChart
      {...{ width, height, culture, hideLegend, hideTooltip }}
      margins={room}
      data={data}
      shape="polygon"
      direction="clockwise"
    />
  );
}
