import { dayAxisStep } from '../../workbook/dayAxis';
import type { ChartPlan } from '../../workbook/plan';
import { axisTitle } from './chartTitle';
import { element, type XmlNode } from './xml';

/** Ids of the category axis and of the value axis: unique within one chart part. */
export const AXIS_IDS = [111_111_111, 222_222_222] as const;

/** How days are written, on an axis and in the cells behind it. */
export const DAY_FORMAT = 'dd/mm/yyyy';

/** True where days stand as far apart as they are; the spokes of a radar cannot. */
export function hasDayAxis({ kind, categories }: ChartPlan): boolean {
  return categories.days !== undefined && kind !== 'radar' && kind !== 'pie';
}

/** The axes of a chart; a pie has none. */
export function axes(chart: ChartPlan): XmlNode[] {
  return chart.kind === 'pie' ? [] : [categoryAxis(chart), valueAxis(chart)];
}

/** A bar chart counts from the bottom: turned round, its first category stands on top, as in the table. */
function categoryAxis(chart: ChartPlan): XmlNode {
  const isBar = chart.kind === 'bar';
  const isTime = hasDayAxis(chart);
  return element(isTime ? 'c:dateAx' : 'c:catAx', {}, [
    element('c:axId', { val: AXIS_IDS[0] }),
    scaling(isBar ? 'maxMin' : 'minMax'),
    element('c:delete', { val: 0 }),
    element('c:axPos', { val: isBar ? 'l' : 'b' }),
    chart.kind === 'radar' ? gridlines() : undefined,
    chart.categoryAxisTitle ? axisTitle(chart.categoryAxisTitle) : undefined,
    element('c:numFmt', { formatCode: isTime ? DAY_FORMAT : 'General', sourceLinked: 0 }),
    ...ticks('none', 'low'),
    element('c:crossAx', { val: AXIS_IDS[1] }),
    element('c:crosses', { val: 'autoZero' }),
    element('c:auto', { val: isTime ? 0 : 1 }),
    isTime ? undefined : element('c:lblAlgn', { val: 'ctr' }),
    element('c:lblOffset', { val: 100 }),
    ...(isTime ? daySteps(chart) : [element('c:noMultiLvlLbl', { val: 0 })]),
  ]);
}

function daySteps({ categories: { days = [] } }: ChartPlan): XmlNode[] {
  const { unit, step } = dayAxisStep(days);
  return [
    element('c:baseTimeUnit', { val: 'days' }),
    element('c:majorUnit', { val: step }),
    element('c:majorTimeUnit', { val: unit }),
  ];
}

function valueAxis(chart: ChartPlan): XmlNode {
  const isBar = chart.kind === 'bar';
  const percent = chart.stacking === 'percent' && chart.kind !== 'radar';
  return element('c:valAx', {}, [
    element('c:axId', { val: AXIS_IDS[1] }),
    scaling('minMax', chart.valueRange),
    element('c:delete', { val: 0 }),
    element('c:axPos', { val: isBar ? 'b' : 'l' }),
    gridlines(),
    chart.valueAxisTitle ? axisTitle(chart.valueAxisTitle) : undefined,
    element('c:numFmt', {
      formatCode: percent ? '0%' : (chart.numberFormat ?? 'General'),
      sourceLinked: 0,
    }),
    ...ticks('out', 'nextTo'),
    element('c:crossAx', { val: AXIS_IDS[0] }),
    element('c:crosses', { val: isBar ? 'max' : 'autoZero' }),
    element('c:crossBetween', { val: 'between' }),
    chart.valueRange?.step === undefined ? undefined : element('c:majorUnit', { val: chart.valueRange.step }),
  ]);
}

function scaling(orientation: 'minMax' | 'maxMin', range: ChartPlan['valueRange'] = {}): XmlNode {
  const { minimum, maximum } = range;
  return element('c:scaling', {}, [
    element('c:orientation', { val: orientation }),
    maximum === undefined ? undefined : element('c:max', { val: maximum }),
    minimum === undefined ? undefined : element('c:min', { val: minimum }),
  ]);
}

function gridlines(): XmlNode {
  const grey = element('a:solidFill', {}, [element('a:srgbClr', { val: 'D9D9D9' })]);
  return element('c:majorGridlines', {}, [element('c:spPr', {}, [element('a:ln', { w: 6350 }, [grey])])]);
}

/** Labels of categories stand at the foot of the chart, below bars that go under zero. */
function ticks(major: 'none' | 'out', labels: 'low' | 'nextTo'): XmlNode[] {
  return [
    element('c:majorTickMark', { val: major }),
    element('c:minorTickMark', { val: 'none' }),
    element('c:tickLblPos', { val: labels }),
  ];
}
