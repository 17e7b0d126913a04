import { pictureOf, type RememberedRoadmap } from '../../domain/copil/rememberedRoadmap';
import type { Lever, Roadmap } from '../../domain/roadmap';

/** What a roadmap is, and what others see of it. */
interface Shown {
  whole: Roadmap;
  filtered: Roadmap;
  /** Takes away what others are not to read. */
  hide: (roadmap: Roadmap) => Roadmap;
}

/**
 * The version that was sent as others may see it: without what was filtered out since, nor what stood under that, and
 * with the same words hidden in it as in the roadmap of now, so that hiding them is no change.
 */
export function sentToCommittee(
  before: RememberedRoadmap,
  { whole, filtered, hide }: Shown,
): RememberedRoadmap {
  const [all, kept] = [pictureOf(whole), pictureOf(filtered)];
  const isGone = (id: string | null): boolean => id !== null && all.has(id) && !kept.has(id);
  const told = [...before].filter(([id, { parent }]) => !isGone(id) && !isGone(parent));
  // Former words go along as levers: names are hidden wherever they stand.
  const hidden = hide({ ...filtered, levers: [...filtered.levers, ...told.map(asLever)] });
  const now = pictureOf({ ...hidden, levers: hidden.levers.slice(0, filtered.levers.length) });
  return new Map(
    told.map(([id, item], i) => {
      const { title, details } = hidden.levers[filtered.levers.length + i]!;
      const isSame = item.title === all.get(id)?.title;
      const facts = Object.keys(item.facts).map((fact, n) => [fact, details[n]!] as const);
      return [
        id,
        {
          ...item,
          title: (isSame ? now.get(id)?.title : undefined) ?? title,
          facts: Object.fromEntries(facts),
        },
      ];
    }),
  );
}

function asLever([id, { title, facts }]: [string, { title: string; facts: Record<string, string> }]): Lever {
  return {
    id: `envoyée/${id}`,
    title,
    details: Object.values(facts),
    mentions: [],
    objective: null,
    axis: null,
    actions: [],
    row: '',
    source: { sheet: '', address: '' },
  };
}
