import type { Indicator, Measure } from '../domain/roadmap';
import { meaningfulWords, plainKey, startsWithInfinitive } from '../domain/text';
import { concerning } from './concerning';
import { saysNothing } from './ind05';
import { hasMeasureWord } from './measureWords';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'IND-03': { titles: string[] };
  }
}

/** An indicator that neither counts anything nor names a document or an event that is there or not: « Politique partagée ». */
export const ind03: Rule<'IND-03'> = {
  code: 'IND-03',
  profile: 'all',
  check({ indicators }) {
    // A roadmap whose indicators are all told in prose has chosen so.
    if (!indicators.some(({ title }) => hasMeasureWord(title))) return [];
    const concerned = indicators.filter(isNotMeasurable);
    if (concerned.length === 0) return [];
    const titles = concerned.map(({ title }) => title);
    return [{ code: 'IND-03', severity: 'avertissement', ...concerning(concerned), parameters: { titles } }];
  },
};

/** What is there or not: a proof as good as a number. */
const PROOF =
  /(?:^| )(?:rapports?|bilans?|comptes? rendus?|crs?|syntheses?|schemas?|conventions?|livrets?|livres?|guides?|enquetes?|questionnaires?|publications?|publies?|publiees?|diffuses?|diffusees?|calendriers?|chartes?|plans?|pv|proces verba(?:l|ux)|lettres?|cartographies?|tableaux? de bord|documents?|annuaires?|productions?|presentations?|evaluations?|resultats?|articles?|supports?|procedures?|service fait|commandes?|subventions?|notifiees?|signees?|signes?|existence|presence|signature|creation|ouverture|ouverts?|mise en (?:ligne|place|oeuvre|service)|mises? a jour|realisation|realise(?:e|s|es)?|dates?|jalons?|avis|traces?|retours?)(?= |$)/;

/** « Meilleure image de l’évaluation » names no evaluation that is there or not, it compares. */
const COMPARED = /^(?:une? |la |le )?(?:meilleure?s?|plus grande?|plus forte?|moindre) /;

/** « 50 écoles équipées », « 80 % »: the number stands in the label. */
const OWN_NUMBER = /\d\s*%|(?<![\d.,])\d{2,}\s\p{L}/u;

/** One that begins with a verb is IND-09's, one that says nothing at all IND-05's. */
function isNotMeasurable(indicator: Indicator): boolean {
  const { title, details, unit, baseline, current, targets } = indicator;
  const words = [title, ...details].join(' ');
  const isProof = PROOF.test(plainKey(words)) && !COMPARED.test(plainKey(title));
  if (plainKey(title) === '' || hasMeasureWord(words) || isProof) return false;
  const measures = [baseline, current, ...targets].filter((measure) => measure !== undefined);
  const units = [unit, ...measures.map((measure) => measure.unit)].filter((one) => one !== undefined);
  if (OWN_NUMBER.test(words) || units.some((one) => tellsWhat(one, title))) return false;
  const isCounted = units.length > 0 || measures.some(isQuantified);
  if (isCounted && !UNCOUNTABLE.test(plainKey(title))) return false;
  return !startsWithInfinitive(title) && !saysNothing(title);
}

/**
 * A unit tells what is counted (« Politique partagée » in conventions) or that marks are given (« Qualité de l’accueil » in
 * points), unless it only repeats of whom the title speaks (« Attrait des métiers auprès des élèves » in élèves) or is %.
 */
function tellsWhat(unit: string, title: string): boolean {
  const words = meaningfulWords(unit);
  const known = new Set(meaningfulWords(title));
  const isMark = MARK.test(plainKey(unit)) || /^\/\s*\d/.test(unit.trim());
  return isMark || words.some((word) => word !== '%' && !known.has(word));
}

const MARK = /^(?:sur \d+|notes?|points?|pts?|scores?|indices?|etoiles?|niveaux?|echelons?|rangs?)(?= |$)/;

/** What nobody counts, whatever number or unit stands beside it: « Politique partagée : 4 », « Attrait des métiers (élèves) ». */
const UNCOUNTABLE =
  /^(?:(?:une?|la|le|l|meilleure?|bonne?|plus grande?) )?(?:politique|gouvernance|strategie|vision|culture|dynamique|coordination|cooperation|collaboration|concertation|cohesion|coherence|communication|implication|mobilisation|appropriation|climat|image|synergie|transversalite|lisibilite|visibilite|attrait|attractivite|interet|motivation|adhesion|confiance|bien etre|aisance|serenite|reconnaissance|rayonnement|notoriete|prise de conscience|esprit critique|qualite|efficacite|pertinence|fluidite)(?= |$)/;

function isQuantified(measure: Measure): boolean {
  return measure.value !== undefined || measure.low !== undefined;
}
