import type { Action, Indicator, Roadmap } from '../roadmap';
import { dueDayOf } from './actionState';
import { directionBy, isMilestone, levelsOf } from './direction';
import type { Followed } from './followed';
import { monthsOf } from './frequency';
import { isDay } from './isoDays';
import { answersOf, numbersOf } from './numbersOf';
import { readRhythm } from './rhythm';
import { finalTarget } from './targetsInTime';

/**
 * What figures are computed from: the numbers of an indicator in one unit.
 * - A target that is a change (« +20 % », « doublement ») becomes a level by the baseline; without one it hinders.
 * - A target on the way counts at the end of its calendar year.
 * - It is due on the day typed for it, else on that of its target, else when the last of its actions is due.
 */
export function followedIndicator(indicator: Indicator, { actions }: Pick<Roadmap, 'actions'>): Followed {
  const final = finalTarget(indicator.targets);
  const numbers = isMilestone(indicator) ? answersOf(indicator, final) : numbersOf(indicator, final);
  const due = indicator.due ?? final?.date ?? lastDue(indicator, actions);
  const rhythm = readRhythm(indicator.rhythm ?? '');
  const everyMonths = monthsOf(indicator.frequency ?? '');
  return {
    direction: directionBy(indicator, levelsOf(numbers)),
    ...numbers,
    tolerance: indicator.tolerance ?? 0,
    weight: indicator.weight ?? 1,
    ...(rhythm !== undefined && { rhythm }),
    ...(isDay(due) && { due }),
    ...(everyMonths !== undefined && { everyMonths }),
  };
}

/** The day of the last of its actions; none unless each of them says one. */
function lastDue(indicator: Indicator, actions: readonly Action[]): string | undefined {
  const due = dueDays(actions);
  const days = [...new Set(indicator.actions)].filter((id) => due.has(id)).map((id) => due.get(id));
  return days.every((day) => day !== undefined) ? days.sort().at(-1) : undefined;
}

/** Of the actions of one roadmap: all its indicators ask for them. */
const known = new WeakMap<readonly Action[], ReadonlyMap<string, string | undefined>>();

function dueDays(actions: readonly Action[]): ReadonlyMap<string, string | undefined> {
  const before = known.get(actions);
  if (before) return before;
  const days = new Map(actions.map((action) => [action.id, dueDayOf(action)]));
  known.set(actions, days);
  return days;
}
