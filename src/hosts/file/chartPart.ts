import { absoluteRect, sheetReference, type Rect } from '../../workbook/address';
import { labelFormat, type ChartPlan, type ChartSeries } from '../../workbook/plan';
import { axes, AXIS_IDS, DAY_FORMAT, hasDayAxis } from './chartAxes';
import { chartTitle } from './chartTitle';
import { mixedWithWhite, readableOn, STACK_LINE } from '../../workbook/colors';
import { finite } from './sheetData';
import { xmlPart, element, namespaces, type XmlNode } from './xml';

const LABEL_SIZE = 900;

/** The chart part of a plan; `tab` is the tab that its ranges are on. */
export function chartPart(chart: ChartPlan, tab: string): string {
  const legend = chart.series.length > 1 || chart.kind === 'pie';
  return xmlPart(
    element(
      'c:chartSpace',
      {
        'xmlns:c': namespaces.chart,
        'xmlns:a': namespaces.drawing,
        'xmlns:r': namespaces.relationships,
      },
      [
        element('c:date1904', { val: 0 }),
        element('c:lang', { val: 'fr-FR' }),
        element('c:roundedCorners', { val: 0 }),
        element('c:chart', {}, [
          chartTitle(chart.title, chart.textSize),
          element('c:autoTitleDeleted', { val: 0 }),
          element('c:plotArea', {}, [element('c:layout'), plot(chart, tab), ...axes(chart)]),
          legend
            ? element('c:legend', {}, [
                element('c:legendPos', { val: 'b' }),
                element('c:overlay', { val: 0 }),
              ])
            : undefined,
          element('c:plotVisOnly', { val: 1 }),
          element('c:dispBlanksAs', { val: 'gap' }),
        ]),
        chart.textSize === undefined ? undefined : textProperties({ sz: 100 * chart.textSize }),
      ],
    ),
  );
}

function plot(chart: ChartPlan, tab: string): XmlNode {
  const series = chart.series.map((one, i) => seriesNode(chart, one, i, tab));
  const varied = element('c:varyColors', { val: chart.kind === 'pie' });
  const ids = AXIS_IDS.map((id) => element('c:axId', { val: id }));
  switch (chart.kind) {
    case 'bar':
    case 'column':
      return element('c:barChart', {}, [
        element('c:barDir', { val: chart.kind === 'bar' ? 'bar' : 'col' }),
        element('c:grouping', { val: grouping(chart) ?? 'clustered' }),
        varied,
        ...series,
        element('c:gapWidth', { val: 80 }),
        chart.stacking ? element('c:overlap', { val: 100 }) : undefined,
        ...ids,
      ]);
    case 'line':
      return element('c:lineChart', {}, [
        element('c:grouping', { val: grouping(chart) ?? 'standard' }),
        varied,
        ...series,
        element('c:marker', { val: 1 }),
        ...ids,
      ]);
    case 'pie':
      return element('c:pieChart', {}, [varied, ...series, element('c:firstSliceAng', { val: 0 })]);
    case 'radar':
      return element('c:radarChart', {}, [
        element('c:radarStyle', { val: 'marker' }),
        varied,
        ...series,
        ...ids,
      ]);
  }
}

function grouping(chart: ChartPlan): string | undefined {
  return chart.stacking === 'percent' ? 'percentStacked' : chart.stacking;
}

function seriesNode(chart: ChartPlan, series: ChartSeries, index: number, tab: string): XmlNode {
  const bars = chart.kind === 'bar' || chart.kind === 'column';
  const lines = chart.kind === 'line' || chart.kind === 'radar';
  const marker = element(
    'c:marker',
    {},
    series.dashed
      ? [element('c:symbol', { val: 'none' })]
      : [
          element('c:symbol', { val: 'circle' }),
          element('c:size', { val: 6 }),
          element('c:spPr', {}, [solid(series.color)]),
        ],
  );
  return element('c:ser', {}, [
    element('c:idx', { val: index }),
    element('c:order', { val: index }),
    element('c:tx', {}, [texts(tab, series.name.rect, [series.name.value])]),
    chart.kind === 'pie'
      ? undefined
      : element('c:spPr', {}, [
          ...(bars ? [solid(series.color)] : []),
          ...(bars && chart.stacking ? [element('a:ln', { w: 9_525 }, [solid(STACK_LINE)])] : []),
          ...(bars ? [] : [line(series)]),
        ]),
    bars ? element('c:invertIfNegative', { val: 0 }) : undefined,
    lines ? marker : undefined,
    ...(chart.kind === 'pie' ? slices(series) : []),
    chart.labels && !series.dashed ? labels(chart, series) : undefined,
    element('c:cat', {}, [categories(chart, tab)]),
    element('c:val', {}, [numbers(tab, series, chart.numberFormat)]),
    chart.kind === 'line' ? element('c:smooth', { val: 0 }) : undefined,
  ]);
}

