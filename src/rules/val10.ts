import { distinctPlaces } from './places';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'VAL-10': { readings: { text: string; among?: string[] }[] };
  }
}

/** Rows of values that name no indicator of the roadmap, or several: their values count for none. */
export const val10: Rule<'VAL-10'> = {
  code: 'VAL-10',
  profile: 'copil',
  check({ observations }) {
    const seen = observations.filter((observation) => observation.kind === 'unmatched-reading');
    if (seen.length === 0) return [];
    // Ten rows of one indicator are one thing to mend.
    const byText = new Map(seen.map((one) => [one.text, one]));
    const readings = [...byText.values()].map(({ text, among }) => ({ text, ...(among && { among }) }));
    const places = distinctPlaces(seen.map(({ source }) => source));
    return [
      {
        code: 'VAL-10',
        severity: 'avertissement',
        places,
        about: readings.map(({ text }) => text),
        parameters: { readings },
      },
    ];
  },
};
