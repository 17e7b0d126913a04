import { followedIndicator } from '../../domain/followUp/followedIndicator';
import { isDay } from '../../domain/followUp/isoDays';
import { inOneUnit } from '../../domain/followUp/units';
import { finalTarget } from '../../domain/followUp/targetsInTime';
import { frenchDay } from '../../domain/frenchDay';
import { frenchNumber } from '../../domain/frenchNumber';
import type { Indicator, Measure, Roadmap } from '../../domain/roadmap';
import { chartTexts, journeyChartTexts, measuredChartTexts as texts } from '../../messages/fr/charts';
import { groupByAxis } from '../../domain/grouping';
import { numberFormat } from '../indicators/targetCells';
import { codedTitle } from '../labels';
import type { ChartMaker, ChartModel, ChartNote } from './chart';
import { axisName } from './chartNames';

const FEWEST_DAYS = 3;
const MOST_CHARTS = 6;

/** A value of the whole académie on a day. */
interface DayValue {
  day: string;
  value: number;
  measure: Measure;
}

/** What was measured of each indicator, day by day, with its target as a second line. */
export const measuredCharts: ChartMaker = ({ roadmap, day }) => {
  const leftOut: ChartNote[] = [];
  const charts: ChartModel[] = [];
  const more: Indicator[] = [];
  for (const indicator of groupByAxis(roadmap, roadmap.indicators).flatMap(({ items }) => items)) {
    const made = chartOf(indicator, roadmap, day);
    if (made === null) continue;
    if (typeof made === 'string') leftOut.push({ text: made, source: indicator.source });
    else if (charts.length < MOST_CHARTS) charts.push(made);
    else more.push(indicator);
  }
  const [next] = more;
  if (next) leftOut.push({ text: texts.more(more.map(({ title }) => title)), source: next.source });
  return { charts, leftOut };
};

/** The chart, or why there is none although there are values enough; null where there are not. */
function chartOf(indicator: Indicator, roadmap: Roadmap, today: string): ChartModel | string | null {
  const { baseline, current, history, targets, unit } = indicator;
  const told = [baseline, ...history, current].flatMap((one) => (one?.value === undefined ? [] : one));
  const places = told.filter((one) => one.scope !== undefined && one !== current && one !== baseline);
  const whole = told.filter((one) => !places.includes(one));
  const dated = whole.filter(({ date }) => isDay(date));
  const known = dated.filter(({ date }) => date! <= today);
  if (new Set(known.map(({ date }) => date)).size < FEWEST_DAYS) return null;
  const target = aimOf(indicator, roadmap);
  const aim = target === undefined ? [] : [target];
  const values = inOneUnit([...known, ...aim], unit);
  if (values === null) return texts.units(indicator.title);
  const days = byDay(known.map((measure, i) => ({ day: measure.date!, value: values[i]!, measure })));
  if (typeof days === 'string') return texts.twice(indicator.title, frenchDay(days));
  const goal = target && values[known.length]!;
  const shownUnit =
    known.find((one) => one.unit !== undefined)?.unit ?? unit ?? finalTarget(targets)?.unit ?? '';
  const shown = (value: number): string => chartTexts.quantity(frenchNumber(value), shownUnit);
  const [first, last] = [days[0]!, days.at(-1)!];
  const notes = (
    [
      [whole.length - dated.length, texts.undated],
      [dated.length - known.length, texts.future],
      [places.length, texts.places],
    ] as const
  ).flatMap(([count, text]) => (count > 0 ? text(count) : []));
  const name = axisName(codedTitle(indicator));
  return {
    id: `mesures/${indicator.id}`,
    choices: ['courbe', 'colonnes', 'masqué'],
    title:
      texts.title(name, shown(first.value), frenchDay(first.day), shown(last.value), frenchDay(last.day)) +
      (goal === undefined ? '' : texts.withTarget(shown(goal))),
    sentence: [
      texts.sentence(
        name,
        days.map(({ day, value }) => [frenchDay(day), shown(value)]),
      ),
      ...(goal === undefined ? [] : [texts.target(shown(goal))]),
    ].join(' '),
    notes,
    sources: [last.measure.source],
    categoryHeader: texts.day,
    categories: days.map(({ day }) => frenchDay(day)),
    days: days.map(({ day }) => day),
    series: [
      { label: texts.value, points: days.map(({ value, measure }) => ({ value, source: measure.source })) },
      ...(goal === undefined
        ? []
        : [
            {
              label: texts.targetSeries,
              points: days.map(() => ({ value: goal, source: target!.source })),
              dashed: true as const,
            },
          ]),
    ],
    numberFormat:
      numberFormat([...days.map(({ value }) => value), ...(goal === undefined ? [] : [goal])]) +
      (shownUnit === '%' ? '" %"' : ''),
    categoryAxisTitle: texts.day,
    valueAxisTitle: journeyChartTexts.value(shownUnit),
  };
}

/** The target that counts in the end, where it is a level that values can be held against. */
function aimOf(indicator: Indicator, roadmap: Roadmap): Measure | undefined {
  const final = finalTarget(indicator.targets);
  const { target, hindrance } = followedIndicator(indicator, roadmap);
  return hindrance === undefined && target !== undefined && final?.relative !== true ? final : undefined;
}

/** In the order of the days, each once; the day that has two values that differ. */
function byDay(values: DayValue[]): DayValue[] | string {
  const days = new Map<string, DayValue>();
  for (const one of values) {
    const before = days.get(one.day);
    if (before && before.value !== one.value) return one.day;
    days.set(one.day, one);
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}
