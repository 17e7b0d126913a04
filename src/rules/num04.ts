import { codeKey, parentCode } from '../domain/codes';
import type { Finding } from '../domain/finding';
import type { ItemName } from '../domain/itemName';
import type { Roadmap, Source } from '../domain/roadmap';
import { concerning } from './concerning';
import { groupBy } from './groupBy';
import { actionName, axisName, objectiveName } from './namedItems';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'NUM-04': { missing: string[]; next: ItemName };
  }
}

/** A number left out among siblings: 2-1, 2-2, 2-4. */
export const num04: Rule<'NUM-04'> = {
  code: 'NUM-04',
  profile: 'all',
  check(roadmap) {
    const { coded, uncoded } = numbered(roadmap);
    const groups = groupBy(coded, ({ scope, prefix }) => `${scope} ${prefix}`);
    return [...groups.values()].flatMap((items) => gapsIn(items, uncoded.get(items[0]!.scope) ?? 0));
  },
};

interface Numbered {
  id: string;
  source: Source;
  name: ItemName;
  scope: string;
  prefix: string;
  number: number;
}

/** The numbers of each scope, and how many of its items have no code. */
function numbered(roadmap: Roadmap): { coded: Numbered[]; uncoded: Map<string, number> } {
  const items = [
    ...roadmap.axes.map((axis) => ({ ...axis, scope: 'axis', name: axisName(roadmap, axis) })),
    ...roadmap.objectives.map((item) => ({
      ...item,
      scope: `${item.level} ${item.parent ?? item.axis ?? ''}`,
      name: objectiveName(roadmap, item),
    })),
    ...roadmap.actions.map((item) => ({
      ...item,
      scope: `action ${item.axis ?? ''}`,
      name: actionName(roadmap, item),
    })),
  ];
  const uncoded = new Map<string, number>();
  for (const { code, scope } of items)
    if (code === undefined) uncoded.set(scope, (uncoded.get(scope) ?? 0) + 1);
  const coded = items.flatMap(({ id, source, name, scope, code }) => {
    const number = Number(/\d+$/.exec(codeKey(code ?? ''))?.[0]);
    return Number.isNaN(number) ? [] : [{ id, source, name, scope, prefix: parentCode(code!) ?? '', number }];
  });
  return { coded, uncoded };
}

const MOST_MISSING = 2;
/** Two numbers with a gap between them are no series. */
const FEWEST_ITEMS = 3;

/** A number that an item without a code (NUM-03), or with the code of another (NUM-01), leaves out is its own. */
function gapsIn(items: readonly Numbered[], uncoded: number): Finding<'NUM-04'>[] {
  const known = new Set(items.map(({ number }) => number));
  const last = Math.max(...known);
  if (items.length < FEWEST_ITEMS || last > items.length + MOST_MISSING) return [];
  const missing = Array.from({ length: last }, (_, i) => i + 1).filter((number) => !known.has(number));
  const next = items.find(({ number }) => number > (missing[0] ?? Infinity));
  const twice = items.length - known.size;
  if (!next || missing.length <= uncoded + twice) return [];
  const codes = missing.map((number) => next.name.code!.replace(/\d+$/, String(number)));
  const parameters = { missing: codes, next: next.name };
  return [{ code: 'NUM-04', severity: 'avertissement', ...concerning([next]), parameters }];
}
