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
    const groups = groupBy(numbered(roadmap), ({ scope, prefix }) => `${scope} ${prefix}`);
    return [...groups.values()].flatMap(gapsIn);
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

function numbered(roadmap: Roadmap): Numbered[] {
  return [
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
  ].flatMap(({ id, source, name, scope, code }) => {
    const number = Number(/\d+$/.exec(codeKey(code ?? ''))?.[0]);
    return Number.isNaN(number) ? [] : [{ id, source, name, scope, prefix: parentCode(code!) ?? '', number }];
  });
}

const MOST_MISSING = 2;
/** Two numbers with a gap between them are no series. */
const FEWEST_ITEMS = 3;

function gapsIn(items: readonly Numbered[]): Finding<'NUM-04'>[] {
  const known = new Set(items.map(({ number }) => number));
  const last = Math.max(...known);
  if (items.length < FEWEST_ITEMS || last > items.length + MOST_MISSING) return [];
  const missing = Array.from({ length: last }, (_, i) => i + 1).filter((number) => !known.has(number));
  const next = items.find(({ number }) => number > (missing[0] ?? Infinity));
  if (!next) return [];
  const codes = missing.map((number) => next.name.code!.replace(/\d+$/, String(number)));
  const parameters = { missing: codes, next: next.name };
  return [{ code: 'NUM-04', severity: 'avertissement', ...concerning([next]), parameters }];
}