/** Slices in shades of one colour, set apart by white lines: they can be told apart in black and white. */
function slices(series: ChartSeries): XmlNode[] {
  return series.values.map((_, i) =>
    element('c:dPt', {}, [
      element('c:idx', { val: i }),
      element('c:bubble3D', { val: 0 }),
      element('c:spPr', {}, [
        solid(mixedWithWhite(series.color, (0.8 * i) / series.values.length)),
        element('a:ln', { w: 12_700 }, [solid('FFFFFF')]),
      ]),
    ]),
  );
}

function labels(chart: ChartPlan, series: ChartSeries): XmlNode {
  const inside = chart.stacking !== undefined && (chart.kind === 'bar' || chart.kind === 'column');
  const position = { bar: 'outEnd', column: 'outEnd', line: 't', pie: 'outEnd', radar: undefined }[
    chart.kind
  ];
  const color = inside ? readableOn(series.color) : '404040';
  const val = inside ? 'ctr' : position;
  return element('c:dLbls', {}, [
    element('c:numFmt', { formatCode: labelFormat(chart), sourceLinked: 0 }),
    element('c:spPr', {}, [element('a:noFill'), element('a:ln', {}, [element('a:noFill')])]),
    textProperties({ sz: chart.textSize === undefined ? LABEL_SIZE : 100 * chart.textSize }, [solid(color)]),
    val ? element('c:dLblPos', { val }) : undefined,
    element('c:showLegendKey', { val: 0 }),
    element('c:showVal', { val: 1 }),
    element('c:showCatName', { val: 0 }),
    element('c:showSerName', { val: 0 }),
    element('c:showPercent', { val: 0 }),
    element('c:showBubbleSize', { val: 0 }),
  ]);
}

/** How text looks; sizes in hundredths of a point. */
function textProperties(look: { sz: number }, fill: XmlNode[] = []): XmlNode {
  return element('c:txPr', {}, [
    element('a:bodyPr'),
    element('a:p', {}, [
      element('a:pPr', {}, [element('a:defRPr', look, fill)]),
      element('a:endParaRPr', { lang: 'fr-FR' }),
    ]),
  ]);
}

function line({ color, dashed }: ChartSeries): XmlNode {
  return element('a:ln', { w: 28_575 }, [
    solid(color),
    dashed ? element('a:prstDash', { val: 'dash' }) : undefined,
  ]);
}

function categories(chart: ChartPlan, tab: string): XmlNode {
  const { rect, values, days } = chart.categories;
  return days && hasDayAxis(chart)
    ? numbers(tab, { rect, values: days }, DAY_FORMAT)
    : texts(tab, rect, values);
}

function solid(color: string): XmlNode {
  return element('a:solidFill', {}, [element('a:srgbClr', { val: color })]);
}

function texts(tab: string, rect: Rect, values: string[]): XmlNode {
  const points = values.map((value, i) => point(i, value));
  return element('c:strRef', {}, [
    element('c:f', {}, [sheetReference(tab) + absoluteRect(rect)]),
    element('c:strCache', {}, [element('c:ptCount', { val: values.length }), ...points]),
  ]);
}

function numbers(tab: string, series: Pick<ChartSeries, 'rect' | 'values'>, format = 'General'): XmlNode {
  const points = series.values.map((value, i) =>
    value === null ? undefined : point(i, String(finite(value))),
  );
  return element('c:numRef', {}, [
    element('c:f', {}, [sheetReference(tab) + absoluteRect(series.rect)]),
    element('c:numCache', {}, [
      element('c:formatCode', {}, [format]),
      element('c:ptCount', { val: series.values.length }),
      ...points,
    ]),
  ]);
}

function point(index: number, value: string): XmlNode {
  return element('c:pt', { idx: index }, [element('c:v', {}, [value])]);
}
