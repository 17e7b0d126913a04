import { splitCode, type CodeWord } from '../../domain/codes';
import { hasBullets, wholeText } from '../../domain/items';
import { plainKey, tidy } from '../../domain/text';
import { isEveryday, isStateOfPlay, POSSESSIVE } from '../words/everydayLabels';
import { ITEM_ROLES, readHeader, type HeaderWord, type Role } from '../words/vocabulary';

/** A line that begins with a word of a level or with a number: « Objectif 1.1 : … », « 1.1 … », « I. … ». */
export interface CodedLine {
  code?: string;
  title: string;
  word?: CodeWord;
  /** The word before the code as written, with one capital: « Axe », « Cible ». */
  written?: string;
  /** How many parts the code has; 0 without a code. */
  depth: number;
}

/** A line that says what the lines below it are: « Leviers », « Indicateurs : … ». */
export interface LabelLine {
  word: HeaderWord;
  text: string;
  /** What stands behind the colon, line breaks kept; empty when nothing does. */
  value: string;
}

const ROMAN = /^(?<code>[IVX]{1,4})\s*[.)–—:-]\s+(?=\p{Lu})/u;
const SUM =
  /^(?:sous )?tota(?:l|ux)(?: (?:general|global|partiel|cumule|de|du|des|l|la|axe|objectif|action|ambition|cible|champ|\d+|[ivx]+|[a-h]))*$/;
const LONGEST_TITLE = 400;
/** « 1.5 ETP » is a quantity, and « 2. » alone a list's number. */
const UNIT_FIRST = /^(?:ETP|HS[AE]|IMP|M€|k€|€|%|h|heures?|jours?|millions?|milliards?)(?:\P{L}|$)/iu;

/** A cell may hold a level and, below it, bullets of its own: `[« Action 1.1 : La lettre », « - Rédiger »…]`. */
export function headAndBullets(text: string): [string, ...string[]] {
  const lines = text.split(/[\n\r]+/).filter((line) => tidy(line) !== '');
  const first = lines.findIndex((line, i) => i > 0 && hasBullets(line));
  return first < 0 ? [text] : [lines.slice(0, first).join('\n'), ...lines.slice(first)];
}

/** « Sous-total 1.1 », « Total général », « Total de l’axe 2 »: the label of a sum of the rows above it. */
export function isSum(text: string): boolean {
  return SUM.test(plainKey(text));
}

/** How many spaces stand before a text. */
export function indentOf(text: string): number {
  return /^[\s\u00A0]*/.exec(text)![0].length;
}

/** Reads a line as a level; null for plain text. Bullets before and below it do not count. */
export function readCodedLine(text: string): CodedLine | null {
  const plain = wholeText(headAndBullets(text)[0]);
  if (plain.length > LONGEST_TITLE) return null;
  const roman = ROMAN.exec(plain);
  if (roman) return { code: roman.groups!['code']!, title: plain.slice(roman[0].length), depth: 1 };
  const { code, title, word } = splitCode(plain);
  if (code === undefined && word === undefined) return null;
  if (word === undefined && (UNIT_FIRST.test(title) || (title !== '' && !/\p{L}{2}/u.test(title))))
    return null;
  if (code === undefined && isValueLabel(plain, title)) return null;
  const written = word === undefined ? undefined : wordBefore(plain, code ?? title);
  return {
    title,
    depth: code === undefined ? 0 : code.replace(/^\p{L}+[-_]?/u, '').split(/[.-]/).length,
    ...(code !== undefined && { code }),
    ...(word && { word }),
    ...(written && { written }),
  };
}

/** « Priorité : haute », « Cible : 80 % », « Objectif : 150 enseignants » say something of the item above them. */
function isValueLabel(text: string, title: string): boolean {
  const label = text.slice(0, text.indexOf(':'));
  const role = readHeader(label)?.role;
  return role === 'priority' || ((role === 'cible' || role === 'objective') && /^\W*\d/.test(title));
}

/** The letters before a code: « Objectif stratégique n° 1 : … » → « Objectif stratégique ». */
function wordBefore(text: string, next: string): string | undefined {
  const written =
    /^[\p{L}\s'’-]*?(?=\s*(?:n\s?[°º]|:|\d))/u.exec(text)?.[0] ??
    text.slice(0, Math.max(0, text.indexOf(next)));
  const word = tidy(written).replace(/[\s:]+$/, '');
  return word === '' ? undefined : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

/** Labels that may stand alone in a line without a colon: anything else could be an item. */
const BARE_LABEL =
  /^(?:leviers?|moyens?(?: (?:et acteurs )?mobilises)?|indicateurs?(?: (?:d evaluation|de suivi|de resultat|de realisation|de pilotage|et preuves de reussite))?|actions?(?: a mener| prevues)?|objectifs?(?: operationnels?| strategiques?)?|axes?|mesures|contexte|etat des lieux|elements de diagnosti(?:c|que)|constats?|strategie|pilotes?|partenaires|echeances?|calendrier|public(?:s| cible)?)$/;
/** Words that name one lever as often as they name them all: « Outil : Moodle ». */
const MANY_LEVERS = /^(?:leviers?|moyens?\b.*|ressources|elements? de methodologie|methodologie|modalites)$/;
const LABEL = /^\s*([^:\n]{3,60}?)\s*:\s*([\s\S]*)$/;

/** Reads a line as a label. With a value in the next cell any known header is one; alone it must be sure. */
export function readLabelLine(text: string, valueBeside: boolean): LabelLine | null {
  if (readCodedLine(text)) return null;
  const bulleted = hasBullets(text);
  const match = LABEL.exec(bulleted ? wholeText(text) : text);
  if (match) {
    const word = readLabelWord(match[1]!);
    const value = match[2]!.trim();
    if (!word || (bulleted && value !== '')) return null;
    const sure =
      value === '' || !ITEM_ROLES.has(word.role) || isManyOf(word.role, match[1]!) || isOurs(match[1]!);
    return sure ? { word, text: tidy(match[1]!), value } : null;
  }
  if (bulleted) return null;
  const known = isBareLabel(text) || (valueBeside && tidy(text).length <= 50);
  const word = known ? readLabelWord(text) : null;
  return word ? { word, text: tidy(text), value: '' } : null;
}

/** Words of every day are a label alone too: no item of a list is « Ce qu’on va faire ». */
function isBareLabel(text: string): boolean {
  const key = plainKey(text).replace(POSSESSIVE, '');
  return BARE_LABEL.test(key) || isEveryday(text);
}

function readLabelWord(text: string): HeaderWord | null {
  return isStateOfPlay(text) ? { role: 'section' } : readHeader(text);
}

/** « Notre objectif : Former » opens a list that has one item; « Outil : Moodle » is one. */
function isOurs(label: string): boolean {
  return POSSESSIVE.test(plainKey(label)) || isEveryday(label);
}

function isManyOf(role: Role, label: string): boolean {
  const key = plainKey(label);
  return role === 'lever' ? MANY_LEVERS.test(key) : /s(?: |$)/.test(key) || key.length < 14;
}
