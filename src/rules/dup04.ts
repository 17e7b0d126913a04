import type { Finding } from '../domain/finding';
import type { ItemName } from '../domain/itemName';
import type { Action, Indicator, Roadmap, Source } from '../domain/roadmap';
import { labelKey } from '../domain/text';
import { groupBy } from './groupBy';
import { actionName } from './namedItems';
import type { Rule } from './rule';

/** What two fiches have no reason to share, once their description is one too. Public and calendrier often are the same. */
type OwnRubric = 'aim' | 'description' | 'remarks' | 'partners' | 'levers' | 'indicators';

declare module '../domain/finding' {
  interface FindingParameters {
    'DUP-04': { names: ItemName[]; shared: OwnRubric[] };
  }
}

/**
 * Two fiches-actions with at least two long rubrics in common: one was copied and not finished. What all actions of an
 * objective say in common with their partners and means tells of the objective.
 */
export const dup04: Rule<'DUP-04'> = {
  code: 'DUP-04',
  profile: 'copil',
  check(roadmap) {
    const pairs = new Map<string, Pair>();
    for (const copies of groupBy(rubricsOf(roadmap), openingOf).values()) {
      if (copies.length <= MOST_COPIES) addPairs(pairs, copies);
    }
    return [...pairs.values()]
      .filter(({ shared }) => shared.length >= 2 && shared.some((name) => TOLD.has(name)))
      .filter((pair) => countOwn(pair) >= 2 || (!saysLittle(pair) && !isWholeObjective(roadmap, pair)))
      .map((pair) => finding(roadmap, pair));
  },
};

/** What an action tells of itself: two may well have the same means and be measured alike. */
const TOLD = new Set<OwnRubric>(['aim', 'description', 'remarks']);
/** Shorter texts may well be the same by chance. */
const LONG = 30;
/** Beside a description that is the same, shorter lists of partners or means were copied with it. */
const LONG_BESIDE = 20;
const BESIDE = new Set<OwnRubric>(['partners', 'levers']);
/** A text this long that opens another one was copied from it. */
const LONG_ENOUGH_TO_OPEN = 80;
/** A text that more fiches share than this is a way of writing. */
const MOST_COPIES = 5;

interface Rubric {
  action: Action;
  name: OwnRubric;
  text: string;
  source: Source;
}

interface Pair {
  actions: [Action, Action];
  shared: OwnRubric[];
}

function rubricsOf({ actions, levers, indicators }: Roadmap): Rubric[] {
  const means = ofOneAction(levers);
  const measures = ofOneAction(indicators);
  return actions.flatMap((action) => {
    const fields = (['aim', 'description', 'remarks', 'partners'] as const).flatMap((name) => {
      const field = action.fields[name];
      return field ? [{ action, name, text: labelKey(field.text), source: field.source }] : [];
    });
    return [
      ...fields,
      ...listRubric(action, 'levers', means.get(action.id)),
      ...listRubric(action, 'indicators', measures.get(action.id)),
    ].filter(({ name, text }) => text.length >= (BESIDE.has(name) ? LONG_BESIDE : LONG));
  });
}

type Attached = Pick<Indicator, 'title' | 'actions' | 'source'>;

/** By the id of their action, those that serve it alone. */
function ofOneAction(items: readonly Attached[]): Map<string, Attached[]> {
  return groupBy(
    items.filter(({ actions }) => actions.length === 1),
    ({ actions }) => actions,
  );
}

function listRubric(
  action: Action,
  name: 'levers' | 'indicators',
  [first, ...others]: readonly Attached[] = [],
): Rubric[] {
  if (!first) return [];
  const text = labelKey([first, ...others].map(({ title }) => title).join(' '));
  return [{ action, name, text, source: first.source }];
}

/** Texts of one opening may be copies of each other. */
function openingOf({ name, text }: Rubric): string {
  return `${name} ${text.slice(0, LONG_ENOUGH_TO_OPEN)}`;
}

function addPairs(pairs: Map<string, Pair>, copies: readonly Rubric[]): void {
  copies.forEach((first, i) => {
    for (const second of copies.slice(i + 1)) {
      if (!areCopies(first, second)) continue;
      const key = `${first.action.id}\u0000${second.action.id}`;
      const pair = pairs.get(key) ?? { actions: [first.action, second.action], shared: [] };
      pair.shared.push(first.name);
      pairs.set(key, pair);
    }
  });
}

/** One merged cell that stands for several rows is no copy. */
function areCopies(first: Rubric, second: Rubric): boolean {
  const sameCell =
    first.source.sheet === second.source.sheet && first.source.address === second.source.address;
  if (sameCell || first.action === second.action) return false;
  return first.text.startsWith(second.text) || second.text.startsWith(first.text);
}

function countOwn({ shared }: Pair): number {
  return shared.filter((name) => !BESIDE.has(name)).length;
}

/** « À confirmer en comité de pilotage » is a remark that several may have, with their partners. */
function saysLittle({ shared }: Pair): boolean {
  return !shared.includes('aim') && !shared.includes('description');
}

function isWholeObjective({ actions }: Roadmap, { actions: [first, second] }: Pair): boolean {
  const { objective } = first;
  const all = actions.filter((action) => action.objective === objective);
  return objective !== null && second.objective === objective && all.length === 2;
}

function finding(roadmap: Roadmap, { actions, shared }: Pair): Finding<'DUP-04'> {
  return {
    code: 'DUP-04',
    severity: 'avertissement',
    places: actions.map(placeOf),
    about: actions.map(({ id }) => id),
    parameters: { names: actions.map((action) => actionName(roadmap, action)), shared },
  };
}

function placeOf({ fields, source }: Action): Source {
  return (fields.remarks ?? fields.description ?? fields.aim)?.source ?? source;
}
