import type { Correction } from '../domain/finding';
import { distinctPlaces } from './places';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'EMP-03': { cells: number };
  }
}

/** Bullets without a text among those of a cell; the line can be taken out without losing a word. */
export const emp03: Rule<'EMP-03'> = {
  code: 'EMP-03',
  profile: 'all',
  check({ observations }) {
    const seen = observations.filter((observation) => observation.kind === 'empty-bullet');
    if (seen.length === 0) return [];
    const places = distinctPlaces(seen.map(({ source }) => source));
    return [
      {
        code: 'EMP-03',
        severity: 'information',
        places,
        about: places.map(({ sheet, address }) => `${sheet}!${address}`),
        parameters: { cells: places.length },
        corrections: seen.map(({ source, text, without }): Correction => ({
          kind: 'words',
          source,
          words: text,
          by: without,
        })),
      },
    ];
  },
};
