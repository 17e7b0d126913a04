import { columnsOf } from './coverage';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'MAT-03': { titles: string[] };
  }
}

/** Objectives of the projet académique that rest on a single action. */
export const mat03: Rule<'MAT-03'> = {
  code: 'MAT-03',
  profile: 'copil',
  check(roadmap) {
    const columns = columnsOf(roadmap).filter(
      ({ links }) => new Set(links.map(({ action }) => action)).size === 1,
    );
    if (columns.length === 0) return [];
    return [
      {
        code: 'MAT-03',
        severity: 'avertissement',
        places: columns.map(({ source }) => source),
        about: columns.map(({ objective }) => objective.id),
        parameters: { titles: columns.map(({ objective }) => objective.title) },
      },
    ];
  },
};
