/** Labels that an axis of days has room for, side by side. */
const MOST_LABELS = 7;
const DAYS_OF_MONTH = 30.4;
/** Steps of months that people count in. */
const MONTHS = [1, 2, 3, 6, 12, 24, 60];

/**
 * How far apart the labels of an axis of days stand, so that they have room: whole months, or days where the axis covers
 * few of them.
 * @param days serials, in any order
 * @example dayAxisStep([45170, 45306, 45473]) → { unit: 'months', step: 2 }
 */
export function dayAxisStep(days: readonly number[]): { unit: 'days' | 'months'; step: number } {
  const span = Math.max(...days) - Math.min(...days);
  const least = span / (MOST_LABELS - 1);
  if (least < DAYS_OF_MONTH / 2) return { unit: 'days', step: Math.max(1, Math.ceil(least)) };
  const step = MONTHS.find((months) => months * DAYS_OF_MONTH >= least) ?? Math.ceil(least / DAYS_OF_MONTH);
  return { unit: 'months', step };
}
