import { coverages, servedOnce } from '../domain/coverage';
import type { Rule } from './rule';
import { unclearMarks } from './unclearMarks';

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
    const isUnclear = unclearMarks(roadmap);
    const columns = coverages(roadmap)
      .flatMap(servedOnce)
      .filter(({ source }) => !isUnclear(source));
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
