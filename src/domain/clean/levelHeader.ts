import { plainKey, tidy } from '../text';

/** Levels of a roadmap that have words of its own: « Ambition », « Cible », « Champ opérationnel ». */
export type NamedLevel = 'axis' | 'objective' | 'field' | 'action';

/** Words that say by themselves which level they name; each word names one level. */
const WORDS: Record<NamedLevel, RegExp> = {
  axis: /^(?:axe|ambition|orientation|pilier|volet|domaine|thematique|theme|defi)s?(?: (?:strategique|prioritaire)s?)?$/,
  field: /^(?:champs?(?: operationnels?)?|sous objectifs?|objectifs? detailles?)$/,
  objective: /^(?:objectif|cible)s?(?: (?:operationnel|strategique|academique)s?)?$/,
  action:
    /^(?:action|mesure|chantier|operation|activite|fiche(?: action)?|tache|projet)s?(?: (?:operationnelle|strategique|prioritaire)s?)?$/,
};

/**
 * The header of a column that holds a level: the roadmap's own word where that says which level it is, else `known`
 * with the own word in brackets.
 * @example levelHeader('objective', 'Cible', 'Objectif') → 'Cible'
 * @example levelHeader('objective', 'Brique', 'Objectif') → 'Objectif (Brique)'
 */
export function levelHeader(level: NamedLevel, word: string, known: string): string {
  const own = tidy(word);
  const plain = own.includes('(') ? '' : plainKey(own);
  if (own === '' || WORDS[level].test(plain)) return own || known;
  return `${known} (${own})`;
}

/**
 * The level that a header names, with the roadmap's word for it; null for a header that names none.
 * @example readLevelHeader('Objectif (Brique)') → { level: 'objective', word: 'Brique' }
 */
export function readLevelHeader(header: string): { level: NamedLevel; word: string } | null {
  const [, known, own] = /^([^(]*)\((.*)\)$/.exec(tidy(header)) ?? [];
  const plain = plainKey(known ?? header);
  const level = (Object.keys(WORDS) as NamedLevel[]).find((name) => WORDS[name].test(plain));
  return level ? { level, word: own ?? tidy(header) } : null;
}
