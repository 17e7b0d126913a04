import type { Observation } from '../observation';
import type { Framework, Roadmap } from '../roadmap';

/** The roadmap with other ids, wherever an id stands; those that the map does not know stay as they are. */
export function withIds(roadmap: Roadmap, ids: ReadonlyMap<string, string>): Roadmap {
  const of = (id: string): string => ids.get(id) ?? id;
  const orNull = (id: string | null): string | null => (id === null ? null : of(id));
  const placed = <T extends { id: string; axis: string | null }>(item: T): T => ({
    ...item,
    id: of(item.id),
    axis: orNull(item.axis),
  });
  const attached = <T extends Roadmap['levers'][number]>(item: T): T => ({
    ...placed(item),
    objective: orNull(item.objective),
    actions: item.actions.map(of),
  });
  const renamed = <T extends { id: string }>(item: T): T => ({ ...item, id: of(item.id) });
  const withItems = (framework: Framework): Framework => ({
    ...renamed(framework),
    axes: framework.axes.map((axis) => ({ ...renamed(axis), objectives: axis.objectives.map(renamed) })),
  });
  return {
    ...roadmap,
    axes: roadmap.axes.map(renamed),
    objectives: roadmap.objectives.map((item) => ({ ...placed(item), parent: orNull(item.parent) })),
    actions: roadmap.actions.map((item) => ({ ...placed(item), objective: orNull(item.objective) })),
    levers: roadmap.levers.map(attached),
    indicators: roadmap.indicators.map(attached),
    frameworks: roadmap.frameworks.map(withItems),
    ...(roadmap.formerFrameworks && { formerFrameworks: roadmap.formerFrameworks.map(withItems) }),
    links: roadmap.links.map((link) => ({ ...link, action: of(link.action), objective: of(link.objective) })),
    decisions: roadmap.decisions.map((decision) =>
      decision.action === undefined ? decision : { ...decision, action: of(decision.action) },
    ),
    weather: roadmap.weather.map((weather) => ({ ...weather, item: of(weather.item) })),
    observations: roadmap.observations.map((observation) => observed(observation, of)),
  };
}

function observed(observation: Observation, of: (id: string) => string): Observation {
  if (observation.kind === 'mark-conflict' || observation.kind === 'sources-differ')
    return { ...observation, action: of(observation.action), objective: of(observation.objective) };
  if (observation.kind === 'perhaps-same')
    return { ...observation, ids: [of(observation.ids[0]), of(observation.ids[1])] };
  if (observation.kind === 'two-axes' || observation.kind === 'value-conflict')
    return { ...observation, id: of(observation.id) };
  if (
    (observation.kind === 'not-a-number' || observation.kind === 'not-a-day') &&
    observation.id !== undefined
  )
    return { ...observation, id: of(observation.id) };
  return observation;
}
