/** Comparing French labels as people type them: apostrophes, spaces, accents and final points do not count. */

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const SPACES = /[\s\u00A0\u2007\u202F]+/g;
const UNTIDY =
  /[\t-\r\u00A0\u00AD\u1680\u2000-\u200D\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF]|[\u0300-\u036F]|[\u20D0-\u20FF]|\uFE0F| {2}|^ | $/;

/**
 * A text with its spaces made plain: NFC, no invisible characters, single spaces, trimmed.
 * A combining mark that is left over (a second accent in « qualité́ », an accent on a space, the emoji form of « ✔️ ») is
 * dropped. Line breaks become spaces.
 */
export function tidy(text: string): string {
  // Nearly all cells are tidy already, and this is asked of every cell several times.
  if (!UNTIDY.test(text)) return text;
  return text
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(/\p{M}+/gu, '')
    .replace(SPACES, ' ')
    .trim();
}

/**
 * The key under which two writings of one label are equal: case, apostrophes, quotes, spaces, Unicode form and
 * final punctuation do not count; accents and words do.
 * @example labelKey('« Développer l’ENT ».') === labelKey('"développer l\'ENT"')
 */
export function labelKey(text: string): string {
  return tidy(text)
    .toLowerCase()
    .replace(/[’ʼ`´‘′]/g, "'")
    .replace(/(\p{L}')\s+(?=\p{L})/gu, '$1')
    .replace(/[«»“”„"‹›]/g, ' ')
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\s*([:;,.!?()/-])\s*/g, '$1 ')
    .replace(SPACES, ' ')
    .replace(/[\s.,;:!?…-]+$/, '')
    .trim();
}

/** Without accents, case or punctuation: for recognising words of headers. `Éléments de diagnostic :` → `elements de diagnostic`. */
export function plainKey(text: string): string {
  return tidy(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9%#]+/g, ' ')
    .trim();
}

const STOP_WORDS = new Set(
  'a au aux avec ce ces d dans de des du en entre et l la le les leur leurs ou par pour qu que sa se ses son sur un une vers n y'.split(
    ' ',
  ),
);

/** The words of a label that carry meaning, without accents or plural. */
export function meaningfulWords(text: string): string[] {
  return plainKey(text)
    .split(' ')
    .filter((word) => word !== '' && !STOP_WORDS.has(word))
    .map((word) => (word.length > 3 ? word.replace(/[sx]$/, '') : word));
}

/**
 * How alike two labels are, from 0 to 1: twice the shared meaningful words over all of them (Dice), in any order.
 * Two labels without such words are not alike.
 */
export function likeness(a: string, b: string): number {
  const first = meaningfulWords(a);
  const second = meaningfulWords(b);
  if (first.length === 0 || second.length === 0) return 0;
  const rest = [...second];
  let shared = 0;
  for (const word of first) {
    const at = rest.findIndex((other) => sameWord(word, other));
    if (at < 0) continue;
    rest.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / (first.length + second.length);
}

/** Words of one family: `deploiement` and `deployer` share their first five letters. */
function sameWord(a: string, b: string): boolean {
  return a === b || (a.length >= 6 && b.length >= 6 && a.slice(0, 6) === b.slice(0, 6));
}

/** The first `length` characters of a text, cut at a word with « … » when it is longer. */
export function excerpt(text: string, length = 80): string {
  const plain = tidy(text);
  if (plain.length <= length) return plain;
  const cut = plain.slice(0, length - 1);
  const atWord = cut.lastIndexOf(' ');
  return `${(atWord > length / 2 ? cut.slice(0, atWord) : cut).trimEnd()}…`;
}

/** A short identifier made of a label: `Gouvernance et pilotage` → `gouvernance-et-pilotage`, at most 60 characters. */
export function slug(text: string): string {
  return plainKey(text).replaceAll(' ', '-').slice(0, 60).replace(/-$/, '') || 'sans-titre';
}

const NOT_VERBS = new Set(
  'premier dernier papier atelier dossier calendrier chantier metier foyer cahier courrier clavier portier fichier particulier financier leader hiver enter plaisir avenir loisir souvenir devoir pouvoir savoir espoir couloir soir cadre ordre gendre tiroir territoir lettre livre cuivre affaire hier cher janvier fevrier quartier palier pilier vivier verger levier escalier panier sentier cluster super flyer master webmaster newsletter'.split(
    ' ',
  ),
);
const INFINITIVE =
  /(?:er|ir|[aeo]ndre|oindre|eindre|ttre|aitre|ivre|ompre|uire|crire|(?:^|[^u])lire|(?:^|re)dire|faire|clure|croire|croitre)$/;

/** True when a label begins with a French infinitive (« Former les enseignants », « Se rapprocher de… »). Sure rather than clever. */
export function startsWithInfinitive(text: string): boolean {
  const words = plainKey(text).split(' ');
  const reflexive = words[0] === 'se' || words[0] === 's' || words[0] === 'ne';
  const first = (reflexive ? words[1] : words[0]) ?? '';
  return first.length >= 4 && INFINITIVE.test(first) && !NOT_VERBS.has(first);
}
