import { CHAIN, CODES, DEGREE, NAMED, WORDED, WORDS } from './codePatterns';
import { plainKey, tidy } from './text';

/** What a code's own word says that it names. */
export type CodeWord = 'axis' | 'objective' | 'field' | 'action' | 'indicator' | 'lever';

export interface CodedText {
  /** As written, without the word and the punctuation: `1-1`, `CO1`, `II`; an identifier whole: `ACT-012`. */
  code?: string;
  /** What stands after the code; the whole text when there is none. */
  title: string;
  /** The level named by the word before the code, if any: « Axe 1 », « Cible 1.1 ». */
  word?: CodeWord;
}

/**
 * Splits a code from the title behind it.
 * @example splitCode('Action 1.1 : La lettre') → { code: '1.1', title: 'La lettre', word: 'action' }
 * @example splitCode('100 % de réussite') → { title: '100 % de réussite' }
 */
export function splitCode(text: string): CodedText {
  const plain = tidy(text);
  // The patterns are written without accents; folding keeps the length, so that indexes hold for the text itself.
  const folded = foldAccents(plain);
  if (DEGREE.test(folded)) return { title: plain };
  const chain = CHAIN.exec(folded);
  if (chain) return withWord(plain, chain, undefined);
  for (const pattern of WORDED) {
    const worded = pattern.exec(folded);
    if (worded && isPlain(plain, worded)) return withWord(plain, worded, wordOf(worded));
  }
  const named = NAMED.exec(folded);
  if (named) return { title: plain.slice(named[0].length).trim(), word: wordOf(named)! };
  for (const pattern of CODES) {
    const match = pattern.exec(folded);
    if (match && isPlain(plain, match))
      return withWord(plain, match, match[0].startsWith('CO') ? 'field' : undefined);
  }
  return { title: plain };
}

function withWord(text: string, match: RegExpExecArray, word: CodeWord | undefined): CodedText {
  const code = match.groups!['number']!.replace(/\s/g, '').replace(/–/g, '-');
  return { code, title: text.slice(match[0].length).trim(), ...(word && { word }) };
}

/** True when the code is written as it was matched: « 1À » holds no 1A. */
function isPlain(text: string, match: RegExpExecArray): boolean {
  const code = match.groups!['number']!;
  const at = match[0].lastIndexOf(code);
  return text.slice(at, at + code.length) === code;
}

/** The level whose word a pattern found. */
function wordOf(match: RegExpExecArray): CodeWord | undefined {
  return WORDS.map(([name]) => name).find((name) => match.groups?.[name] !== undefined);
}

/** Same length, without accents, so that patterns need none. */
function foldAccents(text: string): string {
  const folded = text.normalize('NFD').replace(/[\u0300-\u036F]/g, '');
  return folded.length === text.length ? folded : text;
}

/**
 * The key under which codes of one item are equal: `1-1`, `1.1`, `A1-1`, `F1.1` and `ACT-1.1` are `1.1`; `I.2` and `1.2` are `1.2`;
 * `CO1` stays `co1`, `C1` stays `c1`.
 */
export function codeKey(code: string): string {
  const parts = plainKey(code.replace(/^(\s*[a-z]{1,3})\s+(?=\d)|^(\s*[a-z])-(?=\d+\.)/i, '$1$2'))
    .replaceAll(' ', '.')
    .replace(/^(?:axe?|obj|act|fa|ind|lev)\.(?=\d)/, '')
    .replace(/^axe(?=\d+\.obj)|(?<=\d\.)(?:obj|act)(?=\d)/g, '')
    .replace(/^(?:fa|ax|ac|ob)(?=\d)|^[af](?=\d+\.\d)/, '')
    .split('.');
  const roman = ROMAN.indexOf(parts[0]!);
  if (roman > 0) parts[0] = String(roman);
  return parts.map((part) => part.replace(/^0+(?=\d)/, '')).join('.');
}

/**
 * The same for codes of objectives alone, where the letter only says once more that it is one: `O1.1` and `1.1` are `1.1`.
 * Among all levels it tells them apart: the action `1.1` is none.
 */
export function objectiveCodeKey(code: string): string {
  return codeKey(code).replace(/^o(?=\d)/, '');
}

const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** The code of what is above: `1.2.3` → `1.2`, `C1` → `c`; null for a code of one part. */
export function parentCode(code: string): string | null {
  const key = codeKey(code);
  const at = key.lastIndexOf('.');
  if (at >= 0) return key.slice(0, at);
  return /^([a-h])\d+$/.exec(key)?.[1] ?? null;
}

/** True for a cell that holds nothing but a code. */
export function isBareCode(text: string): boolean {
  const { code, title } = splitCode(text);
  return code !== undefined && title === '';
}

/** « B », « IV » alone in a cell: the number of a level, where the column says that it holds one. */
export function isRank(text: string): boolean {
  return /^(?:[A-H]|[IVX]{1,4})[.)]?$/.test(tidy(text));
}
