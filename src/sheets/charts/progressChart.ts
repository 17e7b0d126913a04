import { isAhead } from '../../domain/followUp/ahead';
import { followedIndicator } from '../../domain/followUp/followedIndicator';
import { followUpParameters } from '../../domain/followUp/parameters';
import type { Progress } from '../../domain/followUp/progress';
import { progressOf } from '../../domain/followUp/progressOf';
import { frenchNumber } from '../../domain/frenchNumber';
import type { Indicator } from '../../domain/roadmap';
import type { Settings } from '../../domain/settings';
import { progressChartTexts } from '../../messages/fr/charts';
import { followUpColumnTexts } from '../../messages/fr/followUpSheet';
import { groupByAxis } from '../../domain/grouping';
import { codedTitle } from '../labels';
import type { ChartMaker } from './chart';
import { axisNames } from './chartNames';
import { firstOfEachSheet } from './chartSources';
import { computedFigure, FOLLOW_UP_ID } from './followUpCells';

/** The setting that holds the ids of the indicators to show, as a JSON list. */
export const PROGRESS_SETTING = 'graphiques/avancement/indicateurs';
/** More bars than this cannot be read on one page. */
const MOST_BARS = 12;

interface Measured {
  indicator: Indicator;
  progress: Progress;
  rate: number;
}

/** How far along the chosen indicators are, from 0 to 100 %; those that have a rate where none were chosen. */
export const progressChart: ChartMaker = ({ roadmap, settings, day, plansOf }) => {
  const parameters = followUpParameters(settings, day);
  const indicators = groupByAxis(roadmap, roadmap.indicators).flatMap(({ items }) => items);
  const ahead: string[] = [];
  const measured = indicators.flatMap((indicator): Measured[] => {
    const followed = followedIndicator(indicator, roadmap);
    const progress = progressOf(followed, parameters);
    if (progress.rate === null) return [];
    if (followed.current && isAhead(followed.current, parameters.day)) {
      ahead.push(indicator.title);
      return [];
    }
    return [{ indicator, progress, rate: progress.rate }];
  });
  const wanted = chosen(settings);
  const picked = measured.filter(({ indicator }) => wanted.has(indicator.id));
  const shown = (picked.length > 0 ? picked : measured).slice(0, MOST_BARS);
  if (shown.length === 0) return { charts: [], leftOut: [] };
  const names = axisNames(shown.map(({ indicator }) => codedTitle(indicator)));
  const formulaOf = computedFigure(plansOf(FOLLOW_UP_ID), followUpColumnTexts.rate.header);
  const met = shown.filter(({ progress }) => progress.isMet).length;
  const named = (some: Measured[]): string[] => some.map(({ indicator }) => indicator.title);
  const beyond = named(shown.filter(({ progress }) => progress.raw! > 100));
  const behind = named(shown.filter(({ progress }) => progress.raw! < 0));
  const more = measured.length - shown.length;
  const without = indicators.length - measured.length - ahead.length;
  const texts = progressChartTexts;
  return {
    charts: [
      {
        id: 'avancement',
        choices: ['barres', 'colonnes', 'masqué'],
        title: texts.title(met, shown.length),
        sentence: texts.sentence(shown.map(({ rate }, i) => [names[i]!, percent(rate)])),
        notes: [
          ...(beyond.length > 0 ? [texts.beyond(beyond)] : []),
          ...(behind.length > 0 ? [texts.behind(behind)] : []),
          ...(ahead.length > 0 ? [texts.ahead(ahead)] : []),
          ...(more > 0 ? [texts.more(more)] : []),
          ...(without > 0 ? [texts.without(without)] : []),
        ],
        sources: firstOfEachSheet(shown.map(({ indicator }) => indicator.source)),
        categoryHeader: texts.header,
        categories: names,
        series: [
          {
            label: texts.series,
            points: shown.map(({ indicator, rate }) => {
              const formula = formulaOf(indicator.id, rate);
              return { value: rate, source: indicator.source, ...(formula !== undefined && { formula }) };
            }),
          },
        ],
        numberFormat: '0" %"',
        valueAxisTitle: texts.measure,
        valueRange: { minimum: 0, maximum: 100 },
      },
    ],
    leftOut: [],
  };
};

function chosen(settings: Settings): Set<unknown> {
  try {
    const ids: unknown = JSON.parse(settings[PROGRESS_SETTING] ?? '[]');
    return new Set(Array.isArray(ids) ? ids : []);
  } catch {
    return new Set();
  }
}

function percent(rate: number): string {
  return `${frenchNumber(rate, 0)}\u00a0%`;
}
