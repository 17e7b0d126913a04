import type { Source } from '../domain/roadmap';
import { groupBy } from './groupBy';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'TGT-02': { blocks: { indicators: number; targets: number }[] };
  }
}

/** Cells with more targets than indicators beside them, or fewer: which go together is not said. */
export const tgt02: Rule<'TGT-02'> = {
  code: 'TGT-02',
  profile: 'copil',
  check(roadmap) {
    const blocks = roadmap.observations.filter((observation) => observation.kind === 'target-count');
    if (blocks.length === 0) return [];
    const answered = groupBy(roadmap.indicators, ({ targets }) => [...new Set(targets.map(placeOf))]);
    return [
      {
        code: 'TGT-02',
        severity: 'avertissement',
        places: blocks.map(({ source }) => source),
        // Who stands beside the cell, not where it stands: a row that is added above changes nothing.
        about: blocks.flatMap((block) => (answered.get(placeOf(block)) ?? []).map(({ id }) => id)),
        parameters: { blocks: blocks.map(({ indicators, targets }) => ({ indicators, targets })) },
      },
    ];
  },
};

function placeOf({ source }: { source: Source }): string {
  return JSON.stringify([source.sheet, source.address]);
}
