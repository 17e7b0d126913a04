import type { Indicator, Measure } from '../domain/roadmap';
import { plainKey } from '../domain/text';
import { concerning } from './concerning';
import type { Rule } from './rule';
import { isReading } from './typedValues';

declare module '../domain/finding' {
  interface FindingParameters {
    'UNI-04': { cases: { indicator: string; texts: string[] }[] };
  }
}

/** Steps of one indicator for different territories: the région académique, then each académie. */
export const uni04: Rule<'UNI-04'> = {
  code: 'UNI-04',
  profile: 'all',
  check(roadmap) {
    const found = roadmap.indicators.flatMap((indicator) => {
      // Places that the sheet « Relevés » tells apart are no change.
      const history = indicator.history.filter((value) => !isReading(value, roadmap));
      const steps = changingSteps({ ...indicator, history });
      return steps.length === 0 ? [] : [{ indicator, steps }];
    });
    if (found.length === 0) return [];
    const items = found.flatMap(({ indicator, steps }) =>
      steps.map(({ source }) => ({ id: indicator.id, source })),
    );
    const cases = found.map(({ indicator, steps }) => ({
      indicator: indicator.title,
      texts: steps.map(({ text }) => text),
    }));
    return [{ code: 'UNI-04', severity: 'avertissement', ...concerning(items), parameters: { cases } }];
  },
};

/** The first step of each territory, when there are several. */
function changingSteps({ baseline, history, current, targets }: Indicator): Measure[] {
  const byTerritory = new Map<string, Measure>();
  for (const step of [baseline, ...history, current, ...targets]) {
    const territory = step && step.value !== undefined ? territoryOf(step) : undefined;
    if (step && territory !== undefined && !byTerritory.has(territory)) byTerritory.set(territory, step);
  }
  return byTerritory.size < 2 ? [] : [...byTerritory.values()];
}

const TERRITORIES: readonly [string, RegExp][] = [
  ['region', /\bregions?(?: academiques?)?\b/],
  ['academy', /\bacademies?\b/],
  ['department', /\bdepartements?\b/],
  ['basin', /\b(?:bassins?|circonscriptions?|zap)\b/],
  ['nation', /\b(?:national|nationale|france)\b/],
];

/** The widest territory that a value is told for: « 3 départements de l’académie » is of the academy. */
function territoryOf({ per = '', scope = '' }: Measure): string | undefined {
  const words = plainKey(`${per} ${scope}`);
  return TERRITORIES.find(([, pattern]) => pattern.test(words))?.[0];
}
