import type { Indicator, Measure } from '../domain/roadmap';
import { concerning } from './concerning';
import type { Rule } from './rule';
import { targetsWhere } from './targets';

declare module '../domain/finding' {
  interface FindingParameters {
    'UNI-01': { pairs: { indicator: string; target: string }[] };
  }
}

/** A share as the target of a number, or a number as the target of a share. */
export const uni01: Rule<'UNI-01'> = {
  code: 'UNI-01',
  profile: 'copil',
  check(roadmap) {
    const found = targetsWhere(roadmap, disagrees);
    if (found.length === 0) return [];
    const pairs = found.map(({ indicator, target }) => ({ indicator: indicator.title, target: target.text }));
    return [{ code: 'UNI-01', severity: 'avertissement', ...concerning(found), parameters: { pairs } }];
  },
};

/** « Montant » and « Effectif » are numbers as well; of a « budget », 80 % may be the part that is spent. */
const COUNT = /^(?:les? |l['’])?(?:nombre|nb|montant|effectif)s?\b/i;
const SHARE = /^(?:le |la )?(?:taux|pourcentage|part|proportion|%)(?=\s)/i;

/** A change (« + 20 % ») says nothing of the unit of what changes. */
function disagrees({ unit, value, relative }: Measure, { title }: Indicator): boolean {
  if (relative === true || value === undefined) return false;
  if (COUNT.test(title)) return unit === '%' && !/%|\b(?:taux|pourcentage|part)\b/i.test(title);
  return SHARE.test(title) && unit !== undefined && unit !== '%';
}
