import { parseDates } from '../domain/dates';
import type { Finding } from '../domain/finding';
import type { Action, Field } from '../domain/roadmap';
import { plainKey, tidy } from '../domain/text';
import { concerning } from './concerning';
import { placeholderIn } from './placeholders';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'DAT-01': { kind: 'no-date' | 'no-such-day'; texts: string[] };
  }
}

/** A due date or a calendar that names no day, no time of the year and no rhythm; a day that no calendar has. */
export const dat01: Rule<'DAT-01'> = {
  code: 'DAT-01',
  profile: 'copil',
  check({ actions }) {
    const undated = actions.flatMap((action) => undatedField(action) ?? []);
    return [...finding('no-date', undated), ...finding('no-such-day', actions.flatMap(impossibleDays))];
  },
};

interface Found {
  id: string;
  field: Pick<Field, 'text' | 'source'>;
}

function finding(kind: 'no-date' | 'no-such-day', found: readonly Found[]): Finding<'DAT-01'>[] {
  if (found.length === 0) return [];
  const texts = found.map(({ field }) => field.text);
  const concerned = found.map(({ id, field }) => ({ id, source: field.source }));
  const parameters = { kind, texts };
  return [{ code: 'DAT-01', severity: 'avertissement', ...concerning(concerned), parameters }];
}

/** A day, a month and a year, whole; the month before the day is FMT-02's. */
const DAY = /^(?:le )?(?:(\d{1,2})([/.-])(\d{1,2})\2(?:20)?\d\d|\d{1,2} \p{L}+ 20\d\d)$/u;
const LAST_MONTH = 12;

/** « 31/06/2026 », « 30 février 2026 » */
function impossibleDays({ id, fields: { start, due, schedule } }: Action): Found[] {
  const fields = [start, due, schedule].filter((field) => field !== undefined && field.date === undefined);
  return fields.flatMap((field) =>
    parseDates(field!.text).flatMap(({ text, ...told }) => {
      const [, day, , month] = DAY.exec(tidy(text)) ?? [];
      const isAmerican = Number(month) > LAST_MONTH && Number(day) <= LAST_MONTH;
      if (Object.keys(told).length > 0 || !DAY.test(tidy(text)) || isAmerican) return [];
      return [{ id, field: { text, source: field!.source } }];
    }),
  );
}

function undatedField({ id, fields }: Action): { id: string; field: Field } | null {
  for (const part of ['due', 'schedule'] as const) {
    const field = fields[part];
    if (field === undefined || tidy(field.text) === '') continue;
    // A placeholder is PLH-01's.
    return isDated(field) || placeholderIn({ ...field, part }) !== null ? null : { id, field };
  }
  return null;
}

/** Words that tell when, even where no day can be computed from them. */
const TELLS_WHEN =
  /\d|\b(?:annees?|ans?|annuels?|annuelles?|mois|mensuels?|mensuelles?|semaines?|hebdo\w*|trimestr\w*|semestr\w*|rentrees?|vacances|periodicite|periodiques?|reguli\w*|continu\w*|permanen\w*|immedia\w*|des que(?! possible)|tout au long|fil de l eau|quotidien\w*|en cours|realise\w*|termine\w*|fait|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|automne|hiver|printemps|ete)\b/;

function isDated({ text, date, number }: Field): boolean {
  return (
    date !== undefined ||
    number !== undefined ||
    parseDates(text).length > 0 ||
    TELLS_WHEN.test(plainKey(text))
  );
}
