import type { ItemName } from '../domain/itemName';
import { compareAnnounced } from './announced';
import { objectiveName } from './namedItems';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'LNK-03': { names: ItemName[] };
  }
}

/** An objective that the vue d'ensemble announces and the detail does not have. */
export const lnk03: Rule<'LNK-03'> = {
  code: 'LNK-03',
  profile: 'copil',
  check(roadmap) {
    const { missing } = compareAnnounced(roadmap);
    if (missing.length === 0) return [];
    return [
      {
        code: 'LNK-03',
        severity: 'avertissement',
        places: missing.map(({ source }) => source),
        about: missing.map(({ id }) => id),
        parameters: { names: missing.map((objective) => objectiveName(roadmap, objective)) },
      },
    ];
  },
};
