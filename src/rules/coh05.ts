import type { ItemName } from '../domain/itemName';
import type { Action, Roadmap } from '../domain/roadmap';
import { plainKey } from '../domain/text';
import { groupBy } from './groupBy';
import { actionName } from './namedItems';
import { distinctPlaces } from './places';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    /** `missing`: the kinds of schools that the summary names and the fiche does not. */
    'COH-05': { name: ItemName; summary: string; missing: School[] };
  }
}

export type School = 'school' | 'college' | 'lycee';

/** A summary for écoles, collèges and lycées, and a fiche for collèges only. */
export const coh05: Rule<'COH-05'> = {
  code: 'COH-05',
  profile: 'all',
  check(roadmap) {
    const summaries = groupBy(
      roadmap.axes.flatMap((axis) => axis.sections).concat(roadmap.sections),
      ({ label }) => label,
    );
    return roadmap.actions.flatMap((action) => {
      const fiche = ficheText(action);
      const here = schoolsIn(fiche);
      if (here.size === 0 || EVERYONE.test(plainKey(fiche))) return [];
      return [...(summaries.get(action.title) ?? []), ...summariesBeside(action)].flatMap(
        ({ text, source }) => {
          const announced = schoolsIn(text);
          const missing = [...announced].filter((school) => !here.has(school));
          const narrower = missing.length > 0 && [...here].every((school) => announced.has(school));
          if (!narrower) return [];
          const places = distinctPlaces([source, action.fields.aim?.source ?? action.source]);
          const parameters = { name: actionName(roadmap, action), summary: text, missing };
          return [
            {
              code: 'COH-05' as const,
              severity: 'information' as const,
              places,
              about: [action.id],
              parameters,
            },
          ];
        },
      );
    });
  },
};

const SCHOOLS: Record<School, RegExp> = {
  school: /\b(?:ecoles?|primaires?|elementaires?|maternelles?|(?:premier|1er) degre)\b/,
  college: /\b(?:colleges?|collegiens?|second degre|2nd degre)\b/,
  lycee: /\b(?:lycees?|lyceens?|second degre|2nd degre)\b/,
};

/** Words that mean all of them, so that nothing is missing. */
const EVERYONE = /\b(?:tous|toutes|etablissements?|inter ?degres?|ensemble)\b/;

function schoolsIn(text: string): Set<School> {
  const key = plainKey(text);
  return new Set((Object.keys(SCHOOLS) as School[]).filter((school) => SCHOOLS[school].test(key)));
}

function ficheText({ fields: { aim, audience, description } }: Action): string {
  return aim === undefined ? '' : [aim, audience, description].map((field) => field?.text ?? '').join(' . ');
}

/** What a column of the list says of the action in short: « En bref », « Présentation ». */
function summariesBeside({ extra }: Action): Pick<Roadmap['sections'][number], 'text' | 'source'>[] {
  return Object.entries(extra).flatMap(([header, field]) =>
    /\b(?:bref|resume|presentation|synthese|quelques mots)\b/.test(plainKey(header)) ? [field] : [],
  );
}
