import type { IndicatorFollowUpField } from '../../domain/followUp/followUpFields';
import { isAhead } from '../../domain/followUp/ahead';
import { followedIndicator } from '../../domain/followUp/followedIndicator';
import type { Followed } from '../../domain/followUp/followed';
import { finalTarget } from '../../domain/followUp/targetsInTime';
import { frenchNumber } from '../../domain/frenchNumber';
import type { Indicator, Source } from '../../domain/roadmap';
import { plainKey } from '../../domain/text';
import { chartTexts, journeyChartTexts as texts } from '../../messages/fr/charts';
import { groupByAxis } from '../../domain/grouping';
import { numberFormat, targetUnit } from '../indicators/targetCells';
import { codedTitle } from '../labels';
import { countedThing } from './annexFigures';
import type { ChartLine, ChartMaker, ChartModel, ChartNote } from './chart';
import { axisNames } from './chartNames';
import { firstOfEachSheet } from './chartSources';
import { FOLLOW_UP_ID, typedFigure } from './followUpCells';
import type { SheetPlan } from '../../workbook/plan';

/** More indicators than this, of three bars each, cannot be read on one page. */
const MOST_INDICATORS = 6;
const MOST_CHARTS = 6;
/** Beside bars so many times longer, a bar can no longer be read. */
const WIDEST_SCALE = 10;

/** An indicator on its way: the numbers of one unit. */
interface Journey {
  indicator: Indicator;
  followed: Followed;
  unit: string;
}

/** Where each indicator comes from, stands and is to go: bars side by side, a chart for each unit and scale. */
export const journeyCharts: ChartMaker = ({ roadmap, day, plansOf }) => {
  const leftOut: ChartNote[] = [];
  const journeys = groupByAxis(roadmap, roadmap.indicators)
    .flatMap(({ items }) => items)
    .flatMap((indicator): Journey[] => {
      const followed = followedIndicator(indicator, roadmap);
      if (indicator.current && followed.hindrance === 'otherUnits')
        leftOut.push({ text: texts.units(indicator.title), source: indicator.source });
      const isLevel = followed.direction !== 'milestone' && followed.direction !== 'qualitative';
      if (!isLevel || !followed.current || !followed.target) return [];
      if (isAhead(followed.current, day)) {
        leftOut.push({ text: texts.ahead(indicator.title), source: sourceOf(indicator, 'current') });
        return [];
      }
      return [{ indicator, followed, unit: unitOf(indicator) }];
    });
  const plans = plansOf(FOLLOW_UP_ID);
  const groups = [...byUnit(journeys)].flatMap(([unit, own]) =>
    byScale(own).map((some, i) => ({ id: `${slug(unit)}${i === 0 ? '' : `-${String(i + 1)}`}`, some })),
  );
  const more = groups.slice(MOST_CHARTS).flatMap(({ some }) => some.map(({ indicator }) => indicator));
  if (more[0])
    leftOut.push({ text: texts.moreCharts(more.map(({ title }) => title)), source: more[0].source });
  return { charts: groups.slice(0, MOST_CHARTS).map(({ id, some }) => chartOf(id, some, plans)), leftOut };
};

function chartOf(id: string, all: Journey[], plans: SheetPlan[]): ChartModel {
  const journeys = all.slice(0, MOST_INDICATORS);
  const unit = journeys[0]!.unit;
  const shown = (value: number): string => chartTexts.quantity(frenchNumber(value), unit);
  const lines = (
    [
      ['baseline', texts.baseline],
      ['current', texts.current],
      ['target', texts.target],
    ] as const
  ).filter(([part]) => journeys.some(({ followed }) => followed[part]));
  const values = journeys.flatMap(({ followed: { baseline, current, target } }) =>
    [baseline, current, target].flatMap((one) => one?.value ?? []),
  );
  const [first] = journeys;
  const names = axisNames(journeys.map(({ indicator }) => codedTitle(indicator)));
  const isPercent = unit === '%';
  return {
    id: `depart-cible/${id}`,
    choices: ['barres', 'colonnes', 'masqué'],
    title:
      journeys.length === 1
        ? texts.title(
            names[0]!,
            first!.followed.baseline ? shown(first!.followed.baseline.value) : null,
            shown(first!.followed.current!.value),
            shown(first!.followed.target!.value),
          )
        : texts.titleOfMany(journeys.length, unit),
    sentence: journeys
      .map((journey, i) =>
        texts.one(
          names[i]!,
          lines.flatMap(([part, label]) => {
            const value = journey.followed[part]?.value;
            return value === undefined ? [] : [[label, shown(value)] as [string, string]];
          }),
        ),
      )
      .join(' '),
    notes:
      all.length > journeys.length
        ? [texts.more(all.slice(MOST_INDICATORS).map(({ indicator }) => indicator.title))]
        : [],
    sources: firstOfEachSheet(journeys.map(({ indicator }) => indicator.source)),
    categoryHeader: chartTexts.indicator,
    categories: names,
    series: lines.map(([part, label]): ChartLine => {
      const formulaOf = typedFigure(plans, part satisfies IndicatorFollowUpField);
      return {
        label,
        points: journeys.map(({ indicator, followed }) => {
          const value = followed[part]?.value ?? null;
          const formula = formulaOf(indicator.id, value);
          return { value, source: sourceOf(indicator, part), ...(formula !== undefined && { formula }) };
        }),
      };
    }),
    numberFormat: numberFormat(values) + (isPercent ? '" %"' : ''),
    valueAxisTitle: texts.value(unit),
    ...(isPercent &&
      values.every((value) => value >= 0 && value <= 100) && {
        valueRange: { minimum: 0, maximum: 100 },
      }),
  };
}

function byUnit(journeys: Journey[]): Map<string, Journey[]> {
  const groups = new Map<string, Journey[]>();
  for (const journey of journeys) {
    const key = journey.unit || `nombre ${countedThing(journey.indicator.title)}`;
    groups.set(key, [...(groups.get(key) ?? []), journey]);
  }
  return groups;
}

/** Together as long as the longest bars of each can be compared; percentages always can. */
function byScale(journeys: Journey[]): Journey[][] {
  if (journeys[0]!.unit === '%') return [journeys];
  const groups: { most: number; least: number; own: Journey[] }[] = [];
  for (const journey of journeys) {
    const { baseline, current, target } = journey.followed;
    const size = Math.max(...[baseline, current, target].map((one) => Math.abs(one?.value ?? 0)));
    const group = groups.find(
      ({ most, least }) => Math.max(most, size) <= WIDEST_SCALE * Math.min(least, size),
    );
    if (group) {
      group.own.push(journey);
      group.most = Math.max(group.most, size);
      group.least = Math.min(group.least, size);
    } else groups.push({ most: size, least: size, own: [journey] });
  }
  return groups.map(({ own }) => own);
}

function sourceOf(
  { baseline, current, targets, source }: Indicator,
  part: 'baseline' | 'current' | 'target',
): Source {
  const measure = { baseline, current, target: finalTarget(targets) }[part];
  return measure?.source ?? source;
}

function unitOf({ targets, unit, current }: Indicator): string {
  const target = finalTarget(targets);
  return (target && targetUnit(target)) || unit || current?.unit || '';
}

function slug(unit: string): string {
  return (
    plainKey(unit)
      .replaceAll('%', 'pour cent')
      .replace(/[^a-z0-9]+/g, '-') || 'nombre'
  );
}
