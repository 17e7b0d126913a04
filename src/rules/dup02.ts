import type { ItemName } from '../domain/itemName';
import type { Objective } from '../domain/roadmap';
import { labelKey, meaningfulWords } from '../domain/text';
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
    const { objectives } = roadmap;
    const pairs = objectives.flatMap((first, i) =>
      objectives.slice(i + 1).flatMap((second) => (areAlmostOne(first, second) ? [{ first, second }] : [])),
    );
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
      fixable: false,
    }));
  },
};

const FEWEST_WORDS = 3;

function areAlmostOne(a: Objective, b: Objective): boolean {
  const siblings = a.axis === b.axis && a.level === b.level && a.parent === b.parent;
  return siblings && (beginsWith(a.title, b.title) || beginsWith(b.title, a.title));
}

function beginsWith(label: string, start: string): boolean {
  const [whole, prefix] = [labelKey(label), labelKey(start)];
  if (meaningfulWords(prefix).length < FEWEST_WORDS) return false;
  return whole === prefix || whole.startsWith(`${prefix} `);
}
