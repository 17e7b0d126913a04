import type { Measure } from '../domain/roadmap';
import { concerning } from './concerning';
import type { Rule } from './rule';
import { targetsWhere } from './targets';

declare module '../domain/finding' {
  interface FindingParameters {
    'TGT-06': { pairs: { indicator: string; target: string }[] };
  }
}

/** A target that is a range or an approximation: from where on is it reached? */
export const tgt06: Rule<'TGT-06'> = {
  code: 'TGT-06',
  profile: 'all',
  check(roadmap) {
    const found = targetsWhere(roadmap, isVague);
    if (found.length === 0) return [];
    const pairs = found.map(({ indicator, target }) => ({ indicator: indicator.title, target: target.text }));
    return [{ code: 'TGT-06', severity: 'avertissement', ...concerning(found), parameters: { pairs } }];
  },
};

function isVague({ low, high, comparator }: Measure): boolean {
  return comparator === '≈' || (low !== undefined && high !== undefined && low < high);
}
