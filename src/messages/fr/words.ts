import type { ItemName } from '../../domain/itemName';
import { excerpt, plainKey, tidy } from '../../domain/text';

/** No-break space, as French puts it inside « » and before : ; ? ! */
export const NBSP = '\u00A0';

/** The words of the workbook: `« Former les enseignants »`, cut after `length` characters. */
export function quoted(text: string, length = 80): string {
  return `«${NBSP}${excerpt(text, length)}${NBSP}»`;
}

/** A sentence of the workbook without its full stop, which our own sentence has. */
export function quotedSentence(sentence: string, length = 110): string {
  return quoted(sentence.replace(/\s*[.;]$/, ''), length);
}

/** `a, b et c`. */
export function listed(parts: readonly string[], joiner = 'et'): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${joiner} ${parts.at(-1)!}`;
}

/** The first texts, and how many more there are: `« a », « b », « c » et 4 autres`. */
export function someOf(parts: readonly string[], most = 3): string {
  if (parts.length <= most + 1) return listed(parts);
  return listed([...parts.slice(0, most), `${String(parts.length - most)} autres`]);
}

/** `1 action`, `12 actions`; the number and its noun stay on one line. */
export function counted(count: number, one: string, many: string): string {
  return `${String(count)}${NBSP}${count < 2 ? one : many}`;
}

const NUMBER_WORDS = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];

/** Small numbers in words: `trois`. */
export function inWords(count: number): string {
  return NUMBER_WORDS[count] ?? String(count);
}

/** A small number with its noun, to begin a sentence: `Une date est écrite`, `Trois dates sont écrites`. */
export function countedInWords(count: number, one: string, many: string): string {
  return count < 2 ? capital(one) : `${capital(inWords(count))}${NBSP}${many}`;
}

/** How a level of the roadmap is called in a sentence. */
export interface Noun {
  one: string;
  many: string;
  feminine: boolean;
}

const noun = (one: string, many: string, feminine = false): Noun => ({ one, many, feminine });

const NOUNS: Record<string, Noun> = Object.fromEntries(
  [
    noun('axe', 'axes'),
    noun('axe stratégique', 'axes stratégiques'),
    noun('ambition', 'ambitions', true),
    noun('orientation', 'orientations', true),
    noun('orientation stratégique', 'orientations stratégiques', true),
    noun('priorité', 'priorités', true),
    noun('objectif', 'objectifs'),
    noun('objectif opérationnel', 'objectifs opérationnels'),
    noun('objectif stratégique', 'objectifs stratégiques'),
    noun('objectif du projet académique', 'objectifs du projet académique'),
    noun('cible', 'cibles', true),
    noun('champ opérationnel', 'champs opérationnels'),
    noun('action', 'actions', true),
    noun('action à mener', 'actions à mener', true),
    noun('fiche-action', 'fiches-actions', true),
    noun('mesure', 'mesures', true),
    noun('chantier', 'chantiers'),
  ].flatMap((each) => [
    [plainKey(each.one), each],
    [plainKey(each.many), each],
  ]),
);

const BY_LEVEL: Record<ItemName['level'], Noun> = {
  axis: noun('axe', 'axes'),
  objective: noun('objectif', 'objectifs'),
  field: noun('champ opérationnel', 'champs opérationnels'),
  action: noun('action', 'actions', true),
  framework: noun('objectif du projet académique', 'objectifs du projet académique'),
};

/**
 * The noun of a level's word, whatever its case, accents and number; a word that is none gives the level's usual noun,
 * or « élément ».
 */
export function nounOf(word: string, level?: ItemName['level']): Noun {
  return NOUNS[plainKey(word)] ?? (level === undefined ? noun('élément', 'éléments') : BY_LEVEL[level]);
}

export function itemNoun({ word, level }: ItemName): Noun {
  return nounOf(word, level);
}

/** The noun for several items, « élément » when they are of several levels. */
export function commonNoun(names: readonly ItemName[]): Noun {
  const [first, ...others] = names.map(itemNoun);
  const same = first !== undefined && others.every(({ one }) => one === first.one);
  return same ? first : noun('élément', 'éléments');
}

/** `Axe 4`, `CO1`, or « its title » when it has no code. */
export function nameOf(name: ItemName): string {
  const { code, title } = name;
  if (code === undefined) return quoted(title);
  return isNumber(code) ? `${capital(itemNoun(name).one)} ${code}` : code;
}

/** True for a code that needs its noun beside it: `4`, `2-5`, `IV`; « CO1 » says itself what it is. */
export function isNumber(code: string): boolean {
  return /^\d|^[ivx]+$/i.test(code);
}

/** `les fiches 3-3 et 3-5`: the codes alone, or the titles of what has none. */
export function codesOf(names: readonly ItemName[]): string {
  return listed(names.map(({ code, title }) => code ?? quoted(title, 60)));
}

/**
 * Wordings to be told apart: each is cut to `length` characters, from a little before the place where they begin to
 * differ when that would be cut away.
 */
export function contrasted(wordings: readonly string[], length = 110): string[] {
  const texts = wordings.map(tidy);
  const same = sharedLength(texts);
  const beginning = texts.every((text) => text.length <= length) || same < length / 2 ? 0 : same - length / 4;
  const cut = texts[0]?.lastIndexOf(' ', beginning) ?? -1;
  if (beginning === 0 || cut < 0) return texts.map((text) => quoted(text, length));
  return texts.map((text) => quoted(`…${text.slice(cut + 1)}`, length));
}

/** How many first characters the texts have in common. */
function sharedLength(texts: readonly string[]): number {
  const [first = '', ...others] = texts;
  let length = 0;
  while (length < first.length && others.every((other) => other[length] === first[length])) length += 1;
  return length;
}

/** The same with the beginning of its title: `Action 2-5 « Le déploiement du THD »`. */
export function fullNameOf(name: ItemName): string {
  return name.code === undefined || name.title === ''
    ? nameOf(name)
    : `${nameOf(name)} ${quoted(name.title, 60)}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
