import type { ItemName } from '../domain/itemName';
import { distinctPlaces } from './places';
import { actionName } from './namedItems';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'MAT-11': { action?: ItemName; objective: string; mark: string; otherMark: string };
  }
}

/** One croix changed in the user's matrix and, otherwise, in the generated one. */
export const mat11: Rule<'MAT-11'> = {
  code: 'MAT-11',
  profile: 'copil',
  check(roadmap) {
    const objectives = roadmap.frameworks.flatMap(({ axes }) => axes.flatMap((axis) => axis.objectives));
    return roadmap.observations
      .filter((observation) => observation.kind === 'mark-conflict')
      .map((conflict) => {
        const action = roadmap.actions.find(({ id }) => id === conflict.action);
        const objective = objectives.find(({ id }) => id === conflict.objective);
        return {
          code: 'MAT-11',
          severity: 'avertissement',
          places: distinctPlaces([conflict.source, conflict.other]),
          about: [conflict.action, conflict.objective],
          parameters: {
            ...(action && { action: actionName(roadmap, action) }),
            objective: objective?.title ?? conflict.objective,
            mark: conflict.mark,
            otherMark: conflict.otherMark,
          },
        };
      });
  },
};
