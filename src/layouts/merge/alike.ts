import { codeKey } from '../../domain/codes';
import { sameNumbers } from '../../domain/identity/closeness';
import { labelKey, likeness, meaningfulWords } from '../../domain/text';
import type { ItemDraft } from '../draft';

/** Above this two wordings in two tables are one item, when no other wording there is as close. */
const CERTAIN = 0.8;
/** Between this and certainty they stay apart, and the user is asked. */
const ASKED = 0.6;
/** Titles of fewer words that carry meaning are alike by chance (« Nombre de visites », « Nombre de projets »). */
const ENOUGH_WORDS = 3;
/** A word that more items have tells none of them. */
const COMMON = 100;

/** What is becoming one item, out of all places where it was met. */
interface Group<D> {
  drafts: D[];
}

/** Two wordings that may be one item: of a draft, and of the item that it was not joined to. */
export interface Doubt<D, G> {
  draft: D;
  group: G;
}

/**
 * Finds items that are written otherwise in another table. Two lines of one table are two items, however alike, and two
 * wordings that one table tells apart are two in all others; so are two with different codes or different numbers.
 */
export class AlikeFinder<D extends ItemDraft, G extends Group<D>> {
  private readonly byWord = new Map<string, Set<G>>();
  private readonly tables = new Map<string, D[]>();
  /** The tables that tell a wording. */
  private readonly tablesOf = new Map<string, Set<string>>();
  private readonly asked: Doubt<D, G>[] = [];
  private readonly words = new Map<D, ReadonlySet<string>>();

  /** @param drafts all that will be looked for, so that the closest of a table is known before it comes */
  constructor(drafts: readonly D[]) {
    for (const draft of drafts) {
      const table = this.tables.get(tableOf(draft));
      if (table) table.push(draft);
      else this.tables.set(tableOf(draft), [draft]);
      this.words.set(draft, wordsOf(draft.title));
      const title = labelKey(draft.title);
      this.tablesOf.set(title, (this.tablesOf.get(title) ?? new Set()).add(tableOf(draft)));
    }
  }

  /** Tells that the group now has this draft's wording too. */
  add(group: G, { title }: D): void {
    for (const word of wordsOf(title)) {
      const groups = this.byWord.get(word);
      if (groups) groups.add(group);
      else this.byWord.set(word, new Set([group]));
    }
  }

  /**
   * The one group that the draft surely means, among those that fit; a likely one is kept as a doubt, and so is one
   * that does not fit but may be asked about.
   */
  find(
    draft: D,
    fits: (group: G) => boolean,
    mayBeAsked: (group: G) => boolean = () => false,
  ): G | undefined {
    const found = this.candidates(draft)
      .filter((group) => mayBeOne(group, draft) && !this.areToldApart(group, draft))
      .map((group) => ({ group, score: closest(group, draft) }))
      .filter(({ score }) => score >= ASKED)
      .sort((a, b) => b.score - a.score);
    const [best, second] = found.filter(({ group }) => fits(group));
    if (best && best.score >= CERTAIN && best.score > (second?.score ?? 0)) {
      if (this.isClosest(draft, best.group, best.score)) return best.group;
    }
    const asked = best ?? found.find(({ group }) => mayBeAsked(group));
    if (asked) this.asked.push({ draft, group: asked.group });
    return undefined;
  }

  /** What stayed doubtful: drafts whose own table has not named that group meanwhile. */
  doubts(): Doubt<D, G>[] {
    return this.asked.filter(({ draft, group }) => mayBeOne(group, draft));
  }

  /** Groups that share enough words to be alike. */
  private candidates({ title }: D): G[] {
    const words = wordsOf(title);
    if (words.size < ENOUGH_WORDS) return [];
    const shared = new Map<G, number>();
    let common = 0;
    for (const word of words) {
      const groups = this.byWord.get(word);
      if (groups && groups.size > COMMON) common += 1;
      else for (const group of groups ?? []) shared.set(group, (shared.get(group) ?? 0) + 1);
    }
    return [...shared].filter(([, count]) => count + common >= neededOf(words.size)).map(([group]) => group);
  }

  private areToldApart(group: G, { title }: D): boolean {
    const key = labelKey(title);
    const tables = this.tablesOf.get(key)!;
    return group.drafts.some((other) => {
      const otherKey = labelKey(other.title);
      return otherKey !== key && [...(this.tablesOf.get(otherKey) ?? [])].some((table) => tables.has(table));
    });
  }

  private isClosest(draft: D, group: G, score: number): boolean {
    const own = group.drafts.map(({ title }) => wordsOf(title));
    return (this.tables.get(tableOf(draft)) ?? []).every(
      (other) =>
        other === draft ||
        !own.some((words) => sharesEnough(this.words.get(other)!, words)) ||
        closest(group, other) < score,
    );
  }
}

/** How many words two titles share at least, of the words of one, when they are as alike as it takes to ask. */
function neededOf(size: number): number {
  return (size * ASKED) / (2 - ASKED);
}

function sharesEnough(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return shared >= neededOf(one.size);
}

/** Lines of one role on one sheet are one table. */
function tableOf({ source, role }: ItemDraft): string {
  return `${role} ${source.sheet}`;
}

function mayBeOne(group: Group<ItemDraft>, draft: ItemDraft): boolean {
  return group.drafts.every(
    (other) =>
      tableOf(other) !== tableOf(draft) &&
      (other.code === undefined || draft.code === undefined || codeKey(other.code) === codeKey(draft.code)),
  );
}

function closest(group: Group<ItemDraft>, { title }: ItemDraft): number {
  return Math.max(
    0,
    ...group.drafts.map((other) =>
      wordsOf(other.title).size >= ENOUGH_WORDS && sameNumbers(other.title, title)
        ? likeness(other.title, title)
        : 0,
    ),
  );
}

/** Words as `likeness` compares them: six letters of the long ones. */
function wordsOf(title: string): Set<string> {
  return new Set(meaningfulWords(title).map((word) => word.slice(0, 6)));
}
