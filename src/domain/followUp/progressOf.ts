import { expectedAt, lastStepPassed } from './expected';
import type { DatedValue, Followed } from './followed';
import { freshnessOf } from './freshness';
import { isDay } from './isoDays';
import { meetsTarget } from './meetsTarget';
import type { FollowUpParameters } from './parameters';
import type { MissingRate, Progress, ProgressState } from './progress';
import { bounded, rawRate } from './rate';

/**
 * How far along an indicator is at the day of the parameters. What is missing is told and never counts as 0; numbers that
 * are none (NaN, infinite) count as missing.
 */
export function progressOf(given: Followed, parameters: FollowUpParameters): Progress {
  const followed = withoutBrokenNumbers(given);
  const { current, target, direction, tolerance } = followed;
  const missing = obstacleOf(followed);
  const raw = missing === undefined ? rateOf(followed) : null;
  const isMet =
    followed.hindrance !== undefined || current === undefined || target === undefined
      ? null
      : meetsTarget(direction, current.value, target.value, tolerance);
  const expected = expectedAt(followed, parameters.day);
  const gap = raw === null || expected === null ? null : roundedGap(raw - expected);
  const without = missing ?? (raw === null ? 'noBaseline' : undefined);
  return {
    rate: raw === null ? null : bounded(raw),
    raw,
    ...(without !== undefined && { missing: without }),
    isMet,
    expected,
    gap,
    state: stateOf(followed, { isMet, gap }, parameters),
    ...freshnessOf(followed, parameters),
  };
}

/** `ROUND(TA-attendu,9)`: thresholds are not missed by what a computation leaves behind. */
function roundedGap(gap: number): number {
  return Math.round(gap * 1e9) / 1e9;
}

/** A target without which a milestone is set: that it is there. */
const REACHED: DatedValue = { value: 1 };

function withoutBrokenNumbers(followed: Followed): Followed {
  const { baseline, current, target, steps, tolerance, everyMonths, ...rest } = followed;
  const isSound = ({ value }: DatedValue): boolean => Number.isFinite(value) && Math.abs(value) <= 1e15;
  const sound = (value: DatedValue | undefined): DatedValue | undefined =>
    value !== undefined && isSound(value) ? value : undefined;
  const [from, now, aim] = [
    sound(baseline),
    sound(current),
    sound(target) ?? (rest.direction === 'milestone' && rest.hindrance === undefined ? REACHED : undefined),
  ];
  return {
    ...rest,
    ...(from && { baseline: from }),
    ...(now && { current: now }),
    ...(aim && { target: aim }),
    steps: steps.filter((step) => isSound(step) && isDay(step.date)),
    tolerance: Number.isFinite(tolerance) ? Math.max(0, tolerance) : 0,
    ...(everyMonths !== undefined && Number.isFinite(everyMonths) && { everyMonths }),
  };
}

/** Why no rate can be asked for; a baseline may still turn out to be missing. The first reason in this order is told. */
function obstacleOf({ direction, hindrance, target, current }: Followed): MissingRate | undefined {
  if (direction === 'qualitative') return 'qualitative';
  if (hindrance !== undefined) return hindrance;
  if (target === undefined) return 'noTarget';
  return current === undefined ? 'noCurrent' : undefined;
}

function rateOf({ direction, tolerance, current, target, baseline }: Followed): number | null {
  if (direction === 'qualitative' || current === undefined || target === undefined) return null;
  const values = { current: current.value, target: target.value, baseline: baseline?.value };
  return rawRate({ direction, tolerance, ...values });
}

/**
 * In this order: met; late, where the day it is due, or that of a target on the way, has passed without it; by the gap,
 * where a rhythm was typed; under way, where a value and a target are known.
 */
function stateOf(
  { direction, current, due, steps, tolerance, hindrance }: Followed,
  { isMet, gap }: Pick<Progress, 'isMet' | 'gap'>,
  { day, lateBelow, watchBelow }: FollowUpParameters,
): ProgressState {
  // What was measured in another unit was measured.
  if (direction === 'qualitative' || hindrance === 'otherUnits') return 'unknown';
  if (current === undefined) return 'unmeasured';
  if (isMet === null) return 'unknown';
  if (isMet) return 'met';
  const step = lastStepPassed(
    steps.filter(({ date }) => date < day),
    day,
  );
  const stepMissed =
    step !== undefined && meetsTarget(direction, current.value, step.value, tolerance) === false;
  if (stepMissed || (isDay(due) && due < day)) return 'late';
  if (gap === null) return 'underWay';
  if (gap < lateBelow) return 'late';
  return gap < watchBelow ? 'watch' : 'onTrack';
}
