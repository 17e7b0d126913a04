import type { Roadmap } from '../roadmap';
import { matchItems } from './matchItems';
import { rememberItems, type Identities } from './rememberItems';
import { withIds } from './withIds';

/**
 * A fresh reading with the ids that its items had before, so that their links, accepted findings and follow-up values
 * stay theirs. Without a memory it is returned as it is. What is new keeps the id of the reading, unless another item
 * had that id before.
 */
export function keepIdentity(roadmap: Roadmap, before: Identities): Roadmap {
  if (Object.keys(before).length === 0) return roadmap;
  const now = rememberItems(roadmap);
  const kept = matchItems(before, now);
  const taken = new Set(Object.keys(before));
  for (const id of Object.keys(now)) if (!kept.has(id) && !Object.hasOwn(before, id)) taken.add(id);
  const ids = new Map(kept);
  for (const id of Object.keys(now)) {
    if (kept.has(id) || !Object.hasOwn(before, id)) continue;
    const free = freeId(id, taken);
    taken.add(free);
    ids.set(id, free);
  }
  return withIds(roadmap, ids);
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let times = 2;
  while (taken.has(`${id}~${String(times)}`)) times += 1;
  return `${id}~${String(times)}`;
}
