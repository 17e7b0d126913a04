import type { Followed } from './followed';
import { isDay } from './isoDays';
import type { FollowUpParameters } from './parameters';
import type { Progress } from './progress';
import { progressOf } from './progressOf';

/**
 * What is followed of an indicator up to a calendar year: its target is the one on the way for that year, due on the year's
 * last day; null where there is none for it. In the year in which the final target is due, that is the target.
 */
export function followedOfYear(followed: Followed, year: number): Followed | null {
  const text = String(year).padStart(4, '0');
  if (isDay(followed.due) && followed.due.startsWith(text)) return { ...followed, steps: [] };
  const step = followed.steps.find(({ date }) => date.startsWith(text));
  if (step === undefined) return null;
  const ofYear: Followed = { ...followed, target: step, due: step.date, steps: [] };
  // What hinders is a final target that is a change: numbers in units that differ leave no targets on the way.
  delete ofYear.hindrance;
  return ofYear;
}

/** The TA annuel: progress to the target of the year of the day, `100·(VA−VI)/(VC année−VI)`; null without such a target. */
export function yearProgress(followed: Followed, parameters: FollowUpParameters): Progress | null {
  const ofYear = followedOfYear(followed, Number(parameters.day.slice(0, 4)));
  return ofYear && progressOf(ofYear, parameters);
}
