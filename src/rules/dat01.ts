import { parseDates } from '../domain/dates';
import type { Action, Field } from '../domain/roadmap';
import { plainKey, tidy } from '../domain/text';
import { concerning } from './concerning';
import { placeholderIn } from './placeholders';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'DAT-01': { texts: string[] };
  }
}

/** A due date or a calendar that names no day, no time of the year and no rhythm. */
export const dat01: Rule<'DAT-01'> = {
  code: 'DAT-01',
  profile: 'copil',
  check({ actions }) {
    const undated = actions.flatMap((action) => undatedField(action) ?? []);
    if (undated.length === 0) return [];
    const texts = undated.map(({ field }) => field.text);
    const concerned = undated.map(({ id, field }) => ({ id, source: field.source }));
    return [{ code: 'DAT-01', severity: 'avertissement', ...concerning(concerned), parameters: { texts } }];
  },
};

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
