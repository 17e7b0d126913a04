import { codeKey } from '../domain/codes';

/** What a text may send its reader to by a number. */
export type CitedKind = 'axis' | 'objective' | 'action';

const WORD: Record<CitedKind, string> = {
  axis: 'axes?',
  objective: '(?:sous-)?objectifs?(?: (?:opérationnel|stratégique)s?)?',
  action: '(?:fiches?[ -]actions?|actions?|fiches?)',
};
/** An « axe X » is one whose number is not known yet. */
const NUMBER: Record<CitedKind, string> = {
  axis: '(?:\\d{1,2}|I{1,3}|IV|V|VI{1,3}|IX)',
  objective: '\\d{1,2}(?:[.-]\\d{1,2}){1,3}',
  action: '\\d{1,2}(?:[.-]\\d{1,2}){1,3}',
};
/** « Objectif : 2.5 M€ » is a quantity. */
const END =
  "(?![\\p{L}\\d\\-–/%’']|[.,]\\d| ?(?:[%‰€]|[MkG]€|millions?|milliards?|points?|ETP|[TGM]o|h|fois|heures?|jours?|ans?)(?!\\p{L}))";
/** « Les axes 1, 2 et 5 »; but « l’axe 2 et 12 actions » cites no axe 12, and the numbers of axes are joined by words. */
const LAST = ' ?(?:et|ou|&) ?';
const NEXT = ' ?, ?';
const NO_COUNT = '(?! \\p{L}+s(?!\\p{L}))';
/** « L’axe 5 du PAE »: of another document. */
const OF_ANOTHER = /^ (?:du|de la|des|de l[’']|d[’']une?|de notre) ?(?:\p{L}+ ){0,2}?\p{Lu}/u;

/**
 * The codes that a text cites after the level's word, each as it is written: « les actions 1.1 et 2.3 » cites two.
 * None where the reference is to another document, as far as the words behind it tell.
 */
export function citedCodes(text: string, kind: CitedKind): string[] {
  const plain = text.replace(/\s+/g, ' ');
  return [...plain.matchAll(PATTERNS[kind])]
    .filter(({ 0: found, index }) => !OF_ANOTHER.test(plain.slice(index + found.length)))
    .flatMap(([, word = '', list = '']) => {
      const codes = list.split(SEPARATOR);
      return isRange(word, codes) ? [] : codes;
    });
}

const SEPARATOR = new RegExp(`${NEXT}|${LAST}`, 'i');
const PATTERNS: Record<CitedKind, RegExp> = {
  axis: pattern('axis'),
  objective: pattern('objective'),
  action: pattern('action'),
};

function pattern(kind: CitedKind): RegExp {
  const number = `${NUMBER[kind]}${END}`;
  const list = `${number}(?:(?:${NEXT}${number})*${LAST}${number}${NO_COUNT})?`;
  return new RegExp(`(?<![\\p{L}\\d])(${WORD[kind]}) ?(?:n ?[°o] ?)?(${list})`, 'giu');
}

/** « Fiches 1-3 » may be the first three. */
function isRange(word: string, codes: readonly string[]): boolean {
  return /s(?: |-|$)/i.test(word) && codes.length === 1 && codes[0]!.includes('-');
}

/** How many parts a code has: `2.3.1` has three. */
export function partsOf(code: string): number {
  return codeKey(code).split('.').length;
}
