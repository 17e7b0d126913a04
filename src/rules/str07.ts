import type { Source } from '../domain/roadmap';
import { parseDates } from '../domain/dates';
import { tidy } from '../domain/text';
import { concerning, isException } from './concerning';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'STR-07': { texts: string[] };
  }
}

/** A step of the calendar among the levers or the indicators: « Janvier : bilan d'avancement ». */
export const str07: Rule<'STR-07'> = {
  code: 'STR-07',
  profile: 'all',
  check({ levers, indicators }) {
    const steps = [...levers, ...indicators].flatMap(({ id, title, details, source }) =>
      [title, ...details].filter(isCalendar).map((text) => ({ id, text, source })),
    );
    const until = indicators.flatMap(({ id, title, source }) =>
      hasDeadline(title) && !isCalendar(title) ? [{ id, text: title, source }] : [],
    );
    const planned = levers.flatMap(({ id, title, source }) =>
      isPlanned(title) && !isCalendar(title) ? [{ id, text: title, source }] : [],
    );
    // Indicators that are all written with their deadline, or levers with their months, are a way of writing.
    const dated = [
      ...steps,
      ...(isException(until.length, indicators.length) ? until : []),
      ...(isException(planned.length, levers.length) ? planned : []),
    ];
    if (dated.length === 0) return [];
    return [
      { code: 'STR-07', severity: 'avertissement', ...withoutRepetition(dated), parameters: textsOf(dated) },
    ];
  },
};

const MONTHS =
  'janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre';
/** A month, alone or with its year, before a colon: at the head, or within brackets. */
const MONTH_STEP = new RegExp(
  `(?:^|\\()(?:d[ée]but |mi-?|fin |courant )?(?:${MONTHS})(?: 20\\d\\d)?\\s*:`,
  'i',
);

/** A day, a month, a « rentrée »; what begins otherwise is no step of a calendar. */
const MAY_BEGIN_WITH_DATE = new RegExp(`^(?:\\d|rentr|d[ée]but|mi-|fin|courant|${MONTHS})`, 'i');

function isCalendar(text: string): boolean {
  const plain = tidy(text);
  if (MONTH_STEP.test(plain) || isOnlyWhen(plain)) return true;
  // Reading dates costs more than all else here.
  if (!MAY_BEGIN_WITH_DATE.test(plain)) return false;
  const [first] = parseDates(plain);
  // « 2021 » alone may be the year of an edition; a day, a month or a « rentrée » at the head is a step.
  return (
    first?.date !== undefined &&
    /\p{L}|\//u.test(first.text) &&
    plain.startsWith(first.text) &&
    isStep(plain, first.text)
  );
}

const FROM_ON = /^(?:dès|à partir de|à compter de) (?:le |la |l['’])?/iu;
/** After the date, who or what for, and nothing that could be a means: « , avec les communes ». */
const ONLY_BESIDE = /^\s*(?:\.?$|,\s*(?:avec|pour|chez|auprès) [^,;:]*$)/iu;

/** « Dès janvier 2026, avec les communes » tells when and with whom, and no lever at all. */
function isOnlyWhen(text: string): boolean {
  const opening = FROM_ON.exec(text)?.[0];
  if (opening === undefined) return false;
  const rest = text.slice(opening.length);
  const [first] = parseDates(rest);
  if (first?.date === undefined || !/\p{L}|\//u.test(first.text) || !rest.startsWith(first.text))
    return false;
  return ONLY_BESIDE.test(rest.slice(first.text.length));
}

const IN_MONTH = new RegExp(
  `^\\p{L}.{2,} (?:en|dès|fin|mi-?|début|courant)[ -]?(?:${MONTHS})(?: 20\\d\\d)?\\.?$`,
  'iu',
);

/** « Appel en janvier 2027, relecture en avril, publication en juin »: steps, each with its month, and a calendar at the least. */
function isPlanned(text: string): boolean {
  const steps = tidy(text).split(/\s*[,;]\s*(?:et |puis )?|\s+puis\s+/u);
  return steps.length > 1 && steps.every((step) => IN_MONTH.test(step));
}

const UNTIL =
  /(?:(?<!\p{L})d['’]ici(?: à)?|(?<!\p{L})avant|(?<!\p{L})au plus tard(?: en)?|(?<!\p{L})à l['’]horizon(?: de)?) (?:le |la |l['’])?/giu;

/** « Nombre de lycées qui ont fait l’exercice d’ici juin 2026 »: a deadline of its own, by its month or its day. */
function hasDeadline(text: string): boolean {
  const plain = tidy(text);
  return [...plain.matchAll(UNTIL)].some(({ index, 0: { length } }) => {
    const rest = plain.slice(index + length);
    const [first] = parseDates(rest);
    return first?.date !== undefined && /\p{L}|\//u.test(first.text) && rest.startsWith(first.text);
  });
}

/** The date is all that is written, or what follows stands behind a colon or a dash. */
function isStep(text: string, date: string): boolean {
  return /^\s*(?:$|[.:–—-])/.test(text.slice(date.length));
}

function withoutRepetition(dated: readonly { id: string; source: Source }[]): ReturnType<typeof concerning> {
  const { places, about } = concerning(dated);
  return { places, about: [...new Set(about)] };
}

function textsOf(dated: readonly { text: string }[]): { texts: string[] } {
  return { texts: [...new Set(dated.map(({ text }) => text))] };
}
