import type { Axis, Objective } from '../../domain/roadmap';

interface Placed {
  axis: Axis | null;
  objective: Objective | null;
}

/**
 * The only objective of an axis holds its actions, levers and indicators, where another table lists these by axis and none
 * of their kind says its objective.
 */
export function attachToOnlyObjectives(
  groups: readonly Placed[],
  { axes, objectives }: { axes: readonly Axis[]; objectives: readonly Objective[] },
): void {
  for (const axis of axes) {
    const [only, ...others] = objectives.filter((objective) => objective.axis === axis.id);
    const own = groups.filter((group) => group.axis === axis);
    if (!only || others.length > 0 || own.some(({ objective }) => objective !== null)) continue;
    for (const group of own) group.objective = only;
  }
}
