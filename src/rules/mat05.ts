import { concerning } from './concerning';
import { columnsOf } from './coverage';
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
    const columns = columnsOf(roadmap);
    const total = columns.reduce((sum, { links }) => sum + links.length, 0);
    if (total < FEWEST_LINKS) return [];
    const axes = [...new Set(columns.map(({ axis }) => axis))].map((axis) => {
      const own = columns.filter((column) => column.axis === axis);
      return { axis, source: own[0]!.source, count: own.reduce((sum, { links }) => sum + links.length, 0) };
    });
    // An axis without any croix is MAT-02's.
    const weak = axes.filter(({ count }) => count > 0 && count < total * TOO_FEW);
    if (weak.length === 0) return [];
    const parameters = { axes: weak.map(({ axis, count }) => ({ title: axis.title, count })), total };
    const concerned = weak.map(({ axis, source }) => ({ id: axis.id, source }));
    return [{ code: 'MAT-05', severity: 'information', ...concerning(concerned), parameters }];
  },
};
