import type { Indicator, Measure } from '../domain/roadmap';
import { concerning } from './concerning';
import type { Rule } from './rule';
import { targetsWhere } from './targets';

declare module '../domain/finding' {
  interface FindingParameters {
    'TGT-03': { pairs: { indicator: string; target: string }[] };
  }
}

/** A target that is a change (« doublement », « + 20 % ») from a value that nobody has written. */
export const tgt03: Rule<'TGT-03'> = {
  code: 'TGT-03',
  profile: 'all',
  check(roadmap) {
    const found = targetsWhere(roadmap, hasNoStart);
    if (found.length === 0) return [];
    const pairs = found.map(({ indicator, target }) => ({ indicator: indicator.title, target: target.text }));
    return [{ code: 'TGT-03', severity: 'avertissement', ...concerning(found), parameters: { pairs } }];
  },
};

function hasNoStart({ relative }: Measure, { baseline }: Indicator): boolean {
  return relative === true && baseline === undefined;
}
