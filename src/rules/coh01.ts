import { groupBy } from './groupBy';
import { distinctPlaces } from './places';
import type { Rule } from './rule';
import { schoolCounts } from './schoolCounts';

declare module '../domain/finding' {
  interface FindingParameters {
    'COH-01': { noun: string; statements: string[] };
  }
}

/** Two sentences that do not count as many schools: « 31 collèges sur 32 », « 31 collèges (30 en REP+) ». */
export const coh01: Rule<'COH-01'> = {
  code: 'COH-01',
  profile: 'copil',
  check(roadmap) {
    const ofNoun = groupBy(schoolCounts(roadmap), ({ noun }) => noun);
    return [...ofNoun].flatMap(([noun, counts]) => {
      const differing = [...groupBy(counts, ({ what }) => what).values()].filter(
        (group) => new Set(group.map(({ count }) => count)).size > 1,
      );
      if (differing.length === 0) return [];
      const statements = [...new Set(differing.flat().map(({ sentence }) => sentence))];
      const places = distinctPlaces(differing.flat().map(({ source }) => source));
      const parameters = { noun, statements };
      return [{ code: 'COH-01', severity: 'avertissement', places, about: statements, parameters }];
    });
  },
};
