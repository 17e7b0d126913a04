import type { Objective, Roadmap } from '../domain/roadmap';

/** The objectives that have none below them and stand in the detail: those that actions and indicators belong to. */
export function detailedLeaves({ objectives }: Roadmap): Objective[] {
  const parents = new Set(objectives.map(({ parent }) => parent));
  return objectives.filter(
    ({ id, mentions }) =>
      !parents.has(id) && (mentions.length === 0 || mentions.some(({ role }) => role !== 'overview')),
  );
}
