import type { CodeWord } from './codes';

// Short forms count with their dot or before a number: « Act- ion » is a word that a narrow column cut.
export const WORDS: [CodeWord, string][] = [
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

/** Words that name other things as well: only a number with a sign or nothing behind it makes them a code's word. */
const OTHER_WORDS: [CodeWord, string][] = [
  ['axis', 'pilier|volet|domaine|thematique|theme|defi'],
  ['objective', 'engagement|objectif (?:general|specifique|academique)|grand objectif'],
  ['action', 'fiche[ -](?:projet|mesure|chantier|operation)|projet|operation|activite|action|fiche'],
  ['indicator', 'critere|kpi|preuve|indicateur'],
  ['lever', 'moyen|ressource|levier'],
];
/** « ACT-012 », « OBJ-1.2 », « LEV_3 »: identifiers as tools give them, whole codes with their word. */
const SHORT_WORDS: [CodeWord, string][] = [
  ['axis', 'axe|ax'],
  ['objective', 'obj'],
  ['action', 'act|fa'],
  ['indicator', 'ind'],
  ['lever', 'lev'],
];

function eitherOf(words: readonly [CodeWord, string][]): string {
  return words.map(([word, names]) => `(?<${word}>${names})`).join('|');
}

const WORD_PATTERN = eitherOf(WORDS);
// A number of up to four parts; its first part may be a roman number or a letter (`I.1`, `A1`), its last a letter (`A1.a`).
const PART = '\\s?[.\\-–]\\s?';
const NUMBER = `\\d{1,2}(?:${PART}\\d{1,2}){0,3}(?:[.\\-][a-h])?`;
const MIXED = `(?:[ivx]{1,4}(?:${PART}\\d{1,2}){1,3}|[a-z]{1,2}\\d{1,2}(?:${PART}\\d{1,2}){0,2})(?:[.\\-][a-h])?`;
const ALONE = '[ivx]{1,4}|[a-h](?=\\s*(?:[:.)\\-–]|$))';
/** Numbers of three digits count where a word and a sign say that they are no quantity. */
const LONG = '\\d{3}';
/** « 1.5 % », « 2.5 millions »: a quantity, not a code. */
const NO_QUANTITY = '(?![\\w%])(?!\\s*(?:[%‰€]|(?:millions?|milliards?|euros?)\\b))';
const AFTER = '\\s*(?:[:.)\\-–—/|]+\\s*|\\s+|$)';
const SIGN_AFTER = '\\s*(?:[:.)–—|]+(?!\\d)\\s*|\\s+-\\s+|$)';
/** « Projet 1.1.1 Lire »: three parts are no quantity and no version. */
const THREE_PARTS = `\\d{1,2}(?:${PART}\\d{1,2}){2,3}`;
const NUMBERED = '\\s*(?:n\\s?[°o]\\s*)?';

/** « AXE1-OBJ2-ACT3 », « A1-O2 »: the codes of all levels in a row. */
export const CHAIN =
  /^(?<number>(?:AXE?|A)\d{1,2}[-_.]?(?:OBJ|O[BS]?)\d{1,2}(?:[-_.]?(?:ACT?|A)\d{1,2})?)(?![\w%])\s*(?:[:.)\-–—/|]+\s*|\s+|$)/i;
