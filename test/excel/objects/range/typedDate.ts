import { DAYS_FROM_1900_TO_1904 } from '../../../../src/workbook/serialDates';
import type { Content } from './typedContent';

/**
 * ASSUMED: a date without its year is one of this year, and its value has no part in what is tested; a fixed year keeps
 * tests the same for ever.
 */
const YEAR_LEFT_OUT = 2026;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MILLISECONDS_PER_DAY = 86_400_000;
const SHORT_DATE = 'm/d/yyyy';

/** A date or a time as it is typed: `12/31/2024`, `31/12/2024`, `2024-12-31`, `1-Jan`, `10:30`; else undefined. */
export function typedDate(text: string, date1904: boolean): Content | undefined {
  const [, hours, minutes, seconds = '0'] = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text) ?? [];
  if (hours !== undefined) {
    const value = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
    return { value, format: text.split(':').length === 3 ? 'h:mm:ss' : 'h:mm' };
  }
  const found = dayOf(text);
  const serial = found && serialOf(found.year, found.month, found.day);
  if (serial === undefined) return undefined;
  return { value: date1904 ? serial - DAYS_FROM_1900_TO_1904 : serial, format: found!.format };
}

interface Day {
  year: number;
  month: number;
  day: number;
  format: string;
}

function dayOf(text: string): Day | undefined {
  const [, year, monthOfYear, dayOfYear] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? [];
  if (year !== undefined)
    return { year: Number(year), month: Number(monthOfYear), day: Number(dayOfYear), format: SHORT_DATE };
  const [, first, second, third] = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/.exec(text) ?? [];
  if (first !== undefined) {
    const dayFirst = Number(first) > 12;
    return {
      year: fullYear(third),
      month: Number(dayFirst ? second : first),
      day: Number(dayFirst ? first : second),
      format: third === undefined ? 'd-mmm' : SHORT_DATE,
    };
  }
  const [, day, name, after] = /^(\d{1,2})[- ]([a-z]{3,9})(?:[- ](\d{4}|\d{2}))?$/i.exec(text) ?? [];
  if (name !== undefined) return named(name, Number(day), after, after === undefined ? 'd-mmm' : 'd-mmm-yy');
  const [, monthName, itsYear] = /^([a-z]{3,9})[- ](\d{4}|\d{2})$/i.exec(text) ?? [];
  return monthName === undefined ? undefined : named(monthName, 1, itsYear, 'mmm-yy');
}

function named(name: string, day: number, year: string | undefined, format: string): Day | undefined {
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? undefined : { year: fullYear(year), month, day, format };
}

/** Excel takes 29 and less for this century. */
function fullYear(text: string | undefined): number {
  if (text === undefined) return YEAR_LEFT_OUT;
  const year = Number(text);
  return text.length === 4 ? year : year + (year < 30 ? 2000 : 1900);
}

/** Days of the 1900 system, from March 1900 on; undefined for what no calendar has. */
function serialOf(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const made = new Date(time);
  const exists = made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
  const serial = (time - Date.UTC(1899, 11, 30)) / MILLISECONDS_PER_DAY;
  return exists && serial > 60 ? serial : undefined;
}
