import type { Axis, Roadmap } from '../../domain/roadmap';
import { groupByAxis } from '../../domain/grouping';

/** One line of the table: an axis with the ids of what is followed in it; `axis` is null for what has none. */
export interface DashboardAxis {
  axis: Axis | null;
  actions: ReadonlySet<string>;
  indicators: ReadonlySet<string>;
}

/** Every axis, also those without anything to follow, for people judge them all; then what belongs to none. */
export function dashboardAxes(roadmap: Roadmap): DashboardAxis[] {
  const actions = groupByAxis(roadmap, roadmap.actions);
  const indicators = groupByAxis(roadmap, roadmap.indicators);
  const idsOf = (
    groups: { axis: Axis | null; items: { id: string }[] }[],
    axis: Axis | null,
  ): ReadonlySet<string> =>
    new Set(groups.find((group) => group.axis?.id === axis?.id)?.items.map(({ id }) => id));
  return [...new Map(roadmap.axes.map((axis) => [axis.id, axis])).values(), null]
    .map((axis) => ({ axis, actions: idsOf(actions, axis), indicators: idsOf(indicators, axis) }))
    .filter((line) => line.axis !== null || line.actions.size + line.indicators.size > 0);
}
