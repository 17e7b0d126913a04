import type { ItemName } from '../domain/itemName';
import { emptyActions, isFiche } from './emptyActions';
import { actionName } from './namedItems';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'MAT-06': { names: ItemName[]; marks: number; fiches: boolean };
  }
}

/** Croix on an action whose fiche, or row, is empty: nothing says how it serves the objective. */
export const mat06: Rule<'MAT-06'> = {
  code: 'MAT-06',
  profile: 'copil',
  check(roadmap) {
    const marked = emptyActions(roadmap).filter(({ id }) => roadmap.links.some((link) => link.action === id));
    if (marked.length === 0) return [];
    const links = roadmap.links.filter((link) => marked.some(({ id }) => id === link.action));
    return [
      {
        code: 'MAT-06',
        severity: 'avertissement',
        places: links.map(({ source }) => source),
        about: marked.map(({ id }) => id),
        parameters: {
          names: marked.map((action) => actionName(roadmap, action)),
          marks: links.length,
          fiches: marked.every(isFiche),
        },
      },
    ];
  },
};
