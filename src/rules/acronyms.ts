/** Words in capitals that stand for several words, in a text that is not all in capitals. */

/** A sign or an apostrophe makes a name of it: `M@GISTERE`, `TED-i`, `D’COL`, `PIX+EDU`. */
const ACRONYM = /(?<![\p{L}\d@_./+-]|\p{Lu}['’])\p{Lu}{2,6}(?![\p{L}\d@_+]|[-'’]\p{L}|\.\p{L})/gu;

/** Every acronym of a text as it stands there, with its place in it; none in a heading written in capitals. */
export function acronymsIn(text: string): { acronym: string; at: number }[] {
  if (isShouted(text)) return [];
  return [...text.matchAll(ACRONYM)]
    .filter(([found]) => !/^[IVX]+$/.test(found))
    .map((match) => ({ acronym: match[0], at: match.index }));
}

/** A heading in capitals has no acronyms that one could tell from words. */
export function isShouted(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals > 12 && capitals > small;
}
