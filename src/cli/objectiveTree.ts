import type { Objective, Roadmap } from '../domain/roadmap';

/** The objectives of a roadmap from the top: each is reached once, whatever its parents say. */
export interface ObjectiveTree {
  /** Objectives that stand directly under an axis, or under none. */
  top(axis: string | null): Objective[];
  under(objective: Objective): Objective[];
}

/**
 * Objectives under their parents. What no top leads to, a circle of parents or a parent under another axis, begins with
 * the first of its own axis, so that everything that was read is shown.
 */
export function objectiveTree({ objectives }: Pick<Roadmap, 'objectives'>): ObjectiveTree {
  const byId = new Map(objectives.map((objective) => [objective.id, objective]));
  const parents = new Map<Objective, Objective>();
  // From the last on: of a circle, the first stays without a parent.
  for (const objective of [...objectives].reverse()) {
    const parent = byId.get(objective.parent ?? '');
    if (parent?.axis === objective.axis && !leadsTo(parent, objective, parents))
      parents.set(objective, parent);
  }
  return {
    top: (axis) => objectives.filter((objective) => objective.axis === axis && !parents.has(objective)),
    under: (above) => objectives.filter((objective) => parents.get(objective) === above),
  };
}

function leadsTo(from: Objective, to: Objective, parents: ReadonlyMap<Objective, Objective>): boolean {
  for (let at: Objective | undefined = from; at; at = parents.get(at)) if (at === to) return true;
  return false;
}
