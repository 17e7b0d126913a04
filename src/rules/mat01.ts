import type { ItemName } from '../domain/itemName';
import { actionName } from './namedItems';
import type { Rule } from './rule';

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
    const alone = linked.size === 0 ? [] : roadmap.actions.filter(({ id }) => !linked.has(id));
    if (alone.length === 0) return [];
    return [
      {
        code: 'MAT-01',
        severity: 'avertissement',
        places: alone.map(
          (action) => action.mentions.find(({ role }) => role === 'matrix')?.source ?? action.source,
        ),
        about: alone.map(({ id }) => id),
        parameters: { names: alone.map((action) => actionName(roadmap, action)) },
      },
    ];
  },
};
