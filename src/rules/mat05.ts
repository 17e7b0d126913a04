import { coverages } from '../domain/coverage';
import { concerning } from './concerning';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'MAT-05': { axes: { title: string; count: number }[]; total: number };
  }
}

const TOO_FEW = 0.1;
/** With fewer croix a share says nothing. */
const FEWEST_LINKS = 20;

/** An axis of the projet académique that receives less than a tenth of the croix. */
export const mat05: Rule<'MAT-05'> = {
  code: 'MAT-05',
  profile: 'all',
  check(roadmap) {
    return coverages(roadmap).flatMap(({ axes, marks: total }) => {
      // An axis without any croix is MAT-02's.
      const weak = axes.filter(({ marks, share }) => marks > 0 && share < TOO_FEW);
      if (total < FEWEST_LINKS || weak.length === 0) return [];
      const parameters = {
        axes: weak.map(({ axis, marks }) => ({ title: axis.title, count: marks })),
        total,
      };
      const concerned = weak.map(({ axis, objectives }) => ({ id: axis.id, source: objectives[0]!.source }));
      return [{ code: 'MAT-05', severity: 'information', ...concerning(concerned), parameters }];
    });
  },
};
