/** Dates as spreadsheets count them: days since 1900, in a number whose format says that it is a date. */

/** What a serial of the 1904 system (old Excel for Mac) lacks to be one of the 1900 system, in days. */
export const DAYS_FROM_1900_TO_1904 = 1462;

const MILLISECONDS_PER_DAY = 86_400_000;
/** 9999-12-31, the last date of Excel. */
const LAST_SERIAL = 2_958_465;
/** Excel has a 29 February 1900, as Lotus 1-2-3 had; serials after it are a day ahead. */
const FALSE_LEAP_DAY = 60;

/**
 * True for a number format that shows a day, a month or a year: `dd/mm/yyyy`, `d-mmm`, `mmm yyyy`. Durations
 * (`[h]:mm`) and times of day (`hh:mm`) are no dates. Format codes are those of the file, in English letters.
 */
export function isDateFormat(format: string): boolean {
  const durationsAsHours = format.split(';')[0]!.replace(/\[[hms]+\]/gi, 'h');
  const code = withoutLiterals(durationsAsHours).replace(/AM\/PM|A\/P|General/gi, '');
  return /[yd]/i.test(code) || /m{3}/i.test(code) || (/m/i.test(code) && !/[hs]/i.test(code));
}

/** ISO date (`2024-09-01`) of a serial of the 1900 system; undefined for what is no date of Excel. */
export function isoDate(serial: number): string | undefined {
  const day = Math.floor(serial);
  if (!(day >= 1 && day <= LAST_SERIAL) || day === FALSE_LEAP_DAY) return undefined;
  const epoch = Date.UTC(1899, 11, day > FALSE_LEAP_DAY ? 30 : 31);
  return new Date(epoch + day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** A format without what it prints as it is: quoted text, escaped letters, padding, colours and languages. */
export function withoutLiterals(format: string): string {
  return format.replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]/g, '');
}

/** The serial in the 1900 system of an ISO date from 1 March 1900 on. @example serialOfDate('2024-09-01') → 45536 */
export function serialOfDate(iso: string): number {
  return Date.parse(iso) / 86_400_000 + 25_569;
}
