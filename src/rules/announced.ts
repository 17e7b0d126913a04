import type { Objective, Roadmap } from '../domain/roadmap';
import { likeness } from '../domain/text';

/** How the objectives of the vue d'ensemble and those of the detail answer each other. */
export interface Announced {
  /** Only in the overview, with nothing under them. */
  missing: Objective[];
  /** Only in the overview, but one of the detail alone looks like it: maybe one objective with two names. */
  likely: { announced: Objective; found: Objective }[];
  /** Only in the detail, under an axis whose objectives the overview lists. */
  unannounced: Objective[];
}

/** Below this, two labels are two objectives. */
const ALIKE = 0.4;

export function compareAnnounced(roadmap: Roadmap): Announced {
  const { objectives } = roadmap;
  const used = idsWithItems(roadmap);
  const onlyAnnounced = objectives.filter(
    (objective) => isOnlyIn(objective, 'overview') && !used.has(objective.id),
  );
  const listed = objectives.filter((objective) => isIn(objective, 'overview'));
  const detailed = objectives.some(
    (objective) => !isIn(objective, 'overview') || !isOnlyIn(objective, 'overview'),
  );
  if (listed.length === 0 || !detailed) return { missing: [], likely: [], unannounced: [] };

  const listedPlaces = new Set(listed.map(({ axis, level }) => `${String(axis)}|${level}`));
  const comparable = ({ axis, level }: Objective): boolean => listedPlaces.has(`${String(axis)}|${level}`);
  const onlyDetailed = objectives.filter(
    (objective) => !isIn(objective, 'overview') && comparable(objective),
  );
  const likely = pairAlike(onlyAnnounced, onlyDetailed);
  return {
    missing: onlyAnnounced.filter((objective) => !likely.some(({ announced }) => announced === objective)),
    likely,
    unannounced: onlyDetailed.filter((objective) => !likely.some(({ found }) => found === objective)),
  };
}

function isIn(objective: Objective, role: 'overview'): boolean {
  return objective.mentions.some((mention) => mention.role === role);
}

function isOnlyIn(objective: Objective, role: 'overview'): boolean {
  return objective.mentions.length > 0 && objective.mentions.every((mention) => mention.role === role);
}

/** The objectives that something belongs to. */
function idsWithItems({ objectives, actions, levers, indicators }: Roadmap): Set<string | null> {
  return new Set([
    ...[...actions, ...levers, ...indicators].map(({ objective }) => objective),
    ...objectives.map(({ parent }) => parent),
  ]);
}

/** Pairs of one axis, the most alike first; each objective is in one pair at most. */
function pairAlike(announced: readonly Objective[], detailed: readonly Objective[]): Announced['likely'] {
  const candidates = announced
    .flatMap((one) =>
      detailed.map((other) => ({ announced: one, found: other, alike: likeness(one.title, other.title) })),
    )
    .filter((pair) => pair.alike >= ALIKE && pair.announced.axis === pair.found.axis)
    .sort((a, b) => b.alike - a.alike);
  const taken = new Set<Objective>();
  return candidates.filter((pair) => {
    if (taken.has(pair.announced) || taken.has(pair.found)) return false;
    taken.add(pair.announced).add(pair.found);
    return true;
  });
}
