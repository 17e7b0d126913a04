import { likeness, plainKey } from '../text';

/** Below this two spellings have letters in common by chance. */
const SAME_SPELLING = 0.7;

/**
 * How close two wordings of one item are, from 0 to 1: by their words, or by their letters where few were changed.
 * @example closeness('le site', 'le siet') > 0.7
 */
export function closeness(a: string, b: string): number {
  const words = likeness(a, b);
  if (words === 1) return 1;
  const letters = spelling(plainKey(a), plainKey(b));
  return Math.max(words, letters >= SAME_SPELLING ? letters : 0);
}

/** « Priorité 1 » is not « Priorité 2 », alike as they are. */
export function sameNumbers(a: string, b: string): boolean {
  const numbers = (text: string): string => (text.match(/\d+/g) ?? []).join(' ');
  return numbers(a) === numbers(b);
}

/** One less the share of letters to change, add or take away (Levenshtein). */
function spelling(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0 || Math.min(a.length, b.length) < longest * SAME_SPELLING) return 0;
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const changed = above[column - 1]! + Number(a[row - 1] !== b[column - 1]);
      line.push(Math.min(changed, above[column]! + 1, line[column - 1]! + 1));
    }
    above = line;
  }
  return 1 - above[b.length]! / longest;
}
