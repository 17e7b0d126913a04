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
    return [
      {
        code: 'TGT-02',
        severity: 'avertissement',
        places: blocks.map(({ source }) => source),
        about: blocks.map(({ source }) => `${source.sheet}!${source.address}`),
        parameters: { blocks: blocks.map(({ indicators, targets }) => ({ indicators, targets })) },
      },
    ];
  },
};
