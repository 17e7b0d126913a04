import { distinctPlaces } from './places';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'STR-10': { count: number };
  }
}

/** A table that can be read in two ways: one was chosen, and it is for the user to look at. */
export const str10: Rule<'STR-10'> = {
  code: 'STR-10',
  profile: 'all',
  check({ observations }) {
    const seen = observations.filter((observation) => observation.kind === 'ambiguous-layout');
    const places = distinctPlaces(seen.map(({ source }) => source));
    if (places.length === 0) return [];
    const about = [...new Set(seen.map(({ source, layouts }) => [source.sheet, ...layouts].join(' | ')))];
    const parameters = { count: places.length };
    return [{ code: 'STR-10', severity: 'information', places, about, parameters }];
  },
};
