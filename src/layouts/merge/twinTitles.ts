import { labelKey, likeness } from '../../domain/text';
import type { Source } from '../../domain/roadmap';

interface Coded {
  code?: string;
  title: string;
  source: Source;
}

/** Two wordings less alike than this are two titles. */
const SAME_TITLE = 0.6;

/**
 * Titles that one sheet gives to several codes, none of which has another title anywhere: so many items of one title. Where
 * a code has another title too, somebody dragged the number of « Axe 1 : Usages » down its rows.
 */
export class TwinTitles {
  private readonly twins = new Set<string>();

  /** @param keyOf the key under which two codes of this level are one */
  constructor(
    drafts: readonly Coded[],
    private readonly keyOf: (code: string) => string,
  ) {
    const named = drafts.filter(({ code, title }) => code !== undefined && title !== '');
    const titles = new Map<string, string[]>();
    for (const { code, title } of named) {
      const own = titles.get(keyOf(code!)) ?? [];
      if (!own.some((known) => likeness(known, title) >= SAME_TITLE)) own.push(title);
      titles.set(keyOf(code!), own);
    }
    const places = new Map<string, Set<string>>();
    for (const { code, title, source } of named) {
      if (titles.get(keyOf(code!))!.length > 1) continue;
      const at = `${source.sheet} ${labelKey(title)}`;
      places.set(at, (places.get(at) ?? new Set()).add(`${keyOf(code!)} ${labelKey(title)}`));
    }
    for (const codes of places.values()) if (codes.size > 1) for (const twin of codes) this.twins.add(twin);
  }

  /** The key of a draft's title: with its code where others have the same title. */
  titleKey({ code, title }: Coded): string {
    const key = labelKey(title);
    const coded = code === undefined ? '' : `${this.keyOf(code)} ${key}`;
    return this.twins.has(coded) ? coded : key;
  }
}