/** A word and its number, the first that fits: « Action 1.1 : … », « Projet n° 3 – … », « ACT-012 … ». */
export const WORDED: readonly RegExp[] = [
  new RegExp(
    `^(?:${WORD_PATTERN})s?${NUMBERED}(?<number>${MIXED}|${NUMBER}|${ALONE})${NO_QUANTITY}${AFTER}`,
    'i',
  ),
  new RegExp(
    `^(?:${eitherOf(OTHER_WORDS)})${NUMBERED}(?<number>${MIXED}|${NUMBER}|[ivx]{1,4}|[a-h]|${LONG}(?!\\s*$))${NO_QUANTITY}${SIGN_AFTER}`,
    'i',
  ),
  new RegExp(`^(?:${eitherOf(OTHER_WORDS)})${NUMBERED}(?<number>${THREE_PARTS})(?![\\w%.-])${AFTER}`, 'i'),
  new RegExp(
    `^(?<number>(?:${eitherOf(SHORT_WORDS)})[-_]\\d{1,3}(?:[.-]\\d{1,2}){0,3})${NO_QUANTITY}${AFTER}`,
    'i',
  ),
];
/** A word that a colon follows: « Axe : Gouvernance ». */
export const NAMED = new RegExp(`^(?:${WORD_PATTERN})\\s*:\\s+(?=\\S)`, 'i');
/** « Priorité : haute » says how urgent something is, and names no axis. */
export const DEGREE =
  /^priorite\s*:\s+(?:tres\s+)?(?:hautes?|fortes?|elevees?|moyennes?|normales?|basses?|faibles?|urgente?s?|absolue|immediate|secondaire|[a-dp]?\s?[1-5](?:\s?\/\s?\d)?)\s*[.;]?$/i;
/** Codes without a word before them. Where a title follows, only a sign or two spaces make it sure that it is a code. */
export const CODES: readonly RegExp[] = [
  /^(?<number>(?:CO|OS|OO|OP|AX|AC|OB|FA|PA|IND|[AOFLI])\s?(?:\d{1,2}|0\d{2})(?:[.\-–]\d{1,2}){0,3}(?:[.-][a-h])?)(?![\w%])\s*(?:[:.)\-–—/|]+\s*|\s+|$)/,
  /^(?<number>(?:[A-H]|[IVX]{1,4}[.-])\d{1,2}(?:[.-]\d{1,2}){0,2}(?:[.-][a-h])?)(?![\w%])\s*(?:[:.)\-–—/|]+\s+|$)/,
  // « A.1.2 », « O.1.2 », « », « P1.2 », « M3 : … »; « V1.2 » is a version, « T1 : … » a quarter.
  /^(?<number>[A-H]\.\d{1,2}(?:\.\d{1,2}){0,2}|[A-RW-Z](?:\.\d{1,2}){2,3}|[A-IL-R]-\d{1,2}\.\d{1,2}(?:\.\d{1,2})?|[A-RW-Z]\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)(?![\w%])(?:\s*[:)\-–—|]+\s*|\.?\s+|\.?$)/,
  /^(?<number>[MPR]\d{1,2})(?:\s*:\s+|\s+[–—-]\s+)/,
  // « n° 3 … », « (A1.2) … », « [1] … », « 1/ … », « 2° … ».
  /^[nN]\s?[°º]\s*(?<number>\d{1,3}(?:[.\-–]\d{1,2}){0,3})(?![\w%/])\s*(?:[:.)\-–—|]+\s*|\s+(?=\p{Lu})|$)/u,
  /^\[\s?(?<number>[A-Z]{0,3}\d{1,3}(?:[.-]\d{1,2}){0,3})\s?\]\s*(?:[:–—-]\s*)?/,
  /^\(\s?(?<number>[A-Z]{1,2}\d{1,2}(?:[.-]\d{1,2}){0,3}|\d{1,2}(?:[.-]\d{1,2}){1,3})\s?\)\s*(?:[:–—-]\s*)?(?=\S)/,
  /^(?<number>\d{1,2}(?:[.-]\d{1,2}){0,3})\s?[/°]\)?\s+(?=\p{L}{2})/u,
  new RegExp(
    `^(?<number>\\d{1,2}(?:[.\\-–]\\d{1,2}){1,3}(?:[.-]?[a-d]|[.-][a-h])?)${NO_QUANTITY}\\.?(?![\\d/])(?:\\s*[:)\\-–—|]+\\s*|\\s+|$|(?<=\\.)(?=[a-z]{2}))`,
    'i',
  ),
  /^(?<number>\d{1,2})(?:\s*[.):–](?:\s+|$)|\s+[-–—:]\s+|\s*$)/,
  /^(?<number>[A-H]|[IVX]{1,4})(?:\s*[.):]\s+|\s+[–—-]\s+)(?=\S)/,
];
