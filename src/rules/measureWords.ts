import { plainKey } from '../domain/text';

/** What the words of an indicator say of how it is measured. */

const COUNT = /^(?:le |les )?(?:nombres?|nb|nbre)(?=\s|$)/;
const SHARE = /^(?:le |la |les )?(?:taux|pourcentages?|parts?|proportions?|%)(?=\s|$)/;
const NUMBER = /(?:^| )(?:nombres?|nb|nbre|taux|%|pourcentages?|proportions?|montants?)(?= |$)/;
const MEASURE =
  /(?:^| )(?:nombres?|nb|nbre|taux|%|pourcentages?|parts?|proportions?|montants?|volumes?|delais?|durees?|notes?|scores?|niveaux?|indices?|ratios?|moyen|moyennes?|temps|total|effectifs?|compteurs?|frequences?|frequentation|evolutions?|couts?|budgets?|debits?|quantites?|statistiques?|satisfaction|audience|chiffres?|ecarts?|progression|oui non|heures|jours)(?= |$)/;

/** « Nombre de visites », « Nb d’élèves ». */
export function isCount(title: string): boolean {
  return COUNT.test(plainKey(title));
}

/** « Taux d’usage », « % de filles », « Part des écoles ». */
export function isShare(title: string): boolean {
  return SHARE.test(plainKey(title));
}

/** True when a word of the text asks for a number: « Qualité et nombre de dossiers ». */
export function hasNumberWord(text: string): boolean {
  return NUMBER.test(plainKey(text));
}

/** True when a word of the text says that something is counted, timed or weighed. */
export function hasMeasureWord(text: string): boolean {
  return MEASURE.test(plainKey(text));
}

/**
 * The parts of a label that could each be a label: between points, commas, semicolons, dashes with spaces, « et » and
 * « ou »; what stands in brackets completes what is before them and is left out.
 * @example labelParts('Nombre d’élèves, taux de réussite (DNB)') // ['Nombre d’élèves', 'taux de réussite']
 */
export function labelParts(title: string): string[] {
  return title
    .replace(/\([^()]*\)?/g, ' ')
    .split(/[.;,]\s+|\s[–—-]\s|\s(?:et|ou)\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
