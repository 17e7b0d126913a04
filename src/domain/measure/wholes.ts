import type { Quantity } from './quantities';

/** Where a quantity of its own begins: the text, or what follows « Cible : ». */
const opening = '(?<=^ ?|: ?)';
const everyTime =
  'ans|annees|mois|semaines|jours|trimestres|semestres|rentrees|lundis|mardis|mercredis|jeudis|vendredis';
const all = new RegExp(
  `${opening}(?:(?:la )?totalite|(?:l')?(?:ensemble|integralite)(?= des )|tou(?:s|tes)(?= (?:les|nos|leurs|ses) (?!\\d|x+ |(?:${everyTime})(?![a-z])|deux |trois |quatre |six )|[ .]*$))(?![a-z])`,
  'g',
);
/** « Aucun objectif chiffré » says that there is no target, not that it is 0. */
const nothingTold =
  'objectifs?|cibles?|indicateurs?|donnees?|valeurs?|chiffres?|informations?|suivis?|retours?|elements?|resultats?|idees?|changements?|evolutions?';
const none = new RegExp(`${opening}aucune?(?= (?!(?:${nothingTold})(?![a-z]))[a-z])`, 'g');
/** « Tous les élèves n'ont pas… », « toutes les écoles sauf… »: not all. */
const exception = /(?<![a-z])(?:n'|ne |pas |sauf |hors |excepte|hormis )/;

/** All and none, in words: « tous les établissements » 100 %, « aucun incident » 0. */
export function findWholes(text: string): Quantity[] {
  if (exception.test(text)) return [];
  const found = (pattern: RegExp, quantity: Pick<Quantity, 'value' | 'unit'>) =>
    [...text.matchAll(pattern)].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      ...quantity,
      form: 'whole' as const,
    }));
  return [...found(all, { value: 100, unit: '%' }), ...found(none, { value: 0 })];
}
