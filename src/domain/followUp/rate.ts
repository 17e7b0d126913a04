import type { Direction } from './followed';
import { meetsTarget } from './meetsTarget';

/** What a rate is computed from: VA, VC, VI of the formulas, in one unit. */
export interface RateInput {
  direction: Exclude<Direction, 'qualitative'>;
  tolerance: number;
  current: number;
  target: number;
  baseline: number | undefined;
}

/** Excel keeps 15 digits: a rate beyond is shown as this one. */
const MOST = 1e15;

/**
 * How much of the way to its target a figure has come, in points, not bounded; null without a baseline where one is
 * needed.
 * - hausse, baisse: `100·(VA−VI)/(VC−VI)`; where VC does not lie beyond VI (VC = VI, or on the wrong side), 100 if the
 *   target is met, else 0.
 * - maintien: 100 where it is met; else `100·(1−|VA−VC|/|VI−VC|)`, which is the same expression, where VI was outside, and
 *   0 where VI was inside.
 * - jalon: 100 or 0.
 */
export function rawRate(input: RateInput): number | null {
  const { direction, tolerance, current, target, baseline } = input;
  const isMet = meetsTarget(direction, current, target, tolerance) === true;
  if (direction === 'milestone') return isMet ? 100 : 0;
  const keeps = direction === 'atLeast' || direction === 'atMost' || direction === 'within';
  if (keeps && isMet) return 100;
  if (baseline === undefined) return null;
  // A baseline that meets the target leaves no way to go.
  if (meetsTarget(direction, baseline, target, tolerance) === true) return isMet ? 100 : 0;
  const share =
    direction === 'within'
      ? 1 - Math.abs(current - target) / Math.abs(baseline - target)
      : (current - baseline) / (target - baseline);
  return Math.max(-MOST, Math.min(MOST, 100 * share));
}

/** The rate as it is shown: `MAX(0,MIN(100,TA))`. */
export function bounded(rate: number): number {
  return Math.max(0, Math.min(100, rate));
}
