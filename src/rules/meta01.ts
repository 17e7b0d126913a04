import type { Roadmap, Source } from '../domain/roadmap';
import type { Rule } from './rule';

/** What a reader looks for on the first page. */
export type CoverFact = 'title' | 'institution' | 'period' | 'author' | 'version';

declare module '../domain/finding' {
  interface FindingParameters {
    'META-01': { missing: CoverFact[] };
  }
}

/** Without one of these the document cannot be told from another. */
const NEEDED: CoverFact[] = ['title', 'institution', 'period'];
/** Not every roadmap has these, and some say them in their own way: they are asked for with the others alone. */
const USEFUL: CoverFact[] = ['author', 'version'];

/** The document does not say what it is, whose, or for which years. */
export const meta01: Rule<'META-01'> = {
  code: 'META-01',
  profile: 'all',
  check(roadmap) {
    const absent = (fact: CoverFact): boolean => roadmap[fact] === undefined;
    const needed = NEEDED.filter(absent);
    const place = firstPlace(roadmap);
    if (needed.length === 0 || !place) return [];
    const missing = [...needed, ...USEFUL.filter(absent)];
    return [
      {
        code: 'META-01',
        severity: 'avertissement',
        places: [place],
        about: missing,
        parameters: { missing },
      },
    ];
  },
};

/** Where the cover is, or would be; facts that only the file's name tells have no cell. */
function firstPlace({ title, institution, period, sections, axes, actions }: Roadmap): Source | undefined {
  return [title, institution, period, ...sections.slice(0, 1), ...axes.slice(0, 1), ...actions.slice(0, 1)]
    .flatMap((part) => (part ? [part.source] : []))
    .find(({ sheet }) => sheet !== '');
}
