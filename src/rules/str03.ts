import { plainKey } from '../domain/text';
import type { Levels } from '../domain/roadmap';
import { distinctPlaces } from './places';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    /** `levels`: the roadmap's words for its levels, as they are written. */
    'STR-03': { texts: string[]; levels: string[] };
  }
}

/** « Objectifs » over target values, in a roadmap whose levels are called objectif, or cible. */
export const str03: Rule<'STR-03'> = {
  code: 'STR-03',
  profile: 'all',
  check({ observations, levels }) {
    const seen = observations.filter((observation) => observation.kind === 'level-word');
    const words = confusedLevels(levels);
    if (seen.length === 0 || words.length === 0) return [];
    const texts = [...new Set(seen.map(({ text }) => text))];
    return [
      {
        code: 'STR-03',
        severity: 'avertissement',
        places: distinctPlaces(seen.map(({ source }) => source)),
        about: texts,
        parameters: { texts, levels: words },
      },
    ];
  },
};

/** The words of levels that a reader would take for what « Objectifs » says here, or for a target value. */
function confusedLevels({ axis, objective, field }: Levels): string[] {
  const words = [axis, objective, ...(field === undefined ? [] : [field])];
  return [...new Set(words)].filter((word) => /^(?:objectif|cible)/.test(plainKey(word)));
}
