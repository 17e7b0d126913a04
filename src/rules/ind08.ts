import type { Indicator, Roadmap } from '../domain/roadmap';
import { concerning, isException } from './concerning';
import type { Rule } from './rule';
import { objectivesWithoutAction } from './withoutAction';

declare module '../domain/finding' {
  interface FindingParameters {
    'IND-08': { titles: string[] };
  }
}

/** An indicator of an objective or axis that no action serves, where the others have some. */
export const ind08: Rule<'IND-08'> = {
  code: 'IND-08',
  profile: 'all',
  check(roadmap) {
    const loose = looseIndicators(roadmap);
    if (!isException(loose.length, roadmap.indicators.length)) return [];
    const titles = loose.map(({ title }) => title);
    return [{ code: 'IND-08', severity: 'information', ...concerning(loose), parameters: { titles } }];
  },
};

/** An objective that has no action at all is LNK-04's. */
function looseIndicators(roadmap: Roadmap): Indicator[] {
  const { actions, objectives, indicators } = roadmap;
  if (actions.length === 0) return [];
  const parents = new Map(objectives.map(({ id, parent }) => [id, parent]));
  const served = new Set<string | null>(actions.flatMap(({ objective, axis }) => [objective, axis]));
  served.delete(null);
  const rows = new Set(actions.map(({ row }) => row));
  const reported = new Set(objectivesWithoutAction(roadmap).map(({ id }) => id));
  // The actions of a cible serve its champs opérationnels, and those of a champ its cible.
  for (const { id, parent } of objectives) if (served.has(id) && parent !== null) served.add(parent);
  const isServed = (id: string): boolean => served.has(id) || served.has(parents.get(id) ?? null);
  return indicators.filter(({ actions: own, objective, axis, row }) => {
    if (own.length > 0 || rows.has(row)) return false;
    return objective === null ? !served.has(axis) : !reported.has(objective) && !isServed(objective);
  });
}
