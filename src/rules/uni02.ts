import type { Indicator, Measure } from '../domain/roadmap';
import { meaningfulWords } from '../domain/text';
import { concerning } from './concerning';
import { isCount } from './measureWords';
import type { Rule } from './rule';
import { targetsWhere } from './targets';

declare module '../domain/finding' {
  interface FindingParameters {
    'UNI-02': { pairs: { indicator: string; target: string }[] };
  }
}

/** A number of one thing, and a target in another: « Nombre de projets », « 50 actions ». */
export const uni02: Rule<'UNI-02'> = {
  code: 'UNI-02',
  profile: 'all',
  check(roadmap) {
    const found = targetsWhere(roadmap, countsOther);
    if (found.length === 0) return [];
    const pairs = found.map(({ indicator, target }) => ({ indicator: indicator.title, target: target.text }));
    return [{ code: 'UNI-02', severity: 'avertissement', ...concerning(found), parameters: { pairs } }];
  },
};

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
  if (!isCount(title) || unit === undefined || /[%/€]/.test(unit)) return false;
  const [first, ...rest] = meaningfulWords(unit);
  // « h » may be hours, and what an acronym stands for is not written.
  if (first === undefined || first.length < 3 || GENERIC.test(first)) return false;
  if (ACRONYM.test(unit) || COUNTED_ACRONYM.test(title)) return false;
  const words = meaningfulWords(title);
  return ![first, ...rest].some((word) => words.some((other) => isSame(word, other)));
}

function isSame(a: string, b: string): boolean {
  if (a === b || (a.length >= 5 && b.length >= 5 && a.slice(0, 5) === b.slice(0, 5))) return true;
  return SAME.some((group) => group.includes(a) && group.includes(b));
}
