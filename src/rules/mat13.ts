import type { ItemName } from '../domain/itemName';
import type { Observation } from '../domain/observation';

import { groupBy } from './groupBy';
import { actionName } from './namedItems';
import { distinctPlaces } from './places';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    /** The two sheets, the same twice where both places stand on one. */
    'MAT-13': { sheets: [string, string]; differing: DifferingLink[] };
  }
}

/** A link that two places answer differently: the cell and the mark of each, empty where it has none. */
export interface DifferingLink {
  action?: ItemName;
  objective: string;
  cells: [string, string];
  marks: [string, string];
}

type Differing = Extract<Observation, { kind: 'sources-differ' }>;

/** Links that one of the user's sheets says and another, which answers for them too, does not. */
export const mat13: Rule<'MAT-13'> = {
  code: 'MAT-13',
  profile: 'copil',
  check(roadmap) {
    const actions = new Map(roadmap.actions.map((action) => [action.id, action]));
    const objectives = new Map(
      roadmap.frameworks
        .flatMap(({ axes }) => axes.flatMap((axis) => axis.objectives))
        .map(({ id, title }) => [id, title]),
    );
    const seen = roadmap.observations.filter((observation) => observation.kind === 'sources-differ');
    const pairs = groupBy(seen, (one) => JSON.stringify(sheetsOf(one)));
    return [...pairs.values()].map((differing) => ({
      code: 'MAT-13',
      severity: 'avertissement',
      places: distinctPlaces(differing.flatMap(({ source, other }) => [source, other])),
      about: differing.map(({ action, objective }) => `${action} ${objective}`),
      parameters: {
        sheets: sheetsOf(differing[0]!),
        differing: differing.map(({ source, other, action, objective, mark, otherMark }) => {
          const known = actions.get(action);
          return {
            ...(known && { action: actionName(roadmap, known) }),
            objective: objectives.get(objective) ?? objective,
            cells: [cellOf(source), cellOf(other)],
            marks: [mark, otherMark],
          };
        }),
      },
    }));
  },
};

function sheetsOf({ source, other }: Differing): [string, string] {
  return source.sheet <= other.sheet ? [source.sheet, other.sheet] : [other.sheet, source.sheet];
}

function cellOf({ sheet, address }: Differing['source']): string {
  return `${sheet}!${address}`;
}
