/** Days from `start` to `end`, both included, as ISO dates. Either side may be open. */
export interface Interval {
  start?: string;
  end?: string;
}

/** The ISO date of a day, or undefined when there is no such day (31 February). Months count from 1. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) return undefined;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** From the first day of a month to the last day of a month of the same year or of `endYear`. */
export function months(year: number, first: number, last: number, endYear = year): Interval {
  return {
    start: `${pad(year, 4)}-${pad(first, 2)}-01`,
    end: `${pad(endYear, 4)}-${pad(last, 2)}-${pad(lastDay(endYear, last), 2)}`,
  };
}

/** A French school year, 1 September to 31 August. */
export const schoolYear = (year: number): Interval => months(year, 9, 8, year + 1);

/** The ISO date some days after (before, when negative) another. */
export function shiftDays(date: string, days: number): string {
  const moved = new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000);
  return moved.toISOString().slice(0, 10);
}

const prefixes = ['jan', 'fev', 'mar', 'avr', 'mai', 'juin', 'juil', 'aou', 'sep', 'oct', 'nov', 'dec'];

/** The number of a month from its folded name or short form; 0 when it is none. */
export const monthNumber = (name: string): number =>
  prefixes.findIndex((prefix) => name.startsWith(prefix)) + 1;

/** Pattern of a month's folded name or short form, captured. */
export const monthPattern =
  '(?<![a-z0-9])(janv(?:ier)?|jan|fev(?:r(?:ier)?)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|aout|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|dec(?:embre)?)(?![a-z])\\.?';

/** Pattern of a year that a roadmap can speak of, 1990 to 2099, captured. */
export const yearPattern = '(199\\d|20\\d\\d)';

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
