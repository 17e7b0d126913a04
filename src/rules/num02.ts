import { distinctPlaces } from './places';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'NUM-02': { code: string; titles: string[]; continued: boolean };
  }
}

/** A section number used twice; a continuation that says so (« suite ») was joined and is only told. */
export const num02: Rule<'NUM-02'> = {
  code: 'NUM-02',
  profile: 'copil',
  check(roadmap) {
    return roadmap.observations
      .filter((observation) => observation.kind === 'number-reused')
      .map(({ code, titles, continued, source, places }) => ({
        code: 'NUM-02',
        severity: continued ? 'information' : 'avertissement',
        places: distinctPlaces([source, ...places]),
        about: [code, ...titles],
        parameters: { code, titles, continued },
      }));
  },
};
