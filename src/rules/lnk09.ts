import type { ItemName } from '../domain/itemName';
import { concerning, isException } from './concerning';
import { groupBy } from './groupBy';
import { detailedLeaves } from './leaves';
import { objectiveName } from './namedItems';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'LNK-09': { names: ItemName[] };
  }
}

/** Objectives that rest on a single action, where nearly all have several. */
export const lnk09: Rule<'LNK-09'> = {
  code: 'LNK-09',
  profile: 'all',
  check(roadmap) {
    const actionsOf = groupBy(roadmap.actions, ({ objective }) => objective);
    const served = detailedLeaves(roadmap).filter(({ id }) => actionsOf.has(id));
    const frail = served.filter(({ id }) => {
      const [only, ...others] = actionsOf.get(id)!;
      // Sub-bullets of one action are what there is to do.
      return others.length === 0 && only!.details.length === 0;
    });
    if (!isException(frail.length, served.length)) return [];
    const names = frail.map((objective) => objectiveName(roadmap, objective));
    return [{ code: 'LNK-09', severity: 'information', ...concerning(frail), parameters: { names } }];
  },
};
