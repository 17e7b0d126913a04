import { coverages, unserved } from '../domain/coverage';
import type { Rule } from './rule';
import { unclearMarks } from './unclearMarks';

declare module '../domain/finding' {
  interface FindingParameters {
    'MAT-02': { titles: string[] };
  }
}

/** Objectives of the projet académique that no action serves. */
export const mat02: Rule<'MAT-02'> = {
  code: 'MAT-02',
  profile: 'copil',
  check(roadmap) {
    const isUnclear = unclearMarks(roadmap);
    const columns = coverages(roadmap)
      .flatMap(unserved)
      .filter(({ source }) => !isUnclear(source));
    if (columns.length === 0) return [];
    return [
      {
        code: 'MAT-02',
        severity: 'avertissement',
        places: columns.map(({ source }) => source),
        about: columns.map(({ objective }) => objective.id),
        parameters: { titles: columns.map(({ objective }) => objective.title) },
      },
    ];
  },
};
