import type { Finding } from '../domain/finding';
import type { ItemName } from '../domain/itemName';
import type { Action, Roadmap } from '../domain/roadmap';
import { labelKey } from '../domain/text';
import { actionName } from './namedItems';
import type { Rule } from './rule';

/** The rubrics that two fiches have no reason to share. Public, acteurs and calendrier often are the same. */
type OwnRubric = 'aim' | 'description' | 'remarks' | 'indicators';

declare module '../domain/finding' {
  interface FindingParameters {
    'DUP-04': { names: ItemName[]; shared: OwnRubric[] };
  }
}

/** Two fiches-actions with at least two long rubrics in common: one was copied and not finished. */
export const dup04: Rule<'DUP-04'> = {
  code: 'DUP-04',
  profile: 'copil',
  check(roadmap) {
    const fiches = roadmap.actions
      .map((action) => ({ action, rubrics: rubricsOf(roadmap, action) }))
      .filter(({ rubrics }) => Object.keys(rubrics).length > 0);
    return fiches.flatMap((first, i) =>
      fiches.slice(i + 1).flatMap((second) => {
        const shared = sharedRubrics(first.rubrics, second.rubrics);
        return shared.length >= 2 ? [finding(roadmap, [first.action, second.action], shared)] : [];
      }),
    );
  },
};

type Rubrics = Partial<Record<OwnRubric, string>>;

function rubricsOf(roadmap: Roadmap, { id, fields }: Action): Rubrics {
  const indicators = roadmap.indicators
    .filter(({ actions }) => actions.length === 1 && actions[0] === id)
    .map(({ title }) => title)
    .join(' ');
  const texts: [OwnRubric, string][] = [
    ['aim', fields.aim?.text ?? ''],
    ['description', fields.description?.text ?? ''],
    ['remarks', fields.remarks?.text ?? ''],
    ['indicators', indicators],
  ];
  return Object.fromEntries(
    texts.map(([name, text]) => [name, labelKey(text)]).filter(([, text]) => text !== ''),
  );
}

/** Shorter texts may well be the same by chance. */
const LONG = 30;
/** A text this long that stands whole within another was copied from it. */
const LONG_ENOUGH_TO_BE_A_PART = 80;

function sharedRubrics(first: Rubrics, second: Rubrics): OwnRubric[] {
  return (Object.keys(first) as OwnRubric[]).filter((name) => {
    const [a, b] = [first[name] ?? '', second[name] ?? ''];
    const [short, long] = a.length <= b.length ? [a, b] : [b, a];
    if (short === long) return short.length >= LONG;
    return short.length >= LONG_ENOUGH_TO_BE_A_PART && long.includes(short);
  });
}

function finding(roadmap: Roadmap, actions: readonly Action[], shared: OwnRubric[]): Finding<'DUP-04'> {
  return {
    code: 'DUP-04',
    severity: 'avertissement',
    places: actions.map(placeOf),
    about: actions.map(({ id }) => id),
    parameters: { names: actions.map((action) => actionName(roadmap, action)), shared },
    fixable: false,
  };
}

function placeOf({ fields, source }: Action): Action['source'] {
  return (fields.remarks ?? fields.description ?? fields.aim)?.source ?? source;
}
