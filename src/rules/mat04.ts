import { broadActions, coverages } from '../domain/coverage';
import type { ItemName } from '../domain/itemName';
import { concerning } from './concerning';
import { actionName } from './namedItems';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'MAT-04': { broad: { name: ItemName; count: number }[]; columns: number };
  }
}

/** An action that serves more than 60 % of the objectives of the projet académique. */
export const mat04: Rule<'MAT-04'> = {
  code: 'MAT-04',
  profile: 'all',
  check(roadmap) {
    return coverages(roadmap).flatMap((coverage) => {
      const broad = broadActions(coverage);
      if (broad.length === 0) return [];
      const parameters = {
        broad: broad.map(({ action, count }) => ({ name: actionName(roadmap, action), count })),
        columns: coverage.objectives.length,
      };
      const concerned = broad.map(({ action }) => action);
      return [{ code: 'MAT-04', severity: 'information', ...concerning(concerned), parameters }];
    });
  },
};
