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
    const places = distinctPlaces(
      observations.filter(({ kind }) => kind === 'ambiguous-layout').map(({ source }) => source),
    );
    if (places.length === 0) return [];
    const about = places.map(({ sheet, address }) => `${sheet}!${address}`);
    const parameters = { count: places.length };
    return [{ code: 'STR-10', severity: 'information', places, about, parameters }];
  },
};
