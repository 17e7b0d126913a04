import { parseDate } from '../domain/dates';
import type { Correction, Finding } from '../domain/finding';
import type { Field, Roadmap } from '../domain/roadmap';
import { tidy } from '../domain/text';
import { concerning, isException } from './concerning';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'FMT-02': { kind: 'american' | 'text'; texts: string[]; count: number };
  }
}

/** Dates with the month first (« 10-16-20 »), and a date typed as text where the other cells hold dates. */
export const fmt02: Rule<'FMT-02'> = {
  code: 'FMT-02',
  profile: 'all',
  check(roadmap) {
    const dates = dateFields(roadmap);
    return [...americanDates(dates), ...textDates(dates)];
  },
};

interface DateField {
  id: string;
  field: Field;
}

function dateFields({ actions }: Roadmap): DateField[] {
  return actions.flatMap(({ id, fields: { start, due, schedule } }) =>
    [start, due, schedule].flatMap((field) => (field === undefined ? [] : [{ id, field }])),
  );
}

/** A month, then what can only be a day, then a year. « 10-12-20 » may be either, and is read as French reads it. */
const AMERICAN = /(?<![\d/-])(0?[1-9]|1[0-2])([/-])(1[3-9]|2\d|3[01])\2((?:20)?\d\d)(?![\d/-])/g;

function americanDates(dates: readonly DateField[]): Finding<'FMT-02'>[] {
  const found = dates
    .filter(({ field }) => field.date === undefined)
    .flatMap(({ id, field }) =>
      [...field.text.matchAll(AMERICAN)].map((match) => ({ id, source: field.source, ...inFrench(match) })),
    )
    .filter(({ by }) => parseDate(by).date !== undefined);
  if (found.length === 0) return [];
  const texts = found.map(({ words }) => words);
  const corrections = found.map(({ source, words, by }): Correction => ({
    kind: 'words',
    source,
    words,
    by,
  }));
  return [findingOf('american', found, texts, corrections)];
}

function inFrench([words, month, , day, year]: RegExpMatchArray): { words: string; by: string } {
  const full = year!.length === 2 ? `20${year!}` : year!;
  return { words: words!, by: `${day!}/${month!.padStart(2, '0')}/${full}` };
}

const WHOLE_DAY = /^\d{1,2}[/.-]\d{1,2}[/.-](?:\d\d|\d{4})$/;

/** Where most cells are dates of Excel, one that is a text is neither sorted nor coloured with them. */
function textDates(dates: readonly DateField[]): Finding<'FMT-02'>[] {
  const typed = dates.filter(
    ({ field }) =>
      field.date === undefined &&
      WHOLE_DAY.test(tidy(field.text)) &&
      parseDate(field.text).date !== undefined,
  );
  const real = dates.filter(({ field }) => field.date !== undefined).length;
  if (!isException(typed.length, typed.length + real)) return [];
  const found = typed.map(({ id, field }) => ({ id, source: field.source }));
  return [
    findingOf(
      'text',
      found,
      typed.map(({ field }) => tidy(field.text)),
    ),
  ];
}

function findingOf(
  kind: 'american' | 'text',
  found: readonly { id: string; source: Field['source'] }[],
  texts: readonly string[],
  corrections: readonly Correction[] = [],
): Finding<'FMT-02'> {
  return {
    code: 'FMT-02',
    severity: 'avertissement',
    ...concerning(found),
    parameters: { kind, texts: [...new Set(texts)], count: texts.length },
    ...(corrections.length > 0 && { corrections: [...corrections] }),
  };
}
