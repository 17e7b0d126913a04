import { tidy } from '../../domain/text';
import { codesIn, namesIn, type Name } from '../../layouts/words/codeLists';

/** What a list can name: an objective of the projet académique, or an action. */
export interface Listable {
  id: string;
  code?: string;
  title: string;
}

/** How a list is written, as told by other lists of the same column. */
export interface ListWriting {
  /** An entry as it stands, and what it names. */
  entry?: { text: string; item: Listable };
  separator?: string;
}

export interface ListChange {
  add: readonly Listable[];
  /** Ids. */
  remove: ReadonlySet<string>;
}

interface Entry {
  text: string;
  ids: string[];
}

/** The texts of a list and what stands between them: one separator fewer than entries. */
interface ParsedList {
  entries: Entry[];
  separators: string[];
  isCodes: boolean;
}

/** Between codes; the word « et » before the last one. */
const BETWEEN_CODES = /(\s*(?:[,;/&+|•\n\r]|(?<!\p{L})et(?!\p{L}))\s*|\s+[-–]\s+)/giu;
const BETWEEN_TITLES = /(\s*(?:;|\r\n?|\n)\s*)/g;
const BETWEEN_SHORT_TITLES = /(\s*,\s*)/g;
const AND = /(?<!\p{L})et(?!\p{L})/iu;

/** Reads and changes lists of codes or titles in cells, in the writing of whoever wrote them. */
export class ListTexts {
  private readonly ranks: Map<string, number>;
  private readonly byId: Map<string, Listable>;

  /** @param items in the order in which lists name them  @param find what a name means: an id */
  constructor(
    items: readonly Listable[],
    private readonly find: (name: Name) => string | undefined,
  ) {
    this.ranks = new Map(items.map(({ id }, i) => [id, i]));
    this.byId = new Map(items.map((item) => [item.id, item]));
  }

  /** The ids of what a list names. */
  idsIn(text: string): string[] {
    return this.parse(text).entries.flatMap(({ ids }) => ids);
  }

  /** How this list is written. */
  writingOf(text: string): ListWriting {
    const { entries, separators } = this.parse(text);
    const example = entries.find(({ ids }) => ids.length === 1);
    const separator = usual(separators);
    return {
      ...(example && { entry: { text: example.text, item: this.byId.get(example.ids[0]!)! } }),
      ...(separator !== undefined && { separator }),
    };
  }

  /** The list with items added, where their order puts them, and others removed; all else stays as it is written. */
  changed(text: string, { add, remove }: ListChange, column: ListWriting = {}): string {
    const list = this.parse(text);
    const own = this.writingOf(text);
    const entry = own.entry ?? column.entry;
    const separator =
      own.separator ?? column.separator ?? (list.isCodes || isCode(entry?.text) ? ', ' : '\n');
    const and = list.separators.at(-1);
    for (const id of remove) removeFrom(list, id, (one) => this.written(one, entry), separator);
    for (const item of add) this.insert(list, item, this.written(item.id, entry) || item.title, separator);
    if (and !== undefined && AND.test(and)) lastBy(list.separators, and);
    return joined(list);
  }

  private insert({ entries, separators }: ParsedList, item: Listable, text: string, separator: string): void {
    const rank = this.ranks.get(item.id) ?? 0;
    const later = entries.findIndex(({ ids }) => ids.some((id) => (this.ranks.get(id) ?? 0) > rank));
    const at = later < 0 ? entries.length : later;
    entries.splice(at, 0, { text, ids: [item.id] });
    if (entries.length > 1) separators.splice(Math.max(0, later < 0 ? at - 1 : at), 0, separator);
  }

  /** An item as an entry that names another one is written: « Obj. 1.1 » becomes « Obj. 2.3 ». */
  private written(id: string, example: ListWriting['entry']): string {
    const item = this.byId.get(id);
    if (!item) return '';
    const like = example && likeEntry(example.text, example.item, item);
    return like ?? item.code ?? item.title;
  }

  private parse(text: string): ParsedList {
    if (text.trim() === '') return { entries: [], separators: [], isCodes: false };
    const isCodes = codesIn(text) !== null;
    const pieces = text
      .split(isCodes ? BETWEEN_CODES : BETWEEN_TITLES)
      .flatMap((piece, i) => (i % 2 === 0 && !isCodes ? this.shortTitles(piece) : [piece]));
    const entries = pieces
      .filter((_, i) => i % 2 === 0)
      .map((piece) => ({ text: piece, ids: this.idsOf(piece) }));
    return { entries, separators: pieces.filter((_, i) => i % 2 === 1), isCodes };
  }

  /** Titles between commas, where all of them are known. */
  private shortTitles(piece: string): string[] {
    const parts = piece.split(BETWEEN_SHORT_TITLES);
    const names = parts.filter((_, i) => i % 2 === 0);
    const isOne = names.length < 2 || this.idsOf(piece).length === 1;
    return isOne || names.some((name) => this.idsOf(name).length !== 1) ? [piece] : parts;
  }

  private idsOf(piece: string): string[] {
    return namesIn(piece, (title) => this.find({ title }) !== undefined).flatMap(
      (name) => this.find(name) ?? [],
    );
  }
}

/**
 * What an entry would be for another item, all else as it is written; undefined where the entry does not show how.
 * @example likeEntry('Obj. 1.1', { code: '1.1', title: 'Lire' }, { code: '2.3', title: 'Dire' }) → 'Obj. 2.3'
 */
export function likeEntry(
  text: string,
  was: { code?: string; title: string },
  now: { code?: string; title: string },
): string | undefined {
  const title = tidy(was.title);
  const at = title === '' ? -1 : text.indexOf(title);
  const [before, behind] = at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + title.length)];
  const hasCode = was.code !== undefined && before.includes(was.code);
  if (at < 0 && !hasCode) return undefined;
  if (hasCode && now.code === undefined) return undefined;
  const lead = hasCode ? before.replace(was.code!, () => now.code!) : before;
  return `${lead}${at < 0 ? '' : tidy(now.title)}${behind}`;
}

function isCode(text: string | undefined): boolean {
  return text !== undefined && codesIn(text) !== null;
}

/** Takes an item out of a list; of « 1.1 à 1.3 » the others stay, one by one. */
function removeFrom(
  { entries, separators }: ParsedList,
  id: string,
  written: (id: string) => string,
  separator: string,
): void {
  for (let at = entries.length - 1; at >= 0; at--) {
    const { ids } = entries[at]!;
    if (!ids.includes(id)) continue;
    const others = ids.filter((one) => one !== id);
    if (others.length > 0) {
      entries.splice(at, 1, ...others.map((one) => ({ text: written(one), ids: [one] })));
      separators.splice(at, 0, ...others.slice(1).map(() => separator));
    } else {
      entries.splice(at, 1);
      separators.splice(Math.max(0, at - 1), 1);
    }
  }
}

/** « 1.1, 1.2 et 2.3 »: the word stands before the last one only. */
function lastBy(separators: string[], and: string): void {
  separators.forEach((separator, i) => {
    if (i === separators.length - 1) separators[i] = and;
    else if (AND.test(separator)) separators[i] = ', ';
  });
}

/** What stands most often between entries, « et » aside. */
function usual(separators: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const one of separators.filter((separator) => !AND.test(separator)))
    counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function joined({ entries, separators }: ParsedList): string {
  return entries.map(({ text }, i) => (i === 0 ? text : `${separators[i - 1] ?? ', '}${text}`)).join('');
}
