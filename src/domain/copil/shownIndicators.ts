import { followedIndicator } from '../followUp/followedIndicator';
import { groupByAxis } from '../grouping';
import type { Indicator, Roadmap } from '../roadmap';
import type { Settings } from '../settings';
import { listSetting } from './listSetting';

/** The setting that names the indicators of the page: a JSON list of their ids. */
export const INDICATORS_SETTING = 'copil/indicateurs';

export const MOST_INDICATORS = 5;

/** The indicators that a committee is shown. */
export interface ShownIndicators {
  indicators: Indicator[];
  /** True where the user chose them. */
  isChosen: boolean;
}

/**
 * At most five indicators: those that the user chose, in that order, as far as they are still there; else those with the
 * most to say (a value, then a target, then a start), in the order of the roadmap, from as many axes as have such. One of
 * which nothing is known is only shown where it was chosen.
 */
export function shownIndicators(
  roadmap: Pick<Roadmap, 'actions' | 'axes' | 'indicators' | 'objectives'>,
  settings: Settings,
): ShownIndicators {
  const byId = new Map(roadmap.indicators.map((indicator) => [indicator.id, indicator]));
  const chosen = [...new Set(listSetting(settings[INDICATORS_SETTING]))].flatMap((id) => byId.get(id) ?? []);
  if (chosen.length > 0) return { indicators: chosen.slice(0, MOST_INDICATORS), isChosen: true };
  const picked = new Set(mostTelling(roadmap));
  return { indicators: roadmap.indicators.filter((one) => picked.has(one)), isChosen: false };
}

function mostTelling(roadmap: Parameters<typeof shownIndicators>[0]): Indicator[] {
  // The first of each axis before the second of any.
  const candidates = groupByAxis(roadmap, roadmap.indicators).flatMap(({ items }) =>
    items
      .map((indicator) => ({ indicator, says: howMuchIsSaid(indicator, roadmap) }))
      .filter(({ says }) => says > 0)
      .sort((a, b) => b.says - a.says)
      .map((one, turn) => ({ ...one, turn })),
  );
  return candidates
    .sort((a, b) => b.says - a.says || a.turn - b.turn)
    .slice(0, MOST_INDICATORS)
    .map(({ indicator }) => indicator);
}

/** More for a value than for all the rest, more for a target than for a start; a target in words is better than none. */
function howMuchIsSaid(indicator: Indicator, roadmap: Pick<Roadmap, 'actions'>): number {
  const { baseline, current, target } = followedIndicator(indicator, roadmap);
  const says = [current, target, baseline].map((value, i) => (value === undefined ? 0 : 8 >> i));
  return says.reduce((sum, one) => sum + one, indicator.targets.length > 0 ? 1 : 0);
}
