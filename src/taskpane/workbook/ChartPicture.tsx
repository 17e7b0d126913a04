import {
  DonutChart,
  GroupedVerticalBarChart,
  HorizontalBarChartWithAxis,
  LineChart,
  PolarChart,
  VerticalStackedBarChart,
} from '@fluentui/react-charts';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { workbookViewTexts } from '../../messages/fr';
import type { ChartPlan } from '../../workbook/plan';
import {
  axisText,
  axisTicks,
  chartFigures,
  namedPlaces,
  roundTicks,
  sliceColors,
  type ChartFigures,
  type FigureSeries,
} from './chartFigures';

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
/** Of a name on an axis. */
const LETTER = 6.2;
/** Narrower pictures have fewer figures on their axis. */
const NARROW = 480;
const CULTURE = 'fr-FR';

/** A chart without legend and tooltips: what they say stands beside it. Loaded on demand. */
export function ChartPicture(props: ChartPictureProps): ReactNode {
  const { chart, width } = props;
  const figures = chartFigures(chart);
  const kind = pictureOf(props);
  // The charts take the height of what they stand in. A chart is paper, whatever the theme of the page.
  return (
    <FluentProvider theme={webLightTheme}>
      <div style={{ width, height: heightOf(props) }}>{pictures[kind](figures, props)}</div>
    </FluentProvider>
  );
}

/** Columns whose names do not find room side by side lie down. */
function pictureOf({ chart, width }: ChartPictureProps): keyof typeof pictures {
  if (chart.kind !== 'column') return chart.kind;
  const names = chart.categories.values;
  const longest = Math.max(...names.map((name) => name.length));
  if ((longest * LETTER + 8) * names.length > width - 96) return 'bar';
  return chart.stacking ? 'stacked' : 'column';
}

function heightOf(props: ChartPictureProps): number {
  if (pictureOf(props) !== 'bar') return HEIGHT;
  const { stacking, categories, series } = props.chart;
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

function frame(props: ChartPictureProps) {
  const { chart, width } = props;
  return {
    width,
    height: heightOf(props),
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
    ...(chart.valueRange?.maximum !== undefined && { yMaxValue: chart.valueRange.maximum }),
    roundedTicks: true,
    wrapXAxisLables: true,
  };
}

/**
 * From the top down; a bar a series where several stand side by side. A bar's figure stands beside its name: the
 * labels of the library are English (« 1.2k »).
 */
function bars({ categories, series }: ChartFigures, props: ChartPictureProps): ReactNode {
  const { chart, width } = props;
  const left = Math.min(300, Math.round(width * 0.5));
  const name = barNames(chart, Math.floor((left - 16) / LETTER));
  const data = categories.flatMap((category, i) =>
    series.flatMap(({ name: legend, color, figures }, s) => {
      const figure = figures[i];
      return figure ? [{ x: figure.value, y: name(i, s, category, legend, figure.text), color, legend }] : [];
    }),
  );
  const most = chart.stacking
    ? stackedMost(series, categories.length)
    : Math.max(0, ...data.map(({ x }) => x));
  const ticks = axisTicks(chart, most, width < NARROW ? 3 : 6);
  return (
    <HorizontalBarChartWithAxis
      {...frame(props)}
      data={data}
      margins={{ top: 0, right: 32, bottom: 48, left }}
      barHeight={18}
      yAxisPadding={0.4}
      hideLabels
      showYAxisLables
      yAxisCategoryOrder={[...new Set(data.map(({ y }) => y))].reverse()}
      tickValues={ticks}
      xMaxValue={Math.max(most, chart.valueRange?.maximum ?? 0)}
      xAxis={{ tickText: ticks.map((tick) => axisText(chart, tick)) }}
      {...(chart.valueAxisTitle && { xAxisTitle: chart.valueAxisTitle })}
    />
  );
}

type BarName = (
  category: number,
  series: number,
  categoryName: string,
  seriesName: string,
  figure: string,
) => string;

/**
 * The name of a bar in so many letters; a series that does not fit is told by its colour alone, as in any legend. Bars
 * of one name would become one, so each has its own, unseen.
 */
function barNames({ stacking, labels, series }: ChartPlan, room: number): BarName {
  const texts = workbookViewTexts.chart;
  const sideBySide = series.length > 1 && !stacking;
  return (category, position, categoryName, seriesName, figure) => {
    const unseen = '\u200b'.repeat(stacking ? category : category * series.length + position);
    const withFigure = (name: string): string => (labels && !stacking ? texts.share(name, figure) : name);
    const full = withFigure(sideBySide ? texts.bar(categoryName, seriesName) : categoryName);
    if (full.length <= room) return full + unseen;
    const over = withFigure(categoryName).length - room;
    const kept = categoryName.slice(0, Math.max(3, categoryName.length - over - 1)).trimEnd();
    return withFigure(over > 0 ? `${kept}…` : categoryName) + unseen;
  };
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

/** Lines over categories; the gaps of a line stay open. */
function lines({ categories, places, series }: ChartFigures, props: ChartPictureProps): ReactNode {
  const longest = Math.max(...categories.map((name) => name.length));
  const named = namedPlaces(places, (longest * LETTER + 8) / Math.max(1, props.width - 96));
  const lineChartData = series.map(({ name, color, dashes, figures }) => ({
    legend: name,
    color,
    gaps: lineGaps(figures),
    lineOptions: { strokeDasharray: dashes, strokeWidth: 3 },
    data: figures.flatMap((figure, i) => (figure ? [{ x: places[i]!, y: figure.value }] : [])),
  }));
  return (
    <LineChart
      {...frame(props)}
      {...axes(props)}
      data={{ lineChartData }}
      tickValues={named.map((i) => places[i]!)}
      xAxis={{ tickText: named.map((i) => categories[i]!) }}
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

/** The figures stand in the legend. */
function slices({ categories, series }: ChartFigures, props: ChartPictureProps): ReactNode {
  const [first] = series;
  const colors = sliceColors(categories.length);
  const chartData = categories.flatMap((category, i) => {
    const figure = first?.figures[i];
    return figure ? [{ legend: category, data: figure.value, color: colors[i]! }] : [];
  });
  return <DonutChart {...frame(props)} data={{ chartData }} innerRadius={48} hideLabels order="default" />;
}

/** Closed where no figure is missing. */
function radar({ categories, series }: ChartFigures, props: ChartPictureProps): ReactNode {
  const { width, height, culture, hideLegend, hideTooltip } = frame(props);
  const ticks = roundTicks(
    Math.max(0, ...series.flatMap(({ figures }) => figures.map((figure) => figure?.value ?? 0))),
    3,
  );
  const data = series.map(({ name, color, dashes, figures }) => {
    const points = categories.flatMap((category, i) => {
      const figure = figures[i];
      return figure ? [{ theta: category, r: figure.value }] : [];
    });
    return {
      type: 'linepolar' as const,
      legend: name,
      color,
      lineOptions: { strokeDasharray: dashes },
      data: points.length === categories.length ? [...points, ...points.slice(0, 1)] : points,
    };
  });
  return (
    <PolarChart
      {...{ width, height, culture, hideLegend, hideTooltip }}
      margins={{ top: 32, right: width * 0.27, bottom: 32, left: width * 0.27 }}
      data={data}
      shape="polygon"
      direction="clockwise"
      radialAxis={{ tickValues: ticks, tickText: ticks.map((tick) => axisText(props.chart, tick)) }}
    />
  );
}
