import type { Finding } from '../domain/finding';
import type { Indicator, Measure, Source } from '../domain/roadmap';
import { meaningfulWords } from '../domain/text';
import { concerning, isException } from './concerning';
import { isCount } from './measureWords';
import { allValuesOf } from './measures';
import type { Rule } from './rule';
import { targetsWhere } from './targets';

declare module '../domain/finding' {
  interface FindingParameters {
    'UNI-02': { of: 'target' | 'unit' | 'value'; pairs: { indicator: string; other: string }[] };
  }
}

/**
 * A number of one thing, and a target in another: « Nombre de projets », « 50 actions »; or a column of units where
 * nearly all repeat what is counted, and one names something else.
 */
export const uni02: Rule<'UNI-02'> = {
  code: 'UNI-02',
  profile: 'all',
  check(roadmap) {
    const targets = targetsWhere(roadmap, countsOther).map(({ id, source, indicator, target }) => ({
      item: { id, source },
      pair: { indicator: indicator.title, other: target.text },
    }));
    const units = unitsOfOthers(roadmap.indicators).map(({ id, source, title, unit }) => ({
      item: { id, source },
      pair: { indicator: title, other: unit! },
    }));
    const values = roadmap.indicators.flatMap(valueOfOther).map(({ id, title, value }) => ({
      item: { id, source: value.source },
      pair: { indicator: title, other: value.text },
    }));
    return [...finding('target', targets), ...finding('unit', units), ...finding('value', values)];
  },
};

type Parameters = Finding<'UNI-02'>['parameters'];

function finding(
  of: Parameters['of'],
  found: readonly { item: { id: string; source: Source }; pair: Parameters['pairs'][number] }[],
): Finding<'UNI-02'>[] {
  if (found.length === 0) return [];
  const places = concerning(found.map(({ item }) => item));
  const pairs = found.map(({ pair }) => pair);
  return [{ code: 'UNI-02', severity: 'avertissement', ...places, parameters: { of, pairs } }];
}

/** Fewer units do not show that the column repeats what is counted. */
const FEWEST_UNITS = 5;

/** Counts whose unit names another thing, where nearly all units name what is counted. */
function unitsOfOthers(indicators: readonly Indicator[]): Indicator[] {
  const compared = indicators.filter((one) => one.unit !== undefined && isComparable(one.unit, one.title));
  const others = compared.filter(({ unit, title }) => !namesTheSame(unit!, title));
  const shares = indicators.filter(isCountInPercent);
  const wrong = [...others, ...shares];
  const all = compared.length + shares.length;
  return all >= FEWEST_UNITS && isException(wrong.length, all) ? wrong : [];
}

/** « Nombre d’écoles raccordées » in %, with plain numbers for values; a target in % is UNI-01's. */
function isCountInPercent(indicator: Indicator): boolean {
  const { unit, title } = indicator;
  if (unit?.trim() !== '%' || !isCount(title) || /%|\b(?:taux|pourcentage|part|proportion)\b/i.test(title))
    return false;
  const values = allValuesOf(indicator);
  return values.length > 0 && values.every((value) => value.unit !== '%' && value.relative !== true);
}

/** The only value of an indicator with a noun, which is another one; nouns that change in a row are UNI-03's. */
function valueOfOther(indicator: Indicator): { id: string; title: string; value: Measure }[] {
  const { id, title, baseline, current } = indicator;
  const named = allValuesOf(indicator).filter(({ unit }) => unit !== undefined);
  const [value, ...others] = named;
  if (!value || others.length > 0 || (value !== current && value !== baseline)) return [];
  return countsOther(value, indicator) ? [{ id, title, value }] : [];
}

/** Two names for one thing. */
const SAME: readonly (readonly string[])[] = [
  [
    'reunion',
    'comite',
    'seance',
    'rencontre',
    'session',
    'conseil',
    'copil',
    'cotech',
    'instance',
    'atelier',
  ],
  ['formation', 'stage', 'session', 'journee', 'module', 'action', 'parcour'],
  ['enseignant', 'professeur', 'prof', 'personnel', 'agent', 'stagiaire', 'formateur'],
  [
    'personne',
    'personnel',
    'agent',
    'participant',
    'stagiaire',
    'cadre',
    'referent',
    'membre',
    'utilisateur',
  ],
  ['eleve', 'apprenant', 'lyceen', 'collegien', 'ecolier', 'candidat'],
  ['etablissement', 'eple', 'ecole', 'college', 'lycee', 'structure', 'site'],
  ['visite', 'consultation', 'connexion', 'vue'],
  ['ressource', 'document', 'publication', 'article', 'capsule', 'video'],
];
/** Units that say nothing of what is counted. */
const GENERIC = /^(?:nombre|nb|unite|total|fois|point|jour|an|annee|mois|minimum|maximum|million|millier)$/;

const ACRONYM = /^\p{Lu}{2,}/u;
const COUNTED_ACRONYM = /^[Nn](?:ombre|b|bre)\.? d(?:es?\s|['’])\s?\p{Lu}{2,}/u;

function countsOther({ unit, value, low, relative }: Measure, { title }: Indicator): boolean {
  if (relative === true || (value === undefined && low === undefined)) return false;
  return unit !== undefined && isComparable(unit, title) && !namesTheSame(unit, title);
}

/** True for a count and a unit that both name a thing. */
function isComparable(unit: string, title: string): boolean {
  if (!isCount(title) || /[%/€]/.test(unit)) return false;
  const [first] = meaningfulWords(unit);
  // « h » may be hours, and what an acronym stands for is not written.
  if (first === undefined || first.length < 3 || GENERIC.test(first)) return false;
  return !ACRONYM.test(unit) && !COUNTED_ACRONYM.test(title);
}

function namesTheSame(unit: string, title: string): boolean {
  const words = meaningfulWords(title);
  return meaningfulWords(unit).some((word) => words.some((other) => isSame(word, other)));
}

function isSame(a: string, b: string): boolean {
  if (a === b || (a.length >= 5 && b.length >= 5 && a.slice(0, 5) === b.slice(0, 5))) return true;
  return SAME.some((group) => group.includes(a) && group.includes(b));
}
