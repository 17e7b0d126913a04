import type { Axis, Objective, Roadmap } from './roadmap';

interface Placed {
  axis: string | null;
  objective: string | null;
}

/** Items of one axis; `axis` is null for those that belong to none. */
export interface AxisGroup<Item> {
  axis: Axis | null;
  items: Item[];
}

/** Items of one objective; `objective` is null for those that belong to the axis alone. */
export interface ObjectiveGroup<Item> {
  objective: Objective | null;
  items: Item[];
}

/** Items by axis, in the order of the axes, each group in the order of the items; those without axis last. */
export function groupByAxis<Item extends Placed>(
  roadmap: Pick<Roadmap, 'axes' | 'objectives'>,
  items: Item[],
): AxisGroup<Item>[] {
  const objectives = new Map(roadmap.objectives.map((objective) => [objective.id, objective]));
  const axisOf = ({ axis, objective }: Placed): string | null =>
    axis ?? (objective === null ? null : (objectives.get(objective)?.axis ?? null));
  return inOrder(roadmap.axes, items, axisOf).map(([axis, own]) => ({ axis, items: own }));
}

/** Items of one axis by objective, in the order of the objectives; those without objective first. */
export function groupByObjective<Item extends Placed>(
  roadmap: Pick<Roadmap, 'axes' | 'objectives'>,
  items: Item[],
): ObjectiveGroup<Item>[] {
  const groups = inOrder(roadmap.objectives, items, ({ objective }) => objective);
  const alone = groups.filter(([objective]) => objective === null);
  return [...alone, ...groups.filter(([objective]) => objective !== null)].map(([objective, own]) => ({
    objective,
    items: own,
  }));
}

/** Items by parent in the order of the parents, empty groups left out; those of no known parent last, under null. */
function inOrder<Parent extends { id: string }, Item>(
  parents: Parent[],
  items: Item[],
  parentOf: (item: Item) => string | null,
): [Parent | null, Item[]][] {
  const known = new Map(parents.map((parent) => [parent.id, parent]));
  const groups = new Map<string | null, Item[]>();
  for (const item of items) {
    const parent = parentOf(item);
    const key = parent !== null && known.has(parent) ? parent : null;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  const of = (parent: Parent | null): [Parent | null, Item[]] => [
    parent,
    groups.get(parent?.id ?? null) ?? [],
  ];
  return [...[...known.values()].map(of), of(null)].filter(([, own]) => own.length > 0);
}
