import { distinctPlaces } from './places';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'MAT-07': { rows: string[]; columns: string[] };
  }
}

/** Rows or columns of the matrix that name no known action and no known objective: their croix are lost. */
export const mat07: Rule<'MAT-07'> = {
  code: 'MAT-07',
  profile: 'copil',
  check({ observations }) {
    const rows = observations.filter(({ kind }) => kind === 'unmatched-row');
    const columns = observations.filter(({ kind }) => kind === 'unmatched-column');
    const all = [...rows, ...columns];
    if (all.length === 0) return [];
    const textsOf = (list: typeof all): string[] =>
      list.map((observation) => ('text' in observation ? observation.text : ''));
    return [
      {
        code: 'MAT-07',
        severity: 'erreur',
        places: distinctPlaces(all.map(({ source }) => source)),
        about: textsOf(all),
        parameters: { rows: textsOf(rows), columns: textsOf(columns) },
      },
    ];
  },
};
