import { isoDate } from '../dates/calendar';

/** True for an ISO day that exists; « 2021-02-31 » does not. */
export function isDay(text: string | undefined): text is string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text ?? '');
  return parts !== null && isoDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) === text;
}

/** Days since 1 January 1970; two of them differ as the serials of Excel do. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}

/** Whole months from one day to another, as `DATEDIF(from, to, "m")` counts; 0 where the second comes first. */
export function wholeMonths(from: string, to: string): number {
  const month = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  const begun = month(to) - month(from);
  return Math.max(0, to.slice(8) < from.slice(8) ? begun - 1 : begun);
}
