import type { ItemName } from '../domain/itemName';
import type { Objective } from '../domain/roadmap';
import { labelKey, meaningfulWords } from '../domain/text';
import { groupBy } from './groupBy';
import { objectiveName } from './namedItems';
import type { Rule } from './rule';
import { letters } from './wordings';

declare module '../domain/finding' {
  interface FindingParameters {
    'DUP-02': { first: ItemName; second: ItemName; same: boolean };
  }
}

/** Two objectives of one axis where the label of one begins with the whole label of the other. */
export const dup02: Rule<'DUP-02'> = {
  code: 'DUP-02',
  profile: 'copil',
  check(roadmap) {
    const siblings = groupBy(
      roadmap.objectives,
      ({ axis, level, parent }) => `${level} ${String(axis)} ${String(parent)}`,
    );
    const pairs = [...siblings.values()].flatMap(almostOne);
    return pairs.map(({ first, second }) => ({
      code: 'DUP-02',
      severity: 'avertissement',
      places: [first.source, second.source],
      about: [first.id, second.id],
      parameters: {
        first: objectiveName(roadmap, first),
        second: objectiveName(roadmap, second),
        same: letters(first.title) === letters(second.title),
      },
    }));
  },
};

const FEWEST_WORDS = 3;

/** Sorted by label, the objectives that begin with a label follow it without a gap. */
function almostOne(siblings: readonly Objective[]): { first: Objective; second: Objective }[] {
  const sorted = siblings
    .map((objective, rank) => ({ objective, rank, key: labelKey(objective.title) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.rank - b.rank));
  return sorted.flatMap((start, i) => {
    if (meaningfulWords(start.key).length < FEWEST_WORDS) return [];
    return followers(sorted, i)
      .filter(({ key }) => key === start.key || key.startsWith(`${start.key} `))
      .map((other) => (start.rank < other.rank ? [start, other] : [other, start]))
      .map(([first, second]) => ({ first: first!.objective, second: second!.objective }));
  });
}

/** What comes after a label as long as it begins with it. */
function followers<T extends { key: string }>(sorted: readonly T[], start: number): T[] {
  const found: T[] = [];
  for (let i = start + 1; sorted[i]?.key.startsWith(sorted[start]!.key) === true; i++) found.push(sorted[i]!);
  return found;
}
