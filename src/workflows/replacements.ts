import { objectivesOf } from '../domain/frameworkObjectives';
import type { Framework, Link, Roadmap } from '../domain/roadmap';
import { linkKey } from '../sheets/matrix/linkKey';
import type { State } from '../workbook/host';

/** Under this key the state keeps which framework took the place of which, by their ids. */
export const REPLACED_FRAMEWORKS = 'cadres/remplacés';
/** Under this one which objective took the place of which; empty text for one that none did. */
export const REPLACED_OBJECTIVES = 'objectifs/remplacés';

/** More than this took each other's place in a circle. */
const MOST_STEPS = 20;

/**
 * The roadmap as what was replaced leaves it: former frameworks stand apart, and their croix, wherever people still write
 * them, are those of the objectives that took their place. A replacement by a framework that is no longer in the workbook
 * does not hold. Ids must be those that were kept.
 */
export function withReplacements(roadmap: Roadmap, { generated }: Pick<State, 'generated'>): Roadmap {
  const replaced = generated[REPLACED_FRAMEWORKS] ?? {};
  const all = [...roadmap.frameworks, ...(roadmap.formerFrameworks ?? [])];
  const there = new Set(all.map(({ id }) => id));
  const isFormer = ({ id }: Framework): boolean => id in replaced && there.has(replaced[id]!);
  const former = all.filter(isFormer);
  if (former.length === 0) return roadmap;
  const next = generated[REPLACED_OBJECTIVES] ?? {};
  const ofFormer = new Set(former.flatMap(objectivesOf).map(({ id }) => id));
  const seen = new Set<string>();
  const links = roadmap.links.flatMap((link): Link[] => {
    const objective = lastOf(link.objective, next, ofFormer);
    const key = linkKey(link.action, objective);
    if (objective === '' || seen.has(key)) return [];
    seen.add(key);
    return [objective === link.objective ? link : { ...link, objective }];
  });
  return {
    ...roadmap,
    frameworks: all.filter((framework) => !isFormer(framework)),
    formerFrameworks: former,
    links,
  };
}

/** The objective that an objective's croix are for by now; empty text for none. */
function lastOf(
  objective: string,
  next: Readonly<Record<string, string>>,
  ofFormer: ReadonlySet<string>,
): string {
  let last = objective;
  for (let step = 0; step < MOST_STEPS && ofFormer.has(last); step++) last = next[last] ?? '';
  return ofFormer.has(last) ? '' : last;
}
