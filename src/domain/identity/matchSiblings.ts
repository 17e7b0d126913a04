import { closeness, sameNumbers } from './closeness';

/** An item of one kind, before or now; both sides name a parent that was known before by the same id. */
export interface Item {
  id: string;
  code: string | undefined;
  title: string;
  parent: string | undefined;
  rank: number;
  /** Titles of what is right under it. */
  children: readonly string[];
}

/**
 * Pairs items of one kind, each at most once, the surest first: same parent, code and title; same parent and title;
 * same code and title under another parent; a title that stands once on either side; then what has another title, by
 * its code, its likeness, its neighbours and what stands under it. Returns the earlier id for each new one.
 */
export function matchSiblings(olds: readonly Item[], news: readonly Item[]): Map<string, string> {
  const matching = new Matching(olds, news);
  matching.exact(({ parent, code, title }) => key(parent, code, title));
  matching.exact(({ parent, title }) => key(parent, title));
  matching.exact(({ code, title }) => (code === undefined ? undefined : key(code, title)));
  matching.exact(({ title }) => title, { onlyOne: true });
  matching.changed();
  return new Map([...matching.pairs].map(([item, old]) => [item.id, old.id]));
}

const key = (...parts: (string | undefined)[]): string =>
  parts.map((part) => part ?? '\u0001').join('\u0000');

interface Candidate {
  old: Item;
  item: Item;
  score: number;
}

/** How close titles must be where none, one or both of the neighbours are the same. */
const CLOSE_ENOUGH = [0.8, 0.6, 0.4] as const;
/** A code that has changed too makes it less sure. */
const OTHER_CODE = 0.1;
/** A code of several parts names one item in the whole roadmap, if its title says at least a little of the same. */
const SAME_CODE = 0.2;
/** An axis or an objective with most of its items is still the same. */
const SAME_CHILDREN = 0.5;
/** What evidence weighs beside the likeness of titles, from 0 to 1. */
const WEIGHTS = { code: 0.35, neighbour: 0.15 };
/** With more pairs to compare than this, only those that stand about the same place are. */
const MANY = 2500;
const ABOUT = 4;

class Matching {
  /** The earlier item of each new one. */
  readonly pairs = new Map<Item, Item>();
  private readonly taken = new Map<Item, Item>();
  private readonly oldContext: Map<Item, Neighbours>;
  private readonly newContext: Map<Item, Neighbours>;

  constructor(
    private readonly olds: readonly Item[],
    private readonly news: readonly Item[],
  ) {
    this.oldContext = neighbours(olds, () => true);
    this.newContext = neighbours(news, () => true);
  }

  /** Pairs items with the same key; where several share one, those with the same neighbours, then in their order. */
  exact(keyOf: (item: Item) => string | undefined, { onlyOne = false } = {}): void {
    const olds = group(this.freeOlds(), keyOf);
    for (const [shared, items] of group(this.freeNews(), keyOf)) {
      const others = olds.get(shared) ?? [];
      if (onlyOne && (items.length > 1 || others.length > 1)) continue;
      const near = nearEnough(others, items);
      this.take(
        items.flatMap((item) => others.filter((old) => near(old, item)).map((old) => this.twins(old, item))),
      );
    }
  }

  private twins(old: Item, item: Item): Candidate {
    const before = this.oldContext.get(old)!;
    const now = this.newContext.get(item)!;
    const same = (side: 'previous' | 'next'): number => Number(before[side]?.title === now[side]?.title);
    return { old, item, score: same('previous') + same('next') };
  }

  /** Pairs what is left by all the evidence there is. */
  changed(): void {
    const olds = this.freeOlds();
    const news = this.freeNews();
    const near = nearEnough(olds, news);
    const before = neighbours(this.olds, (item) => this.taken.has(item));
    const now = neighbours(this.news, (item) => this.pairs.has(item));
    const sameSides = (old: Item, item: Item): 0 | 1 | 2 => {
      const [was, is] = [before.get(old)!, now.get(item)!];
      const same = (side: 'previous' | 'next'): boolean =>
        was[side] === (is[side] && this.pairs.get(is[side]));
      return same('previous') ? (same('next') ? 2 : 1) : same('next') ? 1 : 0;
    };
    this.take(
      olds.flatMap((old) =>
        news.flatMap((item) => {
          if (!near(old, item)) return [];
          const score = certainty(old, item, () => sameSides(old, item));
          return score === null ? [] : [{ old, item, score }];
        }),
      ),
    );
  }

