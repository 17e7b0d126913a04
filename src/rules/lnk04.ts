import type { ItemName } from '../domain/itemName';
import type { Objective, Roadmap } from '../domain/roadmap';
import { concerning, isException } from './concerning';
import { detailedLeaves } from './leaves';
import { objectiveName } from './namedItems';
import type { Rule } from './rule';

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
    const leaves = detailedLeaves(roadmap);
    const without = leaves.filter((objective) => !hasAction(roadmap, objective));
    if (!isException(without.length, leaves.length)) return [];
    const names = without.map((objective) => objectiveName(roadmap, objective));
    return [{ code: 'LNK-04', severity: 'avertissement', ...concerning(without), parameters: { names } }];
  },
};

/** An action of the axis that no objective is told of may be this objective's. */
function hasAction({ actions }: Roadmap, { id, parent, axis }: Objective): boolean {
  return actions.some(
    (action) =>
      action.objective === id ||
      (parent !== null && action.objective === parent) ||
      (action.objective === null && action.axis === axis),
  );
}
