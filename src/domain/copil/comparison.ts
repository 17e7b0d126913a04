import type { Roadmap } from '../roadmap';
import { labelKey } from '../text';
import {
  pictureFacts,
  pictureKinds,
  pictureOf,
  readable,
  type PictureFact,
  type PictureItem,
  type PictureKind,
  type RememberedRoadmap,
} from './rememberedRoadmap';

/** An item that changed; of one that was removed, as it was. */
export interface ChangedItem {
  id: string;
  kind: PictureKind;
  code?: string;
  title: string;
}

/** One thing that is no longer as it was. */
export type Change =
  | { kind: 'added' | 'removed'; item: ChangedItem }
  /** `before` is its former code, where it had one, and title. */
  | { kind: 'renamed'; item: ChangedItem; before: { code?: string; title: string } }
  /** To another place; null where it belongs to none. */
  | { kind: 'moved'; item: ChangedItem; from: ChangedItem | null; to: ChangedItem | null }
  /** Empty where nothing is said. */
  | { kind: PictureFact; item: ChangedItem; before: string; after: string };

/**
 * What changed in a roadmap since it was remembered: items by their ids, so that a new name or code is no new item. First
 * what is new, gone, elsewhere or renamed, then facts, each kind in the order of the roadmap. Spaces, quotes, case and
 * final points are no change.
 */
export function compareRoadmaps(before: RememberedRoadmap, now: Roadmap): Change[] {
  const after = pictureOf(now);
  const named = (pictures: RememberedRoadmap, id: string | null): ChangedItem | null => {
    const one = id === null ? undefined : pictures.get(id);
    return one ? itemOf(id!, one) : null;
  };
  const [added, removed, moved, renamed]: Change[][] = [[], [], [], []];
  const facts = new Map<PictureFact, Change[]>(pictureFacts.map((fact) => [fact, []]));
  for (const [id, one] of byKind(after)) {
    const item = itemOf(id, one);
    const old = before.get(id);
    if (old?.kind !== one.kind) {
      added!.push({ kind: 'added', item });
      continue;
    }
    // A place that is remembered under another id, or by none, cannot be named.
    const [from, to] = [named(before, old.parent), named(after, one.parent)];
    if (from?.id !== to?.id) moved!.push({ kind: 'moved', item, from, to });
    if (isRenamed(old, one)) renamed!.push({ kind: 'renamed', item, before: nameOf(old) });
    for (const fact of pictureFacts) {
      const [was, is] = [old.facts[fact] ?? '', one.facts[fact] ?? ''];
      if (labelKey(was) !== labelKey(is))
        facts.get(fact)!.push({ kind: fact, item, before: readable(was), after: readable(is) });
    }
  }
  for (const [id, one] of byKind(before)) {
    if (after.get(id)?.kind !== one.kind) removed!.push({ kind: 'removed', item: itemOf(id, one) });
  }
  return [...added!, ...removed!, ...moved!, ...renamed!, ...[...facts.values()].flat()];
}

function byKind(items: RememberedRoadmap): [string, PictureItem][] {
  const all = [...items];
  return pictureKinds.flatMap((kind) => all.filter(([, one]) => one.kind === kind));
}

function isRenamed(old: PictureItem, one: PictureItem): boolean {
  return labelKey(old.title) !== labelKey(one.title) || labelKey(old.code ?? '') !== labelKey(one.code ?? '');
}

function itemOf(id: string, one: PictureItem): ChangedItem {
  return { id, kind: one.kind, ...nameOf(one) };
}

function nameOf({ code, title }: PictureItem): { code?: string; title: string } {
  return { ...(code !== undefined && { code }), title: readable(title) };
}
