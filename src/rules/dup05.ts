import type { Observation } from '../domain/observation';

import { distinctPlaces } from './places';
import type { Rule } from './rule';

type PerhapsSame = Extract<Observation, { kind: 'perhaps-same' }>;

declare module '../domain/finding' {
  interface FindingParameters {
    'DUP-05': { item: PerhapsSame['item']; titles: [string, string] };
  }
}

/** Two items of two tables, written so alike that they may be one: kept apart, and asked. */
export const dup05: Rule<'DUP-05'> = {
  code: 'DUP-05',
  profile: 'copil',
  check: ({ observations }) =>
    observations
      .filter((observation) => observation.kind === 'perhaps-same')
      .map(({ source, other, item, ids, titles }) => ({
        code: 'DUP-05',
        severity: 'avertissement',
        places: distinctPlaces([source, other]),
        about: [...ids],
        parameters: { item, titles },
      })),
};
