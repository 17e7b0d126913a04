import type { Indicator } from '../roadmap';
import { plainKey } from '../text';
import { isBurden } from './fallingWords';
import type { Direction, Followed } from './followed';
import { answerIn } from './milestoneWords';
import { numbersOf } from './numbersOf';
import { finalTarget } from './targetsInTime';

const STAYS = /(?:^| )(?:maint\w*|stable|stabili\w*|constant\w*)(?= |$)/;
const RISES =
  /(?:^| )(?:hausse|augment\w*|croiss\w*|croitre|accroi\w*|monter|progress\w*|elever|plus)(?= |$)/;
const FALLS = /(?:^| )(?:baisse|baisser|dimin\w*|reduc\w*|reduire|recul\w*|decroi\w*|moins)(?= |$)/;

/**
 * The direction that words or arrows say: « hausse », « ↘ », « maintien ≥ », « jalon oui/non », « qualitatif »; undefined
 * where they say none. « Maintien » alone keeps at least its level.
 */
export function readDirection(text: string): Direction | undefined {
  const key = plainKey(text);
  if (/(?:^| )(?:jalon|oui)(?= |$)/.test(key)) return 'milestone';
  if (/(?:^| )qualitati\w*/.test(key)) return 'qualitative';
  if (/±|\+ ?\/ ?[-−]/.test(text)) return 'within';
  if (/[≤<]/.test(text) || /(?:^| )(?:au plus|au maximum)(?= |$)/.test(key)) return 'atMost';
  if (/[≥>]/.test(text) || /(?:^| )(?:au moins|au minimum)(?= |$)/.test(key)) return 'atLeast';
  if (STAYS.test(key)) return 'atLeast';
  if (/[↗↑▲⬆]/u.test(text) || /^\s*\+\s*$/.test(text) || RISES.test(key)) return 'up';
  if (/[↘↓▼⬇]/u.test(text) || /^\s*[-−–]\s*$/.test(text) || FALLS.test(key)) return 'down';
  return undefined;
}

/** The levels of an indicator, in one unit, by which a direction is told. */
export interface Levels {
  baseline: number | undefined;
  target: number | undefined;
}

/** The levels among what is followed of an indicator. */
export function levelsOf({ baseline, target }: Pick<Followed, 'baseline' | 'target'>): Levels {
  return { baseline: baseline?.value, target: target?.value };
}

/** True for an indicator that is there or not: by its direction, or as its target is « oui ». */
export function isMilestone({ direction, targets }: Indicator): boolean {
  const said = readDirection(direction ?? '');
  const final = finalTarget(targets);
  return said === 'milestone' || (said === undefined && final !== undefined && answerIn(final) !== undefined);
}

/** The direction of an indicator: as it says, else as its numbers and its title do. */
export function directionOf(indicator: Indicator): Direction {
  return directionBy(indicator, levelsOf(numbersOf(indicator, finalTarget(indicator.targets))));
}

/**
 * The direction of an indicator whose numbers are known: as it says; else a milestone where its target is « oui »; else as
 * its target compares (« au plus 10 ») and lies from its baseline; else by its title; else up.
 */
export function directionBy(indicator: Indicator, { baseline, target }: Levels): Direction {
  const said = readDirection(indicator.direction ?? '');
  if (said !== undefined) return withTolerance(said, indicator);
  if (isMilestone(indicator)) return 'milestone';
  const final = finalTarget(indicator.targets);
  if (final?.relative === true) return (final.value ?? final.low ?? 0) < 0 ? 'down' : 'up';
  const falls = isBurden(indicator.title);
  const isLimit = final?.comparator === '≤' && !UP_TO.test(final.text);
  if (baseline === undefined || target === undefined) {
    if (isLimit) return 'atMost';
    return falls && final?.comparator !== '≥' ? 'down' : 'up';
  }
  if (isLimit) return baseline > target ? 'down' : 'atMost';
  if (final?.comparator === '≥') return baseline < target ? 'up' : 'atLeast';
  if (baseline === target) return falls ? 'atMost' : 'atLeast';
  return baseline < target ? 'up' : 'down';
}

/** « Jusqu’à 300 » sets no limit where it tells how far one is to come. */
const UP_TO = /jusqu/i;

/** « Maintien » with a tolerance and no sign is « maintien ± ». */
function withTolerance(said: Direction, { direction = '', tolerance = 0 }: Indicator): Direction {
  const isBare = said === 'atLeast' && tolerance > 0 && !/[≥>]|moins|minimum/.test(direction);
  return isBare ? 'within' : said;
}
