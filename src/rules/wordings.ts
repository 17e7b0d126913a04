import { meaningfulWords, plainKey, tidy } from '../domain/text';

/**
 * How two wordings of one item differ: `none` to the eye (case, accents, apostrophes, a word cut by a narrow column),
 * `form` (same words, other small words or endings, or cut with « … »), `shorter` (one leaves words out),
 * `other` (other words).
 */
export type Difference = 'none' | 'form' | 'shorter' | 'other';

export const DIFFERENCES: readonly Difference[] = ['none', 'form', 'shorter', 'other'];

/**
 * Compares two wordings.
 * @example difference("L'évaluation de l'environnement", 'Évaluation environnement') === 'form'
 * @example difference('Conforter la gouvernance', 'Renforcer la gouvernance') === 'other'
 */
export function difference(a: string, b: string): Difference {
  if (letters(a) === letters(b)) return 'none';
  if (isCutOf(a, b) || isCutOf(b, a)) return 'form';
  const rest = leftOvers(a, b);
  if (rest.ofFirst.length === 0 && rest.ofSecond.length === 0) return rest.shared > 0 ? 'form' : 'other';
  if (isAcronymOf(a, rest.ofFirst, rest.ofSecond) || isAcronymOf(b, rest.ofSecond, rest.ofFirst))
    return 'form';
  return rest.shared > 0 && (rest.ofFirst.length === 0 || rest.ofSecond.length === 0) ? 'shorter' : 'other';
}

/** The worse of two differences. */
export function worse(a: Difference, b: Difference): Difference {
  return DIFFERENCES.indexOf(a) >= DIFFERENCES.indexOf(b) ? a : b;
}

/** The letters and digits alone, so that « L'accompagne- ment » is « L'accompagnement ». */
export function letters(text: string): string {
  return plainKey(text).replaceAll(' ', '');
}

/** « Mettre en place un éco… » is a cut of the full label. */
function isCutOf(cut: string, full: string): boolean {
  const plain = tidy(cut);
  return /(?:…|\.{3})$/.test(plain) && letters(plain).length >= 4 && letters(full).startsWith(letters(plain));
}

interface LeftOvers {
  shared: number;
  ofFirst: string[];
  ofSecond: string[];
}

function leftOvers(a: string, b: string): LeftOvers {
  const ofSecond = meaningfulWords(b);
  const ofFirst: string[] = [];
  let shared = 0;
  for (const word of meaningfulWords(a)) {
    const at = ofSecond.findIndex((other) => stem(other) === stem(word));
    if (at < 0) {
      ofFirst.push(word);
      continue;
    }
    ofSecond.splice(at, 1);
    shared += 1;
  }
  return { shared, ofFirst, ofSecond };
}

const ENDING = /(?:ations?|itions?|utions?|ions?|ements?|ments?|ages?|er|ir|ees?|es?|s|x)$/;

/** `diffuser` and `diffusion` have one stem, `conforter` and `conformer` have two. */
export function stem(word: string): string {
  return word.length > 5 ? word.replace(ENDING, '').replace(/y$/, 'i') : word;
}

/** « ENT » stands for « environnement numérique de travail »: the words left over are those of the acronym. */
function isAcronymOf(text: string, left: readonly string[], otherLeft: readonly string[]): boolean {
  if (left.length !== 1 || otherLeft.length < 2) return false;
  const acronym = left[0]!;
  return new RegExp(`\\b${acronym.toUpperCase()}\\b`).test(text) && initials(otherLeft) === acronym;
}

function initials(words: readonly string[]): string {
  return words.map((word) => word[0]).join('');
}