  /** The best candidates first; those that stand at the same place come before others as good. */
  private take(candidates: Candidate[]): void {
    const apart = ({ old, item }: Candidate): number => Math.abs(old.rank - item.rank);
    candidates.sort((a, b) => b.score - a.score || apart(a) - apart(b));
    for (const { old, item } of candidates) {
      if (this.taken.has(old) || this.pairs.has(item)) continue;
      this.taken.set(old, item);
      this.pairs.set(item, old);
    }
  }

  private freeOlds(): Item[] {
    return this.olds.filter((old) => !this.taken.has(old));
  }

  private freeNews(): Item[] {
    return this.news.filter((item) => !this.pairs.has(item));
  }
}

/** How sure it is that two items with different titles are one; null when it is not sure enough. */
function certainty(old: Item, item: Item, sameSides: () => 0 | 1 | 2): number | null {
  const sameParent = old.parent === item.parent;
  const sameCode = old.code !== undefined && old.code === item.code;
  const namesOne = sameCode && old.code!.includes('.');
  if (!sameParent && !namesOne) return null;
  const close = closeness(old.title, item.title);
  const sides = sameParent ? sameSides() : 0;
  const children = sharedChildren(old, item);
  const otherCode = !sameCode && old.code !== undefined && item.code !== undefined;
  const needed = CLOSE_ENOUGH[sides] + (otherCode ? OTHER_CODE : 0);
  const sureByTitle = sameParent && close >= needed && (sides === 2 || sameNumbers(old.title, item.title));
  const sure =
    sureByTitle || (sameParent && sameCode) || (namesOne && close >= SAME_CODE) || children >= SAME_CHILDREN;
  if (!sure) return null;
  return close + children + (sameCode ? WEIGHTS.code : 0) + sides * WEIGHTS.neighbour;
}

/** Twice the shared titles over all of them (Dice). */
function sharedChildren(old: Item, item: Item): number {
  const all = old.children.length + item.children.length;
  if (all === 0) return 0;
  const titles = new Set(old.children);
  return (2 * item.children.filter((title) => titles.has(title)).length) / all;
}

/** Whether two items are compared at all: where there are many, only those of about one place or of one code. */
function nearEnough(olds: readonly Item[], news: readonly Item[]): (old: Item, item: Item) => boolean {
  const many = olds.length * news.length > MANY;
  return (old, item) =>
    !many || Math.abs(old.rank - item.rank) <= ABOUT || (old.code !== undefined && old.code === item.code);
}

interface Neighbours {
  previous?: Item;
  next?: Item;
}

/** The nearest items before and after each one under its parent, among those that count. */
function neighbours(items: readonly Item[], counts: (item: Item) => boolean): Map<Item, Neighbours> {
  const found = new Map<Item, Neighbours>();
  for (const family of group(items, ({ parent }) => key(parent)).values()) {
    const inOrder = [...family].sort((a, b) => a.rank - b.rank);
    walk(inOrder, 'previous');
    walk(inOrder.reverse(), 'next');
  }
  return found;

  function walk(line: readonly Item[], side: keyof Neighbours): void {
    let last: Item | undefined;
    for (const item of line) {
      found.set(item, { ...found.get(item), ...(last && { [side]: last }) });
      if (counts(item)) last = item;
    }
  }
}

function group(items: readonly Item[], keyOf: (item: Item) => string | undefined): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const shared = keyOf(item);
    if (shared === undefined) continue;
    const known = groups.get(shared);
    if (known) known.push(item);
    else groups.set(shared, [item]);
  }
  return groups;
}
