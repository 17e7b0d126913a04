import type { ItemName } from '../domain/itemName';
import type { Objective, Roadmap } from '../domain/roadmap';
import { concerning } from './concerning';
import { objectiveName } from './namedItems';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'LNK-08': { names: ItemName[] };
  }
}

/** Objectives that are each below the next, back to the first. */
export const lnk08: Rule<'LNK-08'> = {
  code: 'LNK-08',
  profile: 'copil',
  check(roadmap) {
    return loopsAmong(roadmap.objectives).map((loop) => ({
      code: 'LNK-08',
      severity: 'erreur',
      ...concerning(loop),
      parameters: { names: loop.map((objective) => nameIn(roadmap, objective)) },
    }));
  },
};

/** Each is below another one, which makes a champ opérationnel of none where the workbook has no such level. */
function nameIn(roadmap: Roadmap, objective: Objective): ItemName {
  const level = roadmap.levels.field === undefined ? 'objective' : objective.level;
  return objectiveName(roadmap, { ...objective, level });
}

/** Each objective is walked through once: what an earlier walk has met leads to no new loop. */
function loopsAmong(objectives: readonly Objective[]): Objective[][] {
  const byId = new Map(objectives.map((objective) => [objective.id, objective]));
  const done = new Set<Objective>();
  return objectives.flatMap((start) => {
    const path = new Set<Objective>();
    let here: Objective | undefined = start;
    while (here !== undefined && !done.has(here) && !path.has(here)) {
      path.add(here);
      here = here.parent === null ? undefined : byId.get(here.parent);
    }
    for (const objective of path) done.add(objective);
    if (here === undefined || !path.has(here)) return [];
    const walked = [...path];
    return [walked.slice(walked.indexOf(here))];
  });
}
