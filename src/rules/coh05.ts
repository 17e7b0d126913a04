import type { Finding } from '../domain/finding';
import type { ItemName } from '../domain/itemName';
import type { Action, Field, Roadmap, Source } from '../domain/roadmap';
import { plainKey } from '../domain/text';
import { isFiche } from './emptyActions';
import { groupBy } from './groupBy';
import { actionName } from './namedItems';
import { distinctPlaces, firstCell } from './places';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    /** `missing`: the kinds of schools that the summary names and the fiche does not. */
    'COH-05':
      | { name: ItemName; summary: string; missing: School[] }
      | { name: ItemName; title: string; audience: string };
  }
}

export type School = 'school' | 'college' | 'lycee';

/** A summary for écoles, collèges and lycées, and a fiche for collèges only; a title for collégiens, and a public of lycéens. */
export const coh05: Rule<'COH-05'> = {
  code: 'COH-05',
  profile: 'all',
  check(roadmap) {
    const summaries = groupBy(
      roadmap.axes.flatMap((axis) => axis.sections).concat(roadmap.sections),
      ({ label }) => label,
    );
    const unread = groupBy(roadmap.unread, (each) => rowKey(each));
    const others = roadmap.actions.flatMap((action) => otherPublic(roadmap, action));
    const narrower = roadmap.actions.flatMap((action) => {
      const purpose = purposeOf(action);
      const fiche = purpose.map(({ text }) => text).join(' . ');
      const here = schoolsIn(fiche);
      if (here.size === 0 || EVERYONE.test(plainKey(fiche))) return [];
      const told = [
        ...(summaries.get(action.title) ?? []),
        ...summariesBeside(action),
        ...listRowsOf(action).flatMap((row) => unread.get(row) ?? []),
      ];
      return told.flatMap(({ text, source }) => {
        const announced = schoolsIn(text);
        const missing = [...announced].filter((school) => !here.has(school));
        const isNarrower = missing.length > 0 && [...here].every((school) => announced.has(school));
        if (!isNarrower) return [];
        const places = distinctPlaces([source, purpose[0]!.source]);
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
      });
    });
    return [...narrower, ...others];
  },
};

/** « … pour les collégiens », and a public of « Lycéens » that has none of them. */
function otherPublic(roadmap: Roadmap, action: Action): Finding<'COH-05'>[] {
  const { audience } = action.fields;
  const named = FOR_PUPILS.exec(plainKey(action.title))?.[1];
  if (audience === undefined || named === undefined || EVERYONE.test(plainKey(audience.text))) return [];
  const meant = schoolsIn(action.title);
  const here = schoolsIn(audience.text);
  if (here.size === 0 || [...meant].some((school) => here.has(school))) return [];
  return [
    {
      code: 'COH-05',
      severity: 'information',
      places: distinctPlaces([audience.source, action.source]),
      about: [action.id],
      parameters: { name: actionName(roadmap, action), title: action.title, audience: audience.text },
    },
  ];
}

const FOR_PUPILS =
  /\b(?:pour|aupres|a destination|a l attention) (?:des |les |nos |de nos )?(ecoliere?s?|collegien(?:ne)?s?|lyceen(?:ne)?s?)\b/;

const SCHOOLS: Record<School, RegExp> = {
  school: /\b(?:ecoles?|ecoliere?s?|primaires?|elementaires?|maternelles?|(?:premier|1er) degre)\b/,
  college: /\b(?:colleges?|collegien(?:ne)?s?|second degre|2nd degre)\b/,
  lycee: /\b(?:lycees?|lyceen(?:ne)?s?|second degre|2nd degre)\b/,
};

/** Words that mean all of them, so that nothing is missing. */
const EVERYONE = /\b(?:tous|toutes|etablissements?|inter ?degres?|ensemble)\b/;

function schoolsIn(text: string): Set<School> {
  const key = plainKey(text);
  return new Set((Object.keys(SCHOOLS) as School[]).filter((school) => SCHOOLS[school].test(key)));
}

/** What the fiche says the action is for, and for whom; nothing where no fiche speaks of it. */
function purposeOf(action: Action): Field[] {
  const { aim, audience, description } = action.fields;
  const isTold = aim !== undefined || (audience !== undefined && isFiche(action));
  return isTold ? [aim, audience, description].flatMap((field) => field ?? []) : [];
}

/** Rows of lists that name an action: what is unread there says of it what its fiche says otherwise. */
function listRowsOf({ mentions }: Action): string[] {
  return mentions
    .filter(({ role }) => role !== 'fiche' && role !== 'matrix')
    .map((mention) => rowKey(mention));
}

function rowKey({ source }: { source: Source }): string {
  return `${source.sheet}!${String(firstCell(source.address).row)}`;
}

/** What a column of the list says of the action in short: « En bref », « Présentation ». */
function summariesBeside({ extra }: Action): Pick<Roadmap['sections'][number], 'text' | 'source'>[] {
  return Object.entries(extra).flatMap(([header, field]) =>
    /\b(?:bref|resume|presentation|synthese|quelques mots)\b/.test(plainKey(header)) ? [field] : [],
  );
}
