import type { ItemName } from '../domain/itemName';
import { compareAnnounced } from './announced';
import { objectiveName } from './namedItems';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'STR-04': { names: ItemName[] };
  }
}

/** An objective of the detail that the vue d'ensemble leaves out; the other way round is LNK-03. */
export const str04: Rule<'STR-04'> = {
  code: 'STR-04',
  profile: 'copil',
  check(roadmap) {
    const { unannounced } = compareAnnounced(roadmap);
    if (unannounced.length === 0) return [];
    return [
      {
        code: 'STR-04',
        severity: 'avertissement',
        places: unannounced.map(({ source }) => source),
        about: unannounced.map(({ id }) => id),
        parameters: { names: unannounced.map((objective) => objectiveName(roadmap, objective)) },
      },
    ];
  },
};
