import { objectivesOf } from './frameworkObjectives';
import { closeness } from './identity/closeness';
import type { Framework, FrameworkObjective, Link } from './roadmap';
import { sameWording } from './sameWording';
import { tidy } from './text';

/** What may become of an objective when another framework takes the place of its own. */
export interface ReplacedObjective {
  objective: FrameworkObjective;
  /** The id of the objective that takes its croix; null for none. */
  to: string | null;
  /** `same`: it says the same; `alike`: it may be the one that is meant; `none`: nothing is like it. */
  why: 'same' | 'alike' | 'none';
  /** How many croix it has. */
  links: number;
}

/** Less alike than this, two objectives are two. */
const ALIKE = 0.45;

/** What becomes of each objective of a framework, as far as likeness tells: a person has the last word. */
export function proposedReplacement(
  old: Framework,
  by: Framework,
  links: readonly Link[],
): ReplacedObjective[] {
  const candidates = objectivesOf(by);
  const counts = new Map<string, number>();
  for (const { objective } of links) counts.set(objective, (counts.get(objective) ?? 0) + 1);
  return objectivesOf(old).map((objective): ReplacedObjective => {
    const count = counts.get(objective.id) ?? 0;
    const same = candidates.find(({ title }) => sameWording(tidy(title), tidy(objective.title)));
    if (same) return { objective, to: same.id, why: 'same', links: count };
    const [best] = candidates
      .map(({ id, title }) => ({ id, close: closeness(title, objective.title) }))
      .sort((a, b) => b.close - a.close);
    return best && best.close >= ALIKE
      ? { objective, to: best.id, why: 'alike', links: count }
      : { objective, to: null, why: 'none', links: count };
  });
}
