import { ITEM_KINDS, type Identities, type ItemKind } from './rememberItems';
import { matchSiblings, type Item } from './matchSiblings';

/**
 * Which items of a new reading are which of an earlier one: for each new id, the id that the item had before. An item
 * that stands nowhere in the result is new; no id is given twice.
 *
 * What is above is matched first, so that an item is looked for under its own parent; the surest pairs are taken
 * first (see `matchSiblings`). A title that stayed under its parent says more than a code: where two actions have
 * swapped their codes, or one was inserted and all codes below it counted on, each keeps its id.
 */
export function matchItems(before: Identities, now: Identities): Map<string, string> {
  const kept = new Map<string, string>();
  for (const kind of ITEM_KINDS) {
    const depths = Math.max(deepest(before, kind), deepest(now, kind));
    // Items under items of their own kind wait for these; what has changed its depth comes last.
    for (let depth = 0; depth <= depths; depth++) match(kind, depth);
    if (depths > 0) match(kind);
  }
  return kept;

  function match(kind: ItemKind, depth?: number): void {
    const given = new Set(kept.values());
    const olds = itemsOf(before, kind, depth).filter(({ id }) => !given.has(id));
    const news = itemsOf(now, kind, depth)
      .filter(({ id }) => !kept.has(id))
      // An item that is new is nobody's parent before, whatever its id.
      .map((item) => ({ ...item, parent: item.parent && (kept.get(item.parent) ?? `\u0000${item.parent}`) }));
    for (const [id, old] of matchSiblings(olds, news)) kept.set(id, old);
  }
}

function itemsOf(identities: Identities, kind: ItemKind, depth?: number): Item[] {
  const children = childrenOf(identities);
  return Object.entries(identities)
    .filter(([, item]) => item.kind === kind)
    .filter(([id]) => depth === undefined || depthOf(identities, id) === depth)
    .map(([id, item]) => ({
      id,
      code: item.code,
      title: item.title,
      parent: item.parent,
      rank: item.rank,
      children: children.get(id) ?? [],
    }));
}

/** The titles of what is right under each item. */
function childrenOf(identities: Identities): Map<string, string[]> {
  const children = new Map<string, string[]>();
  for (const { parent, title } of Object.values(identities)) {
    if (parent === undefined) continue;
    const known = children.get(parent);
    if (known) known.push(title);
    else children.set(parent, [title]);
  }
  return children;
}

function deepest(identities: Identities, kind: ItemKind): number {
  return Object.entries(identities).reduce(
    (depth, [id, item]) => (item.kind === kind ? Math.max(depth, depthOf(identities, id)) : depth),
    0,
  );
}

/** Enough for any roadmap; a circle of parents ends here. */
const DEEPEST = 8;

/** How many items of its own kind are above it. */
function depthOf(identities: Identities, id: string): number {
  const item = identities[id]!;
  let depth = 0;
  let above = parentOf(identities, item.parent);
  while (above?.kind === item.kind && depth < DEEPEST) {
    depth += 1;
    above = parentOf(identities, above.parent);
  }
  return depth;
}

function parentOf(identities: Identities, parent: string | undefined): Identities[string] | undefined {
  return parent === undefined ? undefined : identities[parent];
}
