import { codeKey, splitCode } from '../codes';
import { labelKey, tidy } from '../text';

/** What a cell can point at: `marker` is the number of `#3`, where the item has one. */
export interface Referable {
  code?: string;
  title: string;
  marker?: number;
}

/** Narrows several items that a reference could mean, the first test first. */
export type Near<Item> = readonly ((item: Item) => boolean)[];

/**
 * Finds the item that a cell of a clean sheet points at: by its marker (`#3`), its code, its title, or both
 * (« 1.1 : Former »). Of several items with one code or title the one near to the row is meant; without one the
 * reference says nothing, rather than the wrong thing.
 */
export class ReferenceIndex<Item extends Referable> {
  private readonly byMarker = new Map<number, Item>();
  private readonly byCode = new Map<string, Item[]>();
  private readonly byTitle = new Map<string, Item[]>();

  constructor(items: Iterable<Item>) {
    for (const item of items) {
      if (item.marker !== undefined) this.byMarker.set(item.marker, item);
      if (item.code !== undefined) push(this.byCode, codeKey(item.code), item);
      push(this.byTitle, labelKey(item.title), item);
    }
  }

  find(text: string, near: Near<Item> = []): Item | undefined {
    const marker = /^#(\d+)$/.exec(tidy(text))?.[1];
    if (marker !== undefined) {
      const marked = this.byMarker.get(Number(marker));
      if (marked) return marked;
    }
    const { code, title } = splitCode(text);
    const titled = this.byTitle.get(labelKey(title)) ?? [];
    const both = code === undefined ? [] : (this.byCode.get(codeKey(code)) ?? []);
    return (
      only(this.byCode.get(codeKey(text)), near) ??
      only(this.byTitle.get(labelKey(text)), near) ??
      only(
        both.filter((item) => titled.includes(item)),
        near,
      )
    );
  }
}

function only<Item>(items: Item[] | undefined, near: Near<Item>): Item | undefined {
  let left = items ?? [];
  for (const isNear of near) {
    if (left.length < 2) break;
    const nearer = left.filter(isNear);
    if (nearer.length > 0) left = nearer;
  }
  return left.length === 1 ? left[0] : undefined;
}

/** A key without letters or digits tells nothing apart. */
function push<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  if (key === '') return;
  const known = map.get(key);
  if (known) known.push(item);
  else map.set(key, [item]);
}

/** The text of a cell « Code »: the code, the marker, or both. */
export function codeText({ code, marker }: Omit<Referable, 'title'>): string {
  return [tidy(code ?? ''), ...(marker === undefined ? [] : [`#${String(marker)}`])]
    .filter((part) => part !== '')
    .join(' ');
}

/** Reads what `codeText` wrote, or what people type. */
export function readCodeText(text: string): Omit<Referable, 'title'> {
  const [, before, number] = /^(.*?)\s*#(\d+)$/.exec(tidy(text)) ?? [];
  const code = before ?? tidy(text);
  return { ...(code !== '' && { code }), ...(number !== undefined && { marker: Number(number) }) };
}

/** True for a code that `readCodeText` would take apart. */
export function needsMarker(code: string | undefined): boolean {
  return code !== undefined && /#\d+$/.test(tidy(code));
}
