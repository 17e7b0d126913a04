import type { Objective, Roadmap } from '../domain/roadmap';
import { isException } from './concerning';
import { detailedLeaves } from './leaves';

/**
 * The objectives that have no action, where nearly all have some. An action of the axis that no objective is told of
 * may be anyone's, and none of that axis is then said to be without.
 */
export function objectivesWithoutAction(roadmap: Roadmap): Objective[] {
  const served = new Set(roadmap.actions.map(({ objective }) => objective));
  const looseAxes = new Set(
    roadmap.actions.filter(({ objective }) => objective === null).map(({ axis }) => axis),
  );
  const leaves = detailedLeaves(roadmap);
  const without = leaves.filter(
    ({ id, parent, axis }) =>
      !served.has(id) && !(parent !== null && served.has(parent)) && !looseAxes.has(axis),
  );
  return isException(without.length, leaves.length) ? without : [];
}
