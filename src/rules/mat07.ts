import { distinctPlaces } from './places';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    /** What heads each of them, by what they are and what they should name. */
    'MAT-07': { lines: UnmatchedLines[] };
  }
}

/** Rows or columns of a matrix that should each name an action, or an objective of the projet académique. */
export interface UnmatchedLines {
  line: 'row' | 'column';
  names: 'action' | 'objective';
  texts: string[];
}

/** Rows or columns of the matrix that name no known action and no known objective: their croix are lost. */
export const mat07: Rule<'MAT-07'> = {
  code: 'MAT-07',
  profile: 'copil',
  check({ observations }) {
    const seen = observations.flatMap((observation) => {
      if (observation.kind !== 'unmatched-row' && observation.kind !== 'unmatched-column') return [];
      const line: UnmatchedLines['line'] = observation.kind === 'unmatched-row' ? 'row' : 'column';
      const isAction = (line === 'row') !== (observation.transposed ?? false);
      return [{ ...observation, line, names: isAction ? ('action' as const) : ('objective' as const) }];
    });
    if (seen.length === 0) return [];
    const lines = (['action', 'objective'] as const)
      .flatMap((names) => (['row', 'column'] as const).map((line) => ({ line, names })))
      .map(({ line, names }): UnmatchedLines => ({
        line,
        names,
        texts: seen.filter((one) => one.line === line && one.names === names).map(({ text }) => text),
      }))
      .filter(({ texts }) => texts.length > 0);
    return [
      {
        code: 'MAT-07',
        severity: 'erreur',
        places: distinctPlaces(seen.map(({ source }) => source)),
        about: lines.flatMap(({ texts }) => texts),
        parameters: { lines },
      },
    ];
  },
};
