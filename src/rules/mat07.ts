import type { Observation } from '../domain/observation';

import { distinctPlaces } from './places';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    /** What heads each line, or a cell lists, by what they are and what they should name; and what may name several items. */
    'MAT-07': { lines: UnmatchedLines[]; unsure: UnsureName[] };
  }
}

/** Rows or columns of a matrix, or names in a list of links, that should each name an action or an objective of the projet académique. */
export interface UnmatchedLines {
  line: 'row' | 'column' | 'cell';
  names: 'action' | 'objective';
  texts: string[];
}

/** A code or a name that several items have, and their titles. */
export interface UnsureName extends Pick<UnmatchedLines, 'names'> {
  text: string;
  among: string[];
}

/** Rows or columns of the matrix that name no known action and no known objective, or several: their croix are lost. */
export const mat07: Rule<'MAT-07'> = {
  code: 'MAT-07',
  profile: 'copil',
  check({ observations }) {
    const all = observations.flatMap(unmatchedIn);
    if (all.length === 0) return [];
    const seen = all.filter(({ among }) => among === undefined);
    const lines = (['action', 'objective'] as const)
      .flatMap((names) => (['row', 'column', 'cell'] as const).map((line) => ({ line, names })))
      .map(({ line, names }): UnmatchedLines => ({
        line,
        names,
        texts: distinct(
          seen.filter((one) => one.line === line && one.names === names).map(({ text }) => text),
          line,
        ),
      }))
      .filter(({ texts }) => texts.length > 0);
    const unsure = new Map<string, UnsureName>();
    for (const { text, names, among } of all)
      if (among) unsure.set(`${names} ${text}`, { text, names, among });
    return [
      {
        code: 'MAT-07',
        severity: 'erreur',
        places: distinctPlaces(all.map(({ source }) => source)),
        about: [...lines.flatMap(({ texts }) => texts), ...[...unsure.values()].map(({ text }) => text)],
        parameters: { lines, unsure: [...unsure.values()] },
      },
    ];
  },
};

type Unmatched = Extract<Observation, { kind: 'unmatched-row' | 'unmatched-column' }>;

function unmatchedIn(observation: Observation): (Unmatched & Pick<UnmatchedLines, 'line' | 'names'>)[] {
  if (observation.kind !== 'unmatched-row' && observation.kind !== 'unmatched-column') return [];
  const line = observation.kind === 'unmatched-row' ? 'row' : 'column';
  const isAction = (line === 'row') !== (observation.transposed ?? false);
  const names = isAction ? ('action' as const) : ('objective' as const);
  return [{ ...observation, names, line: observation.listed ? 'cell' : line }];
}

/** Two rows of one name are two; a name that two cells list is one. */
function distinct(texts: string[], line: UnmatchedLines['line']): string[] {
  return line === 'cell' ? [...new Set(texts)] : texts;
}
