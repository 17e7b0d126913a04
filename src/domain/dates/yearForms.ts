import type { Interval } from './calendar';
import { months, schoolYear, yearPattern as year } from './calendar';
import type { DateForm, Reading } from './forms';
import { form } from './forms';

const pair = `(?<![\\d/.,-])${year} ?[-/] ?${year}(?![\\d/-]|[.,]\\d)`;
const shortPair = `(?<![\\d/.,-])${year}[-/](\\d{2})(?![\\d/-]|[.,]\\d)`;
const bare = `${year}(?![\\da-z/]|-\\d|[.,]\\d| ?[%€]| euros)`;
const single = `(?<![\\d/.,-])(?<!\\d )${bare}`;
const part = "(?<![a-z])(debut|mi|milieu|fin|courant)[ -](?:de |d')?(?:l')?(?:annee )?";
const ordinal =
  '(?<![a-z0-9])(1er|premier|2eme|2nde?|2e|2d|second|deuxieme|3eme|3e|troisieme|4eme|4e|quatrieme|dernier)';
const of = "(?: de)?(?: l'annee| d'annee)?(?: civile)?";
const ofSchoolYear = "(?: de)?(?: l'annee| d'annee)?(?: scolaire)?";

/**
 * Dates told to the quarter, half year or year.
 * - « 2024-2025 », consecutive, is a school year; « 2017-2019 » is from 1 January to 31 December.
 * - « début » is the first quarter of its year, « mi- » the second, « fin » the last.
 * - Quarters are of the calendar year; « 1er trimestre 2024-2025 » does not say its own end.
 * - Seasons are those of the weather (spring: March to May); a winter of one
 *   year, which has two, has no dates (« hiver 2024-2025 » has), nor has « année scolaire 2024 », nor a feast (« Noël 2024 »).
 */
export const yearForms: DateForm[] = [
  form(`${ordinal} (?:trimestre|semestre)${ofSchoolYear} ${pair}`, ([, y1, y2]) => vague(years(y1!, y2!))),
  form(`(?<![a-z0-9])[tqs][1-4][ /-]?${pair.replace('(?<![\\d/.,-])', '')}`, ([y1, y2]) =>
    vague(years(y1!, y2!)),
  ),
  // « Début du 2e semestre »: when it ends is not told.
  form(
    `(?<![a-z])(?:debut|mi|milieu)[ -](?:du )?${ordinal} (trimestre|semestre)${of} ${year}(?!\\d)`,
    ([which, name, y]) =>
      vague(name === 'trimestre' ? quarter(Number(y), rank(which!, 4)) : half(Number(y), rank(which!, 2))),
  ),
  form(
    `${ordinal} ?(?:-|a|au|et) ?${ordinal.slice(ordinal.indexOf('('))} trimestres?${of} ${year}(?!\\d)`,
    ([a, b, y]) => span(quarter(Number(y), rank(a!, 4)), quarter(Number(y), rank(b!, 4))),
  ),
  form(`(?<![a-z0-9])[tq]([1-4]) ?(?:-|/|a|au|et) ?[tq]([1-4])[ /-]?(?:de )?${year}(?!\\d)`, ([a, b, y]) =>
    span(quarter(Number(y), Number(a)), quarter(Number(y), Number(b))),
  ),
  form(`(?<![a-z0-9])s1 ?(?:-|/|a|au|et) ?s2[ /-]?(?:de )?${year}(?!\\d)`, ([y]) => months(Number(y), 1, 12)),
  form(`${ordinal} trimestre${of} ${year}(?!\\d)`, ([which, y]) => quarter(Number(y), rank(which!, 4))),
  form(`${ordinal} semestre${of} ${year}(?!\\d)`, ([which, y]) => half(Number(y), rank(which!, 2))),
  form(`(?<![a-z0-9])[tq]([1-4])[ /-]?(?:de )?${year}(?!\\d)`, ([n, y]) => quarter(Number(y), Number(n))),
  form(`(?<![a-z0-9])([1-4])t ?${year}(?!\\d)`, ([n, y]) => quarter(Number(y), Number(n))),
  form(`(?<![\\d/.,-])${year}(?:[ -]?|,? ?\\( ?)[tq]([1-4])(?![a-z0-9])`, ([y, n]) =>
    quarter(Number(y), Number(n)),
  ),
  form(`(?<![a-z0-9])s([12])[ /-]?(?:de )?${year}(?!\\d)`, ([n, y]) => half(Number(y), Number(n))),
  form(`${part}(?:scolaire )?${pair}`, ([which, y1, y2]) =>
    Number(y2) === Number(y1) + 1 ? partOfSchoolYear(Number(y1), which!) : years(y1!, y2!),
  ),
  form(`(?<![a-z])hiver ${pair}`, ([y1, y2]) =>
    Number(y2) === Number(y1) + 1 ? months(Number(y1), 12, 2, Number(y2)) : undefined,
  ),
  form(`(?<![a-z])(?:annees? scolaires?|a\\.?s\\.?) (\\d{2})[/-](\\d{2})(?![\\d/-])`, ([y1, y2]) =>
    Number(y2) === Number(y1) + 1 ? schoolYear(2000 + Number(y1)) : undefined,
  ),
  form(pair, ([y1, y2]) => years(y1!, y2!)),
  form(shortPair, ([y1, y2]) => (Number(y2) === (Number(y1) + 1) % 100 ? schoolYear(Number(y1)) : undefined)),
  form(`${part}(?:civile )?${bare}`, ([which, y]) => partOfYear(Number(y), which!)),
  form(`(?<![a-z])(printemps|ete|automne) ${year}(?!\\d)`, ([season, y]) =>
    months(Number(y), ...seasons[season!]!),
  ),
  form(`(?<![a-z])(?:hiver|scolaire|toussaint|noel|paques|carnaval) ${bare}`, () => undefined),
  form(single, ([y]) => months(Number(y), 1, 12)),
];

