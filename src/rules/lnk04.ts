import type { ItemName } from '../domain/itemName';
import { concerning } from './concerning';
import { objectiveName } from './namedItems';
import type { Rule } from './rule';
import { objectivesWithoutAction } from './withoutAction';

declare module '../domain/finding' {
  interface FindingParameters {
    'LNK-04': { names: ItemName[] };
  }
}

/** An objective without action, where nearly all have some. */
export const lnk04: Rule<'LNK-04'> = {
  code: 'LNK-04',
  profile: 'copil',
  check(roadmap) {
    const without = objectivesWithoutAction(roadmap);
    if (without.length === 0) return [];
    const names = without.map((objective) => objectiveName(roadmap, objective));
    return [{ code: 'LNK-04', severity: 'avertissement', ...concerning(without), parameters: { names } }];
  },
};
