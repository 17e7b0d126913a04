import type { Roadmap } from '../domain/roadmap';
import { concerning } from './concerning';
import { groupBy } from './groupBy';
import type { Rule } from './rule';
import { placeNameKey, type TypedValue, typedValues } from './typedValues';

declare module '../domain/finding' {
  interface FindingParameters {
    /** `date`: an ISO day. */
    'VAL-08': { cases: { indicator: string; date: string; place?: string; values: string[] }[] };
  }
}

/** Two values of one indicator for one day and one place. */
export const val08: Rule<'VAL-08'> = {
  code: 'VAL-08',
  profile: 'copil',
  check(roadmap) {
    const found = doubled(roadmap);
    if (found.length === 0) return [];
    const cases = found.map(([{ indicator, value: first }, ...others]) => ({
      indicator: indicator.title,
      date: first.date!,
      ...(first.scope !== undefined && { place: first.scope }),
      values: [first, ...others.map(({ value }) => value)].map(({ text }) => text),
    }));
    const items = found.flat().map(({ indicator, value }) => ({ id: indicator.id, source: value.source }));
    return [{ code: 'VAL-08', severity: 'avertissement', ...concerning(items), parameters: { cases } }];
  },
};

type Doubled = [TypedValue, ...TypedValue[]];

/** The different values of each day and place that has several; the same one typed twice does no harm. */
function doubled(roadmap: Roadmap): Doubled[] {
  const groups = groupBy(typedValues(roadmap), ({ indicator, value }) =>
    value.date === undefined
      ? null
      : JSON.stringify([indicator.id, value.date, placeNameKey(value, roadmap)]),
  );
  return [...groups.values()].flatMap((group): Doubled[] => {
    const [first, ...others] = new Map(group.map((one) => [one.value.value, one])).values();
    return first && others.length > 0 ? [[first, ...others]] : [];
  });
}
