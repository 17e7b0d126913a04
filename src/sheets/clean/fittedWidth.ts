/** Characters of its width that a column leaves free. */
const MARGIN = 2;

/**
 * The width of a column whose cells may hold a word or a sentence: `narrow` where every line is short (codes, numbers),
 * `wide` where some are not (titles, explained values), `empty` where nothing is there yet. In characters.
 */
export function fittedWidth(
  texts: readonly string[],
  { narrow, wide, empty = narrow }: { narrow: number; wide: number; empty?: number },
): number {
  const longest = Math.max(0, ...texts.flatMap((text) => text.split('\n').map(({ length }) => length)));
  if (longest === 0) return empty;
  return longest <= narrow - MARGIN ? narrow : wide;
}
