import type { ItemName } from '../domain/itemName';
import { emptyActions, ficheSource, isFiche } from './emptyActions';
import { actionName } from './namedItems';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'EMP-01': { names: ItemName[]; fiches: boolean };
  }
}

/** A fiche-action with all its rubrics empty, or such a row of a table. */
export const emp01: Rule<'EMP-01'> = {
  code: 'EMP-01',
  profile: 'copil',
  check(roadmap) {
    const empty = emptyActions(roadmap);
    if (empty.length === 0) return [];
    return [
      {
        code: 'EMP-01',
        severity: 'erreur',
        places: empty.map(ficheSource),
        about: empty.map(({ id }) => id),
        parameters: {
          names: empty.map((action) => actionName(roadmap, action)),
          fiches: empty.every(isFiche),
        },
      },
    ];
  },
};
