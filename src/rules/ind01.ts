import type { ItemName } from '../domain/itemName';
import type { Action, Objective, Roadmap, Source } from '../domain/roadmap';
import { concerning, isException } from './concerning';
import { emptyFiches } from './emptyFiches';
import { detailedLeaves } from './leaves';
import { actionName, objectiveName } from './namedItems';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'IND-01': { names: ItemName[] };
  }
}

/** An objective without indicator, where nearly all have some; an action, in a roadmap without objectives. */
export const ind01: Rule<'IND-01'> = {
  code: 'IND-01',
  profile: 'copil',
  check(roadmap) {
    const { all, without } = roadmap.objectives.length > 0 ? ofObjectives(roadmap) : ofActions(roadmap);
    if (!isException(without.length, all)) return [];
    const names = without.map(({ name }) => name);
    return [{ code: 'IND-01', severity: 'avertissement', ...concerning(without), parameters: { names } }];
  },
};

interface Measured {
  all: number;
  without: { id: string; source: Source; name: ItemName }[];
}

function ofObjectives(roadmap: Roadmap): Measured {
  const leaves = detailedLeaves(roadmap);
  const without = leaves.filter((objective) => !isMeasured(roadmap, objective));
  return {
    all: leaves.length,
    without: without.map((objective) => ({ ...objective, name: objectiveName(roadmap, objective) })),
  };
}

/** An indicator of the axis that no objective is told of may be this objective's. */
function isMeasured({ actions, indicators }: Roadmap, { id, parent, axis }: Objective): boolean {
  const own = new Set(actions.filter((action) => action.objective === id).map((action) => action.id));
  return indicators.some(
    (indicator) =>
      indicator.objective === id ||
      (parent !== null && indicator.objective === parent) ||
      (indicator.objective === null && indicator.axis === axis) ||
      indicator.actions.some((action) => own.has(action)),
  );
}

/** An empty fiche is EMP-01's. */
function ofActions(roadmap: Roadmap): Measured {
  const empty = emptyFiches(roadmap);
  const filled = roadmap.actions.filter((action) => !empty.includes(action));
  const without = filled.filter(
    ({ id, axis }) =>
      !roadmap.indicators.some(
        (indicator) =>
          indicator.actions.includes(id) || (indicator.actions.length === 0 && indicator.axis === axis),
      ),
  );
  return {
    all: filled.length,
    without: without.map((action: Action) => ({ ...action, name: actionName(roadmap, action) })),
  };
}
