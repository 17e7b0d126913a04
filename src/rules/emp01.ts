import type { ItemName } from '../domain/itemName';
import { emptyFiches, ficheSource } from './emptyFiches';
import { actionName } from './namedItems';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'EMP-01': { names: ItemName[] };
  }
}

/** A fiche-action with all its rubrics empty. */
export const emp01: Rule<'EMP-01'> = {
  code: 'EMP-01',
  profile: 'copil',
  check(roadmap) {
    const empty = emptyFiches(roadmap);
    if (empty.length === 0) return [];
    return [
      {
        code: 'EMP-01',
        severity: 'erreur',
        places: empty.map(ficheSource),
        about: empty.map(({ id }) => id),
        parameters: { names: empty.map((action) => actionName(roadmap, action)) },
        fixable: false,
      },
    ];
  },
};
