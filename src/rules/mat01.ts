import type { ItemName } from '../domain/itemName';
import type { Action, Source } from '../domain/roadmap';
import { actionName } from './namedItems';
import type { Rule } from './rule';
import { unclearMarks } from './unclearMarks';

declare module '../domain/finding' {
  interface FindingParameters {
    'MAT-01': { names: ItemName[] };
  }
}

/** Actions without any croix, once others have some. */
export const mat01: Rule<'MAT-01'> = {
  code: 'MAT-01',
  profile: 'copil',
  check(roadmap) {
    const linked = new Set(roadmap.links.map(({ action }) => action));
    if (linked.size === 0) return [];
    const isUnclear = unclearMarks(roadmap);
    const alone = roadmap.actions.filter((action) => !linked.has(action.id) && !isUnclear(placeOf(action)));
    if (alone.length === 0) return [];
    return [
      {
        code: 'MAT-01',
        severity: 'avertissement',
        places: alone.map(placeOf),
        about: alone.map(({ id }) => id),
        parameters: { names: alone.map((action) => actionName(roadmap, action)) },
      },
    ];
  },
};

/** Its row in the matrix, when it has one. */
function placeOf({ mentions, source }: Action): Source {
  return mentions.find(({ role }) => role === 'matrix')?.source ?? source;
}
