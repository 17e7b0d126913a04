import type { Correction } from '../domain/finding';
import { distinctPlaces } from './places';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'STR-02': { headers: { text: string; usual: string }[] };
  }
}

/** Headers written otherwise than those of the other tables, or without their accents: read, and to harmonise if one likes. */
export const str02: Rule<'STR-02'> = {
  code: 'STR-02',
  profile: 'all',
  check({ observations }) {
    const loose = observations.filter((observation) => observation.kind === 'loose-header');
    if (loose.length === 0) return [];
    const headers = [...new Map(loose.map(({ text, usual }) => [text, { text, usual }])).values()];
    return [
      {
        code: 'STR-02',
        severity: 'information',
        places: distinctPlaces(loose.map(({ source }) => source)),
        about: headers.map(({ text }) => text),
        parameters: { headers },
        // A header that is broken into lines was made to fit its column.
        corrections: loose
          .filter(({ text }) => !/[\n\r]/.test(text))
          .map(({ source, text, usual }): Correction => ({ kind: 'words', source, words: text, by: usual })),
      },
    ];
  },
};
