import { coverages, hasTargets, servedWithoutTarget } from '../domain/coverage';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'MAT-10': { titles: string[] };
  }
}

/** Objectives of the projet académique served only by actions whose results have no target, where others have some. */
export const mat10: Rule<'MAT-10'> = {
  code: 'MAT-10',
  profile: 'all',
  check(roadmap) {
    const columns = coverages(roadmap).filter(hasTargets).flatMap(servedWithoutTarget);
    if (columns.length === 0) return [];
    return [
      {
        code: 'MAT-10',
        severity: 'information',
        places: columns.map(({ source }) => source),
        about: columns.map(({ objective }) => objective.id),
        parameters: { titles: columns.map(({ objective }) => objective.title) },
      },
    ];
  },
};
