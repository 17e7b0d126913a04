/**
 * A text made easy to match, whose every place still points at the text as written: lower case, no accents,
 * straight apostrophes and dashes, one ordinary space for any run of blanks (U+00A0, U+202F, line breaks…).
 */
export interface Folded {
  original: string;
  text: string;
  /** Where each character of `text` starts in `original`; one more at the end, its length. */
  offsets: number[];
}

const replacements: Record<string, string> = {
  œ: 'oe',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  ᵉ: 'e',
  ʳ: 'r',
  '⩾': '≥',
  '⩽': '≤',
  '＞': '>',
  '＜': '<',
  '％': '%',
  '﹪': '%',
};

const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]|\p{M}/u;
const blank = /\s/u;

/**
 * Folds a text for matching.
 *
 * @example fold('Une  ÉCOLE').text // 'une ecole'
 */
export function fold(original: string): Folded {
  let text = '';
  const offsets: number[] = [];
  let place = 0;
  for (const character of original) {
    const start = place;
    place += character.length;
    if (invisible.test(character)) continue;
    const plain = plainForm(character);
    if (plain === ' ' && text.endsWith(' ')) continue;
    text += plain;
    offsets.push(...new Array<number>(plain.length).fill(start));
  }
  offsets.push(original.length);
  return { original, text, offsets };
}

function plainForm(character: string): string {
  if (blank.test(character)) return ' ';
  return replacements[character] ?? character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** What stands in the original between two places of the folded text, without blanks at its ends. */
export function asWritten(folded: Folded, from: number, to: number): string {
  return folded.original.slice(folded.offsets[from], folded.offsets[to]).trim();
}

/** The text with the characters of every match hidden under a filler, so that places stay the same. */
export function hide(text: string, pattern: RegExp, filler: string): string {
  return text.replace(pattern, (match) => filler.repeat(match.length));
}
