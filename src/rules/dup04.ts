import type { Finding } from '../domain/finding';
import type { ItemName } from '../domain/itemName';
import type { Action, Indicator, Roadmap, Source } from '../domain/roadmap';
import { labelKey } from '../domain/text';
import { groupBy } from './groupBy';
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
    const pairs = new Map<string, Pair>();
    for (const copies of groupBy(rubricsOf(roadmap), openingOf).values()) {
      if (copies.length <= MOST_COPIES) addPairs(pairs, copies);
    }
    return [...pairs.values()]
      .filter(({ shared }) => shared.length >= 2)
      .map((pair) => finding(roadmap, pair));
  },
};

/** Shorter texts may well be the same by chance. */
const LONG = 30;
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

function rubricsOf({ actions, indicators }: Roadmap): Rubric[] {
  const measures = groupBy(
    indicators.filter((indicator) => indicator.actions.length === 1),
    (indicator) => indicator.actions,
  );
  return actions.flatMap((action) => {
    const own = measures.get(action.id) ?? [];
    const fields = (['aim', 'description', 'remarks'] as const).flatMap((name) => {
      const field = action.fields[name];
      return field ? [{ action, name, text: labelKey(field.text), source: field.source }] : [];
    });
    return [...fields, ...indicatorRubric(action, own)].filter(({ text }) => text.length >= LONG);
  });
}

function indicatorRubric(action: Action, own: readonly Indicator[]): Rubric[] {
  const [first] = own;
  if (!first) return [];
  const text = labelKey(own.map(({ title }) => title).join(' '));
  return [{ action, name: 'indicators', text, source: first.source }];
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
