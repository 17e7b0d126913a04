import { plainKey, tidy } from './text';

/** What a code's own word says that it names. */
export type CodeWord = 'axis' | 'objective' | 'field' | 'action' | 'indicator' | 'lever';

export interface CodedText {
  /** As written, without the word and the punctuation: `1-1`, `CO1`, `II`. */
  code?: string;
  /** What stands after the code; the whole text when there is none. */
  title: string;
  /** The level named by the word before the code, if any: « Axe 1 », « Cible 1.1 ». */
  word?: CodeWord;
}

const WORDS: [CodeWord, string][] = [
  ['axis', 'axe strategique|axe|ambition|orientation strategique|orientation|priorite'],
  ['field', 'champ operationnel|champ op\\.?'],
  ['objective', 'objectif strategique|objectif operationnel|objectif|cible|sous-objectif'],
  ['action', 'fiche-action|fiche action|fiche|action|mesure|chantier'],
  ['indicator', 'indicateur'],
  ['lever', 'levier'],
];

const WORD_PATTERN = WORDS.map(([word, names]) => `(?<${word}>${names})`).join('|');
const NUMBER = '\\d{1,2}(?:\\s?[.\\-–]\\s?\\d{1,2}){0,3}|[ivx]{1,4}|[a-f](?=\\s*[:.)\\-–])';
const AFTER = '\\s*(?:[:.)\\-–—/|]+\\s*|\\s+|$)';

const WORDED = new RegExp(`^(?:${WORD_PATTERN})s?\\s*(?:n\\s?[°o]\\s*)?(?<number>${NUMBER}|[a-z]{1,2}\\d{1,2}(?:[.\\-]\\d{1,2}){0,2})(?![\\w%])${AFTER}`, 'i');
const NAMED = new RegExp(`^(?:${WORD_PATTERN})\\s*:\\s+(?=\\S)`, 'i');
const LETTERED = /^(?<number>(?:CO|OS|OO|OP|AX|FA|[AOFLI])\s?\d{1,2}(?:[.\-–]\d{1,2}){0,3})(?![\w%])\s*(?:[:.)\-–—/|]+\s*|\s+|$)/;
const NUMBERED = /^(?<number>\d{1,2}(?:[.\-–]\d{1,2}){1,3})\.?(?![\d%/])\s*(?:[:)\-–—|]+\s*|\s+|$)/;
const SINGLE = /^(?<number>\d{1,2})(?:\s*[.):–]\s+|\s+[-–—:]\s+|\s*$)/;

/**
 * Splits a code from the title behind it.
 * @example splitCode('Action 1.1 : La lettre') → { code: '1.1', title: 'La lettre', word: 'action' }
 * @example splitCode('100 % de réussite') → { title: '100 % de réussite' }
 */
export function splitCode(text: string): CodedText {
  const plain = tidy(text);
  // The patterns are written without accents; folding keeps the length, so that indexes hold for the text itself.
  const folded = foldAccents(plain);
  const worded = WORDED.exec(folded);
  if (worded?.groups) {
    const word = WORDS.map(([name]) => name).find((name) => worded.groups?.[name] !== undefined);
    return withWord(plain, worded, word);
  }
  const named = NAMED.exec(folded);
  if (named?.groups) {
    const word = WORDS.map(([name]) => name).find((name) => named.groups?.[name] !== undefined)!;
    return { title: plain.slice(named[0].length).trim(), word };
  }
  for (const pattern of [LETTERED, NUMBERED, SINGLE]) {
    const match = pattern.exec(folded);
    if (match) return withWord(plain, match, match[0].startsWith('CO') ? 'field' : undefined);
  }
  return { title: plain };
}

function withWord(text: string, match: RegExpExecArray, word: CodeWord | undefined): CodedText {
  const code = match.groups!['number']!.replace(/\s/g, '').replace(/–/g, '-');
  return { code, title: text.slice(match[0].length).trim(), ...(word && { word }) };
}

/** Same length, without accents, so that patterns need none. */
function foldAccents(text: string): string {
  return text.replace(/\p{L}/gu, (letter) => letter.normalize('NFD')[0] ?? letter);
}

/**
 * The key under which codes of one item are equal: `1-1`, `1.1`, `A1-1` and `F1.1` are `1.1`; `CO1` stays `co1`;
 * roman numbers of axes become numbers.
 */
export function codeKey(code: string): string {
  const plain = plainKey(code).replaceAll(' ', '.');
  const roman = ROMAN.indexOf(plain);
  if (roman > 0) return String(roman);
  return plain.replace(/^(?:fa|ax|[af])(?=\d)/, '').replace(/(^|\.)0+(?=\d)/g, '$1');
}

const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** The code of what is above: `1.2.3` → `1.2`; null for a code of one part. */
export function parentCode(code: string): string | null {
  const key = codeKey(code);
  const at = key.lastIndexOf('.');
  return at < 0 ? null : key.slice(0, at);
}

/** True for a cell that holds nothing but a code. */
export function isBareCode(text: string): boolean {
  const { code, title } = splitCode(text);
  return code !== undefined && title === '';
}
