import type { Followed } from './followed';
import { dayNumber, isDay } from './isoDays';
import { bounded } from './rate';

/** From 1 September to 1 July. */
const SCHOOL_DAYS = 303;

/**
 * School time: the year in which the school year begins, and the share of it that has gone, which grows from 1 September
 * to 1 July and stands still in July and August.
 * In a cell, with Y = `YEAR(EDATE(d,-8))`: `Y+MIN(1,(d-DATE(Y,9,1))/303)`.
 */
export function schoolTime(day: string): number {
  const year = Number(day.slice(0, 4)) - (day.slice(5, 7) < '09' ? 1 : 0);
  return year + Math.min(1, (dayNumber(day) - dayNumber(`${String(year)}-09-01`)) / SCHOOL_DAYS);
}

/**
 * What is expected at a day, in points, by the rhythm that was typed; null where none was, where a day or a value that it
 * needs is missing, and of what is only to stay, a milestone and words. 100 from the day on which the target is due.
 * - linéaire: `100·(t−dVI)/(dVC−dVI)`, from 0 to 100;
 * - année scolaire: the same on `schoolTime`;
 * - jalons: `100·(step−VI)/(VC−VI)` of the last target on the way whose day has come, 0 before the first.
 */
export function expectedAt(followed: Followed, day: string): number | null {
  const { direction, rhythm, baseline, due } = followed;
  if (rhythm === undefined || !isDay(day) || (direction !== 'up' && direction !== 'down')) return null;
  if (rhythm === 'milestones') return byMilestones(followed, day);
  const from = baseline?.date;
  if (!isDay(from) || !isDay(due) || due <= from) return null;
  if (day >= due) return 100;
  const time = rhythm === 'linear' ? dayNumber : schoolTime;
  const whole = time(due) - time(from);
  return whole > 0 ? bounded((100 * (time(day) - time(from))) / whole) : day < from ? 0 : null;
}

function byMilestones({ baseline, target, steps, due }: Followed, day: string): number | null {
  if (baseline === undefined || target === undefined || steps.length === 0) return null;
  if (baseline.value === target.value) return null;
  if (isDay(due) && day >= due) return 100;
  const passed = lastStepPassed(steps, day);
  if (passed === undefined) return 0;
  return bounded((100 * (passed.value - baseline.value)) / (target.value - baseline.value));
}

/** The last target on the way whose day has come. */
export function lastStepPassed(steps: Followed['steps'], day: string): Followed['steps'][number] | undefined {
  const passed = steps.filter(({ date }) => date <= day);
  return passed.sort((a, b) => (a.date < b.date ? -1 : 1)).at(-1);
}
