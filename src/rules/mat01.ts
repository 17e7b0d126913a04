import { coverages } from '../domain/coverage';
import type { ItemName } from '../domain/itemName';
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
    const begun = coverages(roadmap);
    const linked = new Set(
      begun.flatMap(({ actions }) => actions.filter(({ count }) => count > 0).map(({ action }) => action.id)),
    );
    const isUnclear = unclearMarks(roadmap);
    const alone = (begun[0]?.actions ?? []).filter(
      ({ action, source }) => !linked.has(action.id) && !isUnclear(source),
    );
    if (alone.length === 0) return [];
    return [
      {
        code: 'MAT-01',
        severity: 'avertissement',
        places: alone.map(({ source }) => source),
        about: alone.map(({ action }) => action.id),
        parameters: { names: alone.map(({ action }) => actionName(roadmap, action)) },
      },
    ];
  },
};
