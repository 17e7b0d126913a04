import type { Finding } from '../domain/finding';
import type { Roadmap, Source } from '../domain/roadmap';
import { plainKey, tidy } from '../domain/text';
import type { Rule } from './rule';

/** What a reader looks for on the first page. */
export type CoverFact = 'title' | 'institution' | 'period' | 'author' | 'version';

declare module '../domain/finding' {
  interface FindingParameters {
    'META-01': { kind: 'facts'; missing: CoverFact[] } | { kind: 'rubrics'; labels: string[] };
  }
}

/** Without one of these the document cannot be told from another. */
const NEEDED: CoverFact[] = ['title', 'institution', 'period'];
/** Not every roadmap has these, and some say them in their own way: they are asked for with the others alone. */
const USEFUL: CoverFact[] = ['author', 'version'];

/**
 * The document does not say what it is, whose, or for which years; or its cover asks for an author, a version or a
 * date and nothing stands beside.
 */
export const meta01: Rule<'META-01'> = {
  code: 'META-01',
  profile: 'all',
  check(roadmap) {
    return [...missingFacts(roadmap), ...emptyRubrics(roadmap)];
  },
};

function missingFacts(roadmap: Roadmap): Finding<'META-01'>[] {
  const absent = (fact: CoverFact): boolean => roadmap[fact] === undefined;
  const needed = NEEDED.filter(absent);
  const place = firstPlace(roadmap);
  if (needed.length === 0 || !place) return [];
  const missing = [...needed, ...USEFUL.filter(absent)];
  return [finding([place], missing, { kind: 'facts', missing })];
}

/** Rubrics of a cover, and the fact that each asks for; a date is none that a roadmap keeps. */
const RUBRICS: [fact: CoverFact | null, label: RegExp][] = [
  ['version', /^(?:numero de )?version$/],
  ['author', /^(?:auteurs?|autrice|redacteurs?|redactrice)$/],
  [null, /^date(?: (?:du document|de (?:la )?version|de mise a jour|de validation|de publication))?$/],
];

/** « Version », « Auteur » and « Date » alone on their line of the sheet where the académie or the period is told. */
function emptyRubrics(roadmap: Roadmap): Finding<'META-01'>[] {
  const covers = new Set([roadmap.institution, roadmap.period].map((field) => field?.source.sheet));
  const asked = roadmap.unread.filter(({ reason, source, text }) => {
    const fact = RUBRICS.find(([, label]) => label.test(plainKey(text)))?.[0];
    if (fact === undefined || reason !== 'outside-tables' || !covers.has(source.sheet)) return false;
    // What only the file's name or its properties tell stands in no cell.
    return fact === null || (roadmap[fact]?.source.sheet ?? '') === '';
  });
  if (asked.length === 0) return [];
  const labels = asked.map(({ text }) => tidy(text).replace(/\s*:$/u, ''));
  const places = asked.map(({ source }) => source);
  return [finding(places, labels, { kind: 'rubrics', labels })];
}

function finding(
  places: Source[],
  about: string[],
  parameters: Finding<'META-01'>['parameters'],
): Finding<'META-01'> {
  return { code: 'META-01', severity: 'avertissement', places, about, parameters };
}

/** Where the cover is, or would be; facts that only the file's name tells have no cell. */
function firstPlace({ title, institution, period, sections, axes, actions }: Roadmap): Source | undefined {
  return [title, institution, period, ...sections.slice(0, 1), ...axes.slice(0, 1), ...actions.slice(0, 1)]
    .flatMap((part) => (part ? [part.source] : []))
    .find(({ sheet }) => sheet !== '');
}
