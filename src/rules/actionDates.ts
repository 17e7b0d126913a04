import { parseDates } from '../domain/dates';
import type { Action, Field, Period, Roadmap, Source } from '../domain/roadmap';

/** A date that is written for an action: its own words, and the first and last day that they cover (ISO). */
export interface WrittenDate {
  words: string;
  first: string;
  last: string;
  source: Source;
}

/** The dates of an action's échéance and calendar; a beginning without an end (« depuis 2013 ») is none. */
export function dueDatesOf({ fields: { due, schedule } }: Action): WrittenDate[] {
  return [due, schedule].flatMap((field) => (field === undefined ? [] : datesIn(field)));
}

/** The dates that a cell or a text tells, in its order. */
export function datesIn({ text, date, source }: Pick<Field, 'text' | 'date' | 'source'>): WrittenDate[] {
  if (date !== undefined) return [{ words: text, first: date, last: date, source }];
  return parseDates(text).flatMap((found) => {
    const last = found.date ?? found.end;
    return last === undefined ? [] : [{ words: found.text, first: found.start ?? last, last, source }];
  });
}

/** A period that the document itself writes, with its first and last day; a year in the name of a file is a guess. */
export interface KnownPeriod extends Period {
  start: string;
  end: string;
}

export function knownPeriod({ period }: Roadmap): KnownPeriod | null {
  const { start, end } = period ?? {};
  if (period === undefined || start === undefined || end === undefined) return null;
  return period.source.address === '' ? null : { ...period, start, end };
}

/**
 * True when the dates that do not fit are so few that they are the mistake; where most do not fit, it is the period that
 * was understood wrongly.
 */
export function areFew(outside: number, all: number): boolean {
  return outside > 0 && (outside <= 2 || outside * 2 <= all);
}
