import type { Finding } from '../domain/finding';
import type { ItemName } from '../domain/itemName';
import type { Roadmap } from '../domain/roadmap';
import { compareAnnounced } from './announced';
import { objectiveName } from './namedItems';
import type { Rule } from './rule';
import { wrongCounts, type ToldCount } from './toldCounts';

declare module '../domain/finding' {
  interface FindingParameters {
    'STR-04': { kind: 'names'; names: ItemName[] } | { kind: 'count'; sentence: string; counts: ToldCount[] };
  }
}

/**
 * An objective of the detail that the vue d'ensemble leaves out (the other way round is LNK-03), and a sentence that
 * does not count as many axes, objectives or actions as there are.
 */
export const str04: Rule<'STR-04'> = {
  code: 'STR-04',
  profile: 'copil',
  check(roadmap) {
    return [
      ...unannouncedFindings(roadmap),
      ...wrongCounts(roadmap).map(({ sentence, source, counts }) => ({
        code: 'STR-04' as const,
        severity: 'avertissement' as const,
        places: [source],
        about: [sentence],
        parameters: { kind: 'count' as const, sentence, counts },
      })),
    ];
  },
};

function unannouncedFindings(roadmap: Roadmap): Finding<'STR-04'>[] {
  const { unannounced } = compareAnnounced(roadmap);
  if (unannounced.length === 0) return [];
  const names = unannounced.map((objective) => objectiveName(roadmap, objective));
  return [
    {
      code: 'STR-04',
      severity: 'avertissement',
      places: unannounced.map(({ source }) => source),
      about: unannounced.map(({ id }) => id),
      parameters: { kind: 'names', names },
    },
  ];
}
