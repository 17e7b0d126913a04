import { likeness, plainKey } from '../text';

/** Above this the words say it. */
const SAME_WORDS = 0.8;
/** Below this two spellings have letters in common by chance. */
const SAME_SPELLING = 0.7;

/**
 * How close two wordings of one item are, from 0 to 1: by their words, or by their letters where few were changed.
 * @example closeness('le site', 'le siet') > 0.7
 */
export function closeness(a: string, b: string): number {
  const words = likeness(a, b);
  if (words >= SAME_WORDS) return words;
  const letters = spelling(plainKey(a), plainKey(b));
  return Math.max(words, letters >= SAME_SPELLING ? letters : 0);
}

/** « Priorité 1 » is not « Priorité 2 », alike as they are. */
export function sameNumbers(a: string, b: string): boolean {
  const numbers = (text: string): string => (text.match(/\d+/g) ?? []).join(' ');
  return numbers(a) === numbers(b);
}

/** One less the share of letters to change, add or take away (Levenshtein); 0 when it is below `SAME_SPELLING`. */
function spelling(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  const most = Math.floor(longest * (1 - SAME_SPELLING));
  if (longest === 0 || Math.abs(a.length - b.length) > most) return 0;
  let above = Uint16Array.from({ length: b.length + 1 }, (_, column) => column);
  let line = new Uint16Array(b.length + 1);
  for (let row = 1; row <= a.length; row++) {
    // Cells further from the diagonal than `most` cost more than that.
    const [first, last] = [Math.max(1, row - most), Math.min(b.length, row + most)];
    line.fill(longest);
    if (first === 1) line[0] = row;
    const letter = a.charCodeAt(row - 1);
    let least = longest;
    for (let column = first; column <= last; column++) {
      const changed = above[column - 1]! + (letter === b.charCodeAt(column - 1) ? 0 : 1);
      const moved = (above[column]! < line[column - 1]! ? above[column]! : line[column - 1]!) + 1;
      const cost = changed < moved ? changed : moved;
      line[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return 0;
    [above, line] = [line, above];
  }
  return 1 - above[b.length]! / longest;
}
