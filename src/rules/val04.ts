import type { Field, Indicator, Measure } from '../domain/roadmap';
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
  check({ indicators, actions }) {
    const ofIndicators = indicators.flatMap((indicator) =>
      allValuesOf(indicator)
        .filter((value) => isOutOfBounds(indicator, value))
        .map((value) => ({ ...value, id: indicator.id, title: indicator.title })),
    );
    const ofActions = actions.flatMap(({ id, title, fields: { progress } }) =>
      progress && isOutside(progress) ? [{ ...progress, id, title }] : [],
    );
    const found = [...ofIndicators, ...ofActions];
    if (found.length === 0) return [];
    const pairs = found.map(({ title, text }) => ({ indicator: title, value: text }));
    return [{ code: 'VAL-04', severity: 'erreur', ...concerning(found), parameters: { pairs } }];
  },
};

/** The share that is done of an action is between nothing and all of it. */
function isOutside({ text, number }: Field): boolean {
  const [, sign, percent] = /^\s*([-−]?)\s*(\d+(?:[.,]\d+)?)\s*%\s*$/.exec(text) ?? [];
  if (percent === undefined) return number !== undefined && number < 0;
  const points = Number(percent.replace(',', '.'));
  return sign === '' ? points > 100 : points > 0;
}

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
