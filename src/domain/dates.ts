import type { Interval } from './dates/calendar';
import type { FoundDate } from './dates/find';
import { findDates } from './dates/find';
import { findContinuous, findRhythms } from './dates/periodicity';
import { asWritten, fold } from './folded';
import { splitPieces } from './pieces';
import type { Milestone } from './roadmap';

/**
 * A date, an interval or a rhythm read from French words.
 * - `start` and `end`: the first and last day that the words cover (ISO); one is absent when they do not tell it.
 * - `date`: the day it is due, the last one covered (« juin 2019 » 30 June, « rentrée 2018 » 1 September).
 * - `periodic`: the time from one to the next, an ISO 8601 duration (« annuelle » `P1Y`).
 * - `continuous`: it goes on all the time (« en continu »).
 * `text` alone means that the words were seen and name no day that exists (« 31/02/2021 »).
 */
export interface DatedText {
  text: string;
  start?: string;
  end?: string;
  date?: string;
  periodic?: string;
  continuous?: true;
}

/**
 * Every date and rhythm in a text, in order, each with its own words as written.
 *
 * @example parseDates('Avril 2018, puis chaque année')
 * // [{ text: 'Avril 2018', start: '2018-04-01', end: '2018-04-30', date: '2018-04-30' }, { text: 'chaque année', periodic: 'P1Y' }]
 */
export function parseDates(text: string): DatedText[] {
  const folded = fold(text);
  return [...findDates(folded), ...findRhythms(folded), ...findContinuous(folded)]
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, ...dates }) => ({ text: asWritten(folded, from, to), ...dates }));
}

/**
 * The date of a whole cell; `text` is the cell. Two different dates, or two rhythms, leave that side out:
 * see `parseMilestones` for a cell of several steps.
 *
 * @example parseDate('Opération achevée en juin 2018.').date // '2018-06-30'
 */
export function parseDate(text: string): DatedText {
  const folded = fold(text);
  const [date, ...otherDates] = findDates(folded);
  const [rhythm, ...otherRhythms] = findRhythms(folded);
  const oneRhythm = rhythm && otherRhythms.every(({ periodic }) => periodic === rhythm.periodic);
  return {
    text,
    ...(date && otherDates.every((other) => sameDays(other, date)) && daysOf(date)),
    ...(oneRhythm && { periodic: rhythm.periodic }),
    ...(findContinuous(folded).length > 0 && { continuous: true }),
  };
}

/**
 * The steps told in one cell: its sentences and lines. A step has the date of its words: the day it is due, or
 * the day it begins when that alone is told. A date that is a sentence by itself belongs to the sentence after
 * it (« Rentrée 2018. Cadre mis en place. »). Sentences without a date stay, without one, so that none is lost;
 * a cell without any date or rhythm has no steps.
 */
export function parseMilestones(text: string): Milestone[] {
  const sentences = splitPieces(text).flatMap(splitSentences).flatMap(splitDated);
  const milestones: Milestone[] = [];
  let heading: string | undefined;
  for (const sentence of sentences) {
    const whole = heading === undefined ? sentence : `${heading} ${sentence}`;
    const own = findDates(fold(sentence));
    if (heading !== undefined && own.length > 0) milestones.push(milestone(heading), milestone(sentence));
    else if (own.length === 1 && isDateAlone(sentence)) {
      heading = sentence;
      continue;
    } else milestones.push(milestone(whole));
    heading = undefined;
  }
  if (heading !== undefined) milestones.push(milestone(heading));
  return milestones.some(tellsWhen) ? milestones : [];
}

/**
 * The days that a roadmap covers, from its title or cover: two consecutive years (« 2020-2021 », « 2018/2019 »)
 * are a school year, 1 September to 31 August; any other span (« 2017-2019 »), and a year alone, is of calendar
 * years, 1 January to 31 December. Nothing when the text tells two different periods.
 */
export function parsePeriod(text: string): Interval {
  const whole = findDates(fold(text)).filter(({ start, end }) => start !== undefined && end !== undefined);
  const spans = whole.filter(({ start, end }) => start!.slice(0, 4) !== end!.slice(0, 4));
  const years = whole.filter(({ start, end }) => start!.endsWith('-01-01') && end!.endsWith('-12-31'));
  const [first, ...others] = [spans, years, whole].find((choice) => choice.length > 0) ?? [];
  if (first === undefined || !others.every((other) => sameDays(other, first))) return {};
  return { start: first.start!, end: first.end! };
}

function daysOf({ start, end, date }: FoundDate): Omit<DatedText, 'text'> {
  return {
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(date !== undefined && { date }),
  };
}

function sameDays(one: FoundDate, other: FoundDate): boolean {
  return one.start === other.start && one.end === other.end && one.date === other.date;
}

function milestone(text: string): Milestone {
  const { date, start, end, periodic, continuous } = parseDate(text);
  // A part of a school year that does not say its end (« 2e trimestre 2024-2025 ») does not begin with the year.
  const day = date ?? (end === undefined ? start : undefined);
  return {
    text,
    ...(day !== undefined && { date: day }),
    ...(periodic !== undefined && { periodic }),
    ...(continuous && { continuous }),
  };
}

function tellsWhen({ date, periodic, continuous }: Milestone): boolean {
  return date !== undefined || periodic !== undefined || continuous === true;
}

/** At a full stop before a capital: « janv. 2018 » stays whole. */
function splitSentences(piece: string): string[] {
  return piece.split(/(?<=[.!?…])\s+(?=[\p{Lu}«])/u);
}

/** « Lancement en mars 2021 et bilan en juin 2021 »: two steps, when each side has a date of its own. */
function splitDated(sentence: string): string[] {
  if (findDates(fold(sentence)).length < 2) return [sentence];
  const parts = sentence
    .split(/\s*,\s+(?:puis\s+|et\s+)?|\s+(?:puis|et|[-–—/])\s+/u)
    .map((part) => part.trim());
  return parts.every((part) => findDates(fold(part)).length === 1) ? parts : [sentence];
}

function isDateAlone(sentence: string): boolean {
  const folded = fold(sentence);
  const [date] = findDates(folded);
  return date !== undefined && !/[a-z0-9]/.test(folded.text.slice(0, date.from) + folded.text.slice(date.to));
}
