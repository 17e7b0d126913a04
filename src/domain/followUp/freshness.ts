import type { Followed } from './followed';
import { isDay, wholeMonths } from './isoDays';
import type { FollowUpParameters } from './parameters';
import type { Progress } from './progress';

/**
 * Whether the value is recent enough: its whole months are no more than those of its period, or of « Paramètres » where it
 * has none (`DATEDIF(date,FDR_Date,"m")<=months`). A value dated after the day is of today.
 */
export function freshnessOf(
  { current, everyMonths }: Followed,
  { day, staleMonths }: FollowUpParameters,
): Pick<Progress, 'freshness' | 'months'> {
  if (current === undefined) return { freshness: 'none', months: null };
  if (!isDay(current.date) || !isDay(day)) return { freshness: 'undated', months: null };
  const months = wholeMonths(current.date, day);
  return { freshness: months <= (everyMonths ?? staleMonths) ? 'fresh' : 'stale', months };
}
