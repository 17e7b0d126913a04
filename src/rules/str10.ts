import type { Observation } from '../domain/observation';

import { distinctPlaces } from './places';
import type { Finding } from '../domain/finding';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    /** `sheets` are those of which a whole block can be read in two ways; empty for columns of tables. */
    'STR-10': { count: number; sheets: string[] };
  }
}

type Ambiguous = Extract<Observation, { kind: 'ambiguous-layout' }>;

/** A table or a sheet that can be read in two ways: one was chosen, and it is for the user to look at. */
export const str10: Rule<'STR-10'> = {
  code: 'STR-10',
  profile: 'all',
  check({ observations }) {
    const seen = observations.filter((observation) => observation.kind === 'ambiguous-layout');
    const ofSheets = seen.filter((one) => one.of === 'sheet');
    return [
      ...findingOf(
        seen.filter((one) => one.of === undefined),
        [],
      ),
      ...findingOf(ofSheets, [...new Set(ofSheets.map(({ source }) => source.sheet))]),
    ];
  },
};

function findingOf(seen: Ambiguous[], sheets: string[]): Finding<'STR-10'>[] {
  const places = distinctPlaces(seen.map(({ source }) => source));
  if (places.length === 0) return [];
  const about = [...new Set(seen.map(({ source, layouts }) => [source.sheet, ...layouts].join(' | ')))];
  const parameters = { count: places.length, sheets };
  return [{ code: 'STR-10', severity: 'information', places, about, parameters }];
}
