import type { Indicator, Measure } from '../roadmap';
import type { DatedValue, Followed } from './followed';
import { answerIn } from './milestoneWords';
import { stepsBefore } from './targetsInTime';
import { inOneUnit } from './units';

/** The numbers that are followed of an indicator, in one unit. */
export type FollowedNumbers = Pick<Followed, 'baseline' | 'current' | 'target' | 'steps' | 'hindrance'>;

/**
 * The numbers of an indicator; none where its units differ, and no target where it is a change from nothing known.
 * @param final its target that counts in the end
 */
export function numbersOf(indicator: Indicator, final: Measure | undefined): FollowedNumbers {
  const { baseline, current, unit } = indicator;
  const steps = final === undefined ? [] : stepsBefore(indicator.targets, final);
  const told = [baseline, current, final, ...steps].filter((one) => one !== undefined);
  const levels = told.filter((one) => hasNumber(one) && one.relative !== true);
  const inUnit = inOneUnit(levels, unit);
  if (inUnit === null) return { steps: [], hindrance: 'otherUnits' };
  const valueOf = (one: Measure | undefined): DatedValue | undefined => {
    const value = one && inUnit[levels.indexOf(one)];
    return value === undefined ? undefined : { value, ...(one?.date !== undefined && { date: one.date }) };
  };
  const from = valueOf(baseline);
  const now = valueOf(current);
  const isChange = final !== undefined && hasNumber(final) && final.relative === true;
  const aim = isChange ? changed(from, final, unit ?? baseline?.unit) : valueOf(final);
  return {
    ...(from && { baseline: from }),
    ...(now && { current: now }),
    ...(aim && { target: aim }),
    steps: steps.flatMap((step) => {
      const value = valueOf(step)?.value;
      return value === undefined ? [] : [{ value, date: `${step.date!.slice(0, 4)}-12-31` }];
    }),
    ...(isChange && aim === undefined && { hindrance: 'relativeTarget' as const }),
  };
}

function hasNumber({ value, low }: Measure): boolean {
  return value !== undefined || low !== undefined;
}

/**
 * The level that a change leads to: « +20 % » of 100 is 120, « +20 points » of 40 % is 60 %, « 10 de plus » than 30 is 40.
 * « +20 % » of what is itself a percentage may be either, and stays unknown; « doublement » is not in doubt.
 */
function changed(
  from: DatedValue | undefined,
  change: Measure,
  unit: string | undefined,
): DatedValue | undefined {
  const by = change.value ?? change.low;
  if (from === undefined || by === undefined) return undefined;
  const dated = change.date === undefined ? {} : { date: change.date };
  if (change.unit !== '%') return { value: from.value + by, ...dated };
  if (unit === '%' && change.text.includes('%')) return undefined;
  return { value: from.value * (1 + by / 100), ...dated };
}

/** The numbers of a milestone: 1 for « oui » and « 100 % », 0 for « non »; other numbers as they are. */
export function answersOf({ baseline, current }: Indicator, final: Measure | undefined): FollowedNumbers {
  const valueOf = (one: Measure | undefined): DatedValue | undefined => {
    if (one === undefined) return undefined;
    const number = one.value !== undefined && one.unit === '%' ? one.value / 100 : one.value;
    const value = answerIn(one) ?? number;
    return value === undefined ? undefined : { value, ...(one.date !== undefined && { date: one.date }) };
  };
  const [from, now, aim] = [valueOf(baseline), valueOf(current), valueOf(final)];
  return {
    ...(from && { baseline: from }),
    ...(now && { current: now }),
    ...(aim && { target: aim }),
    steps: [],
  };
}
