import { fold } from './folded';
import { tidy } from './text';

/** A part of a text: from its first character to the one behind its last. */
export interface Span {
  start: number;
  end: number;
}

/** Said nowhere, and no accent either: a combining mark belongs to the letter before it. */
const INVISIBLE_END = /[\u00AD\u200B-\u200F\u2060\uFEFF]$/;

/**
 * Where words stand in a text: as they are written, else with other spaces, line breaks or another Unicode form.
 * Undefined when they are not there, or there more than once: nobody could tell which ones are meant.
 * @example findWords('Former les\n élèves', 'les élèves') // { start: 7, end: 18 }
 */
export function findWords(text: string, words: string): Span | undefined {
  if (words === '') return undefined;
  const exact = text.indexOf(words);
  if (exact >= 0) {
    if (text.includes(words, exact + 1)) return undefined;
    return { start: exact, end: exact + words.length };
  }
  return findAlike(text, words);
}

function findAlike(text: string, words: string): Span | undefined {
  const wanted = fold(words.trim()).text;
  const meant = tidy(words);
  if (meant === '' || wanted.trim() === '') return undefined;
  const folded = fold(text);
  const found: Span[] = [];
  for (let at = folded.text.indexOf(wanted); at >= 0; at = folded.text.indexOf(wanted, at + 1)) {
    const span = withoutInvisibleEnd(text, folded.offsets[at]!, folded.offsets[at + wanted.length]!);
    if (tidy(text.slice(span.start, span.end)) === meant) found.push(span);
  }
  return found.length === 1 ? found[0] : undefined;
}

function withoutInvisibleEnd(text: string, start: number, from: number): Span {
  let end = from;
  while (end > start && INVISIBLE_END.test(text.slice(start, end))) end--;
  return { start, end };
}
