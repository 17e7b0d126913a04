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

/** A number left out among siblings: 2-1, 2-2, 2-4; or 2.1, 2.3 where the other axes have theirs whole. */
export const num04: Rule<'NUM-04'> = {
  code: 'NUM-04',
  profile: 'all',
  check(roadmap) {
    const { coded, uncoded } = numbered(roadmap);
    const levels = groupBy(coded, ({ level }) => level);
    return [...levels.values()].flatMap((level) => {
      const all = series(level);
      const sure = all.filter(isWhole).length >= FEWEST_WHOLE;
      return all.flatMap((items) => gapsIn(items, uncodedAmong(items, uncoded), sure));
    });
  },
};

interface Numbered {
  id: string;
  source: Source;
  name: ItemName;
  level: string;
  /** What holds it: items of one scope stand side by side. */
  scope: string;
  prefix: string;
  number: number;
}

/** The numbers of each scope, and how many of its items have no code. */
function numbered(roadmap: Roadmap): { coded: Numbered[]; uncoded: Map<string, number> } {
  const items = [
    ...roadmap.axes.map((axis) => ({
      ...axis,
      level: 'axis',
      scope: 'axis',
      name: axisName(roadmap, axis),
    })),
    ...roadmap.objectives.map((item) => ({
      ...item,
      level: item.level,
      scope: `${item.level} ${item.parent ?? item.axis ?? ''}`,
      name: objectiveName(roadmap, item),
    })),
    ...roadmap.actions.map((item) => ({
      ...item,
      level: 'action',
      scope: `action ${item.axis ?? ''}`,
      name: actionName(roadmap, item),
    })),
  ];
  const uncoded = new Map<string, number>();
  for (const { code, scope } of items)
    if (code === undefined) uncoded.set(scope, (uncoded.get(scope) ?? 0) + 1);
  const coded = items.flatMap(({ id, source, name, level, scope, code = '' }) => {
    const number = Number(/\d+$/.exec(codeKey(code))?.[0]);
    const prefix = parentCode(code) ?? '';
    return Number.isNaN(number) ? [] : [{ id, source, name, level, scope, prefix, number }];
  });
  return { coded, uncoded };
}

/** The items of one level that are counted together: those of one scope, or all where the count runs on through the scopes. */
function series(level: readonly Numbered[]): Numbered[][] {
  return [...groupBy(level, ({ prefix }) => prefix).values()].flatMap((items) => {
    const runsOn = new Set(items.map(({ number }) => number)).size === items.length;
    return runsOn ? [items] : [...groupBy(items, ({ scope }) => scope).values()];
  });
}

/** Two items or more, from 1 on without a gap: 1.1, 1.2. */
function isWhole(items: readonly Numbered[]): boolean {
  const known = new Set(items.map(({ number }) => number));
  return known.size >= 2 && known.size === items.length && Math.max(...known) === known.size;
}

function uncodedAmong(items: readonly Numbered[], uncoded: ReadonlyMap<string, number>): number {
  return [...new Set(items.map(({ scope }) => scope))].reduce(
    (sum, scope) => sum + (uncoded.get(scope) ?? 0),
    0,
  );
}

const MOST_MISSING = 2;
/** Two numbers with a gap between them are no series, */
const FEWEST_ITEMS = 3;
/** unless one number is missing and so many others of the level are whole. */
const FEWEST_WHOLE = 2;

/** A number that an item without a code (NUM-03), or with the code of another (NUM-01), leaves out is its own. */
function gapsIn(items: readonly Numbered[], uncoded: number, sure: boolean): Finding<'NUM-04'>[] {
  const known = new Set(items.map(({ number }) => number));
  const last = Math.max(...known);
  const most = items.length >= FEWEST_ITEMS ? MOST_MISSING : 1;
  if (items.length < (sure ? 2 : FEWEST_ITEMS) || last > items.length + most) return [];
  const missing = Array.from({ length: last }, (_, i) => i + 1).filter((number) => !known.has(number));
  const next = items.find(({ number }) => number > (missing[0] ?? Infinity));
  const twice = items.length - known.size;
  if (!next || missing.length <= uncoded + twice) return [];
  if (items.length < FEWEST_ITEMS && !known.has(1)) return [];
  const codes = missing.map((number) => next.name.code!.replace(/\d+$/, String(number)));
  const parameters = { missing: codes, next: next.name };
  return [{ code: 'NUM-04', severity: 'avertissement', ...concerning([next]), parameters }];
}