const seasons: Record<string, [number, number]> = { printemps: [3, 5], ete: [6, 8], automne: [9, 11] };

function years(first: string, last: string): Reading | undefined {
  const [from, to] = [Number(first), Number(last)];
  if (to < from) return undefined;
  return to === from + 1 ? schoolYear(from) : months(from, 1, 12, to);
}

function vague(reading: Reading | undefined): Reading | undefined {
  return reading === undefined ? undefined : { ...reading, vague: true };
}

function rank(ordinalWord: string, last: number): number {
  if (ordinalWord === 'dernier') return last;
  if (/^(?:1|premier)/.test(ordinalWord)) return 1;
  if (/^(?:2|second|deux)/.test(ordinalWord)) return 2;
  return /^(?:3|trois)/.test(ordinalWord) ? 3 : 4;
}

function quarter(year: number, number: number): Interval {
  return months(year, number * 3 - 2, number * 3);
}

/** From the start of one part of a year to the end of a later one. */
function span(first: Interval, last: Interval): Interval | undefined {
  return first.start! < last.start! ? { start: first.start!, end: last.end! } : undefined;
}

function half(year: number, number: number): Interval | undefined {
  return number > 2 ? undefined : months(year, number * 6 - 5, number * 6);
}

function partOfYear(year: number, which: string): Reading {
  if (which === 'debut') return quarter(year, 1);
  if (which === 'mi' || which === 'milieu') return quarter(year, 2);
  return which === 'fin' ? { ...quarter(year, 4), precise: true } : months(year, 1, 12);
}

function partOfSchoolYear(year: number, which: string): Reading {
  if (which === 'debut') return months(year, 9, 11);
  if (which === 'mi' || which === 'milieu') return months(year + 1, 1, 3);
  return which === 'fin' ? { ...months(year + 1, 6, 8), precise: true } : schoolYear(year);
}
