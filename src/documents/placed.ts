import type { Indicator, Lever, Roadmap } from '../domain/roadmap';

/** Where an item prints: under an axis and an objective, in the row of a table. */
export interface Placed<Item> {
  item: Item;
  axis: string | null;
  objective: string | null;
  row: string;
}

/** The items of a roadmap by where they print; what tells neither axis nor objective stands with its first action. */
export interface PlacedItems {
  actions: Placed<Roadmap['actions'][number]>[];
  levers: Placed<Lever>[];
  indicators: Placed<Indicator>[];
}

export function placedItems(roadmap: Roadmap): PlacedItems {
  const objectives = new Map(roadmap.objectives.map((objective) => [objective.id, objective]));
  const axisOf = (axis: string | null, objective: string | null): string | null =>
    axis ?? (objective === null ? null : (objectives.get(objective)?.axis ?? null));
  const known = (objective: string | null): string | null =>
    objective !== null && objectives.has(objective) ? objective : null;
  const actions = roadmap.actions.map((item) => ({
    item,
    axis: axisOf(item.axis, item.objective),
    objective: known(item.objective),
    row: item.row,
  }));
  const byId = new Map(actions.map((placed) => [placed.item.id, placed]));
  const beside = <Item extends Lever | Indicator>(item: Item): Placed<Item> => {
    const action = byId.get(item.actions[0] ?? '');
    const objective = known(item.objective) ?? (item.axis === null ? (action?.objective ?? null) : null);
    const own = action?.objective === objective ? action : undefined;
    return {
      item,
      axis: axisOf(item.axis, objective) ?? action?.axis ?? null,
      objective: objective ?? own?.objective ?? null,
      row: own?.row ?? item.row,
    };
  };
  return { actions, levers: roadmap.levers.map(beside), indicators: roadmap.indicators.map(beside) };
}

/** The axes of a roadmap in their order, and null where something has none; an axis with nothing in it is there too. */
export function printedAxes(roadmap: Roadmap, items: PlacedItems): (Roadmap['axes'][number] | null)[] {
  const ids = new Set(roadmap.axes.map(({ id }) => id));
  const isAlone = ({ axis }: { axis: string | null }): boolean => axis === null || !ids.has(axis);
  const hasLoneItems = [...items.actions, ...items.levers, ...items.indicators, ...roadmap.objectives].some(
    isAlone,
  );
  return [...roadmap.axes, ...(hasLoneItems ? [null] : [])];
}

/** Whether something stands under an axis of this roadmap, or under none for null. */
export function standsUnder(
  roadmap: Roadmap,
  axis: { id: string } | null,
): (placed: { axis: string | null }) => boolean {
  const ids = new Set(roadmap.axes.map(({ id }) => id));
  return ({ axis: own }) => (axis === null ? own === null || !ids.has(own) : own === axis.id);
}
