import type { Indicator, Measure } from '../domain/roadmap';
import { plainKey } from '../domain/text';
import { concerning } from './concerning';
import { isCount, isShare } from './measureWords';
import { allValuesOf } from './measures';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'VAL-04': { pairs: { indicator: string; value: string }[] };
  }
}

/** A value that cannot be: 120 % of the schools, −3 visits. */
export const val04: Rule<'VAL-04'> = {
  code: 'VAL-04',
  profile: 'copil',
  check({ indicators }) {
    const found = indicators.flatMap((indicator) =>
      allValuesOf(indicator)
        .filter((value) => isOutOfBounds(indicator, value))
        .map((value) => ({ id: indicator.id, source: value.source, indicator, value })),
    );
    if (found.length === 0) return [];
    const pairs = found.map(({ indicator, value }) => ({ indicator: indicator.title, value: value.text }));
    return [{ code: 'VAL-04', severity: 'erreur', ...concerning(found), parameters: { pairs } }];
  },
};

/** What may well pass 100 %, or fall below 0: changes, and rates of a plan, a need or a capacity. */
const UNBOUNDED =
  /(?:^| )(?:evolutions?|variations?|croissance|progressions?|augmentations?|hausses?|baisses?|reductions?|diminutions?|ecarts?|soldes?|gains?|realisation|execution|couverture|equipements?|remplissage|occupation|encadrement|consommation|depassement|atteinte|retour|rendement|renouvellement)(?= |$)/;

function isOutOfBounds(indicator: Indicator, { value, unit, relative }: Measure): boolean {
  const { title } = indicator;
  if (value === undefined || relative === true || UNBOUNDED.test(plainKey(title))) return false;
  if (isCount(title)) return value < 0 && unit !== '%';
  if (!isShare(title)) return false;
  const inPercent = unit === '%' || (unit === undefined && /^%/.test(indicator.unit?.trim() ?? ''));
  return inPercent && (value > 100 || value < 0);
}
