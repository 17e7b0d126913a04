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

// Short forms count with their dot or before a number: « Act- ion » is a word that a narrow column cut.
const WORDS: [CodeWord, string][] = [
  ['axis', 'axe strategique|axe|ambition|orientation strategique|orientation|priorite'],
  ['field', 'champ operationnel|champ op\\.?'],
  [
    'objective',
    'objectif strategique|objectif operationnel|objectif|obj(?:\\.|(?= ?\\d))|cible|sous-objectif',
  ],
  ['action', 'fiche-action|fiche action|fiche|action|act(?:\\.|(?= ?\\d))|mesure|chantier'],
  ['indicator', 'indicateur|ind\\.'],
  ['lever', 'levier'],
];

const WORD_PATTERN = WORDS.map(([word, names]) => `(?<${word}>${names})`).join('|');
// A number of up to four parts; its first part may be a roman number or a letter (`I.1`, `A1`), its last a letter (`A1.a`).
const PART = '\\s?[.\\-–]\\s?';
const NUMBER = `\\d{1,2}(?:${PART}\\d{1,2}){0,3}(?:[.\\-][a-h])?`;
const MIXED = `(?:[ivx]{1,4}(?:${PART}\\d{1,2}){1,3}|[a-z]{1,2}\\d{1,2}(?:${PART}\\d{1,2}){0,2})(?:[.\\-][a-h])?`;
const ALONE = '[ivx]{1,4}|[a-h](?=\\s*(?:[:.)\\-–]|$))';
/** « 1.5 % », « 2.5 millions »: a quantity, not a code. */
const NO_QUANTITY = '(?![\\w%])(?!\\s*(?:[%‰€]|(?:millions?|milliards?|euros?)\\b))';
const AFTER = '\\s*(?:[:.)\\-–—/|]+\\s*|\\s+|$)';

const WORDED = new RegExp(
  `^(?:${WORD_PATTERN})s?\\s*(?:n\\s?[°o]\\s*)?(?<number>${MIXED}|${NUMBER}|${ALONE})${NO_QUANTITY}${AFTER}`,
  'i',
);
const NAMED = new RegExp(`^(?:${WORD_PATTERN})\\s*:\\s+(?=\\S)`, 'i');
/** « Priorité : haute » says how urgent something is, and names no axis. */
const DEGREE =
  /^priorite\s*:\s+(?:tres\s+)?(?:hautes?|fortes?|elevees?|moyennes?|normales?|basses?|faibles?|urgente?s?|absolue|immediate|secondaire|[a-dp]?\s?[1-5](?:\s?\/\s?\d)?)\s*[.;]?$/i;
/** Codes without a word before them. Where a title follows, only a sign or two spaces make it sure that it is a code. */
const CODES = [
  /^(?<number>(?:CO|OS|OO|OP|AX|AC|OB|FA|PA|IND|[AOFLI])\s?\d{1,2}(?:[.\-–]\d{1,2}){0,3}(?:[.-][a-h])?)(?![\w%])\s*(?:[:.)\-–—/|]+\s*|\s+|$)/,
  /^(?<number>(?:[A-H]|[IVX]{1,4}[.-])\d{1,2}(?:[.-]\d{1,2}){0,2}(?:[.-][a-h])?)(?![\w%])\s*(?:[:.)\-–—/|]+\s+|$)/,
  new RegExp(
    `^(?<number>\\d{1,2}(?:[.\\-–]\\d{1,2}){1,3}(?:[.-][a-h])?)${NO_QUANTITY}\\.?(?![\\d/])(?:\\s*[:)\\-–—|]+\\s*|\\s+|$|(?<=\\.)(?=[a-z]{2}))`,
    'i',
  ),
  /^(?<number>\d{1,2})(?:\s*[.):–](?:\s+|$)|\s+[-–—:]\s+|\s*$)/,
  /^(?<number>[A-H]|[IVX]{1,4})(?:\s*[.):]\s+|\s+[–—-]\s+)(?=\S)/,
];

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
  for (const pattern of CODES) {
    const match = pattern.exec(folded);
    if (match && plain.startsWith(match.groups!['number']!.slice(0, 1)))
      return withWord(plain, match, match[0].startsWith('CO') ? 'field' : undefined);
  }
  return { title: plain };
}

function withWord(text: string, match: RegExpExecArray, word: CodeWord | undefined): CodedText {
  const code = match.groups!['number']!.replace(/\s/g, '').replace(/–/g, '-');
  return { code, title: text.slice(match[0].length).trim(), ...(word && { word }) };
}

/** Same length, without accents, so that patterns need none. */
function foldAccents(text: string): string {
  const folded = text.normalize('NFD').replace(/[\u0300-\u036F]/g, '');
  return folded.length === text.length ? folded : text;
}

/**
 * The key under which codes of one item are equal: `1-1`, `1.1`, `A1-1` and `F1.1` are `1.1`; `I.2` and `1.2` are `1.2`;
 * `CO1` stays `co1`, `C1` stays `c1`.
 */
export function codeKey(code: string): string {
  const parts = plainKey(code.replace(/^(\s*[a-z]{1,3})\s+(?=\d)/i, '$1'))
    .replaceAll(' ', '.')
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
