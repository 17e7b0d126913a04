import { plainKey, startsWithInfinitive, tidy } from '../../domain/text';
import { codesIn } from './codeLists';

/** Plans above a roadmap, by the words that name them (folded: no accents, lower case), and their name in good French. */
const FRAMEWORKS: [string, string][] = [
  ['projet (?:strategique )?de (?:la )?region academique', 'Projet de région académique'],
  ['projet (?:strategique )?academique', 'Projet académique'],
  ["projet (?:d['’ ]|de l['’ ])academie", 'Projet d’académie'],
  ["contrat (?:tripartite )?d['’ ]objectifs(?: et de (?:performance|moyens))?", 'Contrat d’objectifs'],
  [
    "strategie (?:nationale|ministerielle)(?: du| pour le)? numerique(?: pour l['’ ]education)?",
    'Stratégie nationale du numérique',
  ],
  [
    "strategie (?:nationale |ministerielle )?du numerique pour l['’ ]education",
    'Stratégie du numérique pour l’éducation',
  ],
  ['strategie nationale', 'Stratégie nationale'],
];

const YEARS = '(?:\\s*[:(]?\\s*(20\\d\\d)\\s?[-–/]\\s?((?:20)?\\d\\d)\\b)?';

/** Words that stand before the plan in a heading of its list: « Rappel : les axes et les objectifs du… », « Annexe 2 – ». */
const LEAD =
  '(?:annexe (?:(?:n )?(?:\\d{1,2}|[a-h]|[ivx]+) )?)?(?:rappel (?:des? |du )?)?(?:les? |la |l |liste des? )?(?:(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\\d{1,2}) )?(?:(?:grands |grandes )?(?:axes?|objectifs?|orientations?|ambitions?|priorites?|lignes)(?: strategiques?| operationnels?)?(?: et (?:les |des |leurs )?(?:axes|objectifs|orientations|priorites)(?: strategiques?| operationnels?)?)? )?(?:du |de la |de l |d un |d )?';

const OWN = '(?:feuille de route|fdr|strategie numerique academique|plan numerique academique|numerique)';

const PLANS = FRAMEWORKS.map(([pattern]) => pattern.replaceAll("['’ ]", ' ')).join('|');
/** « de la feuille de route », « (projet académique 2021-2025) », « FDR ». */
const OWNER = new RegExp(
  `^(?:(?:(?:de la|de notre|de l|du|d un|d) )(?:${OWN}|${PLANS}|pa)|feuille de route|fdr|projet academique|pa)(?: (?:du|pour le|au|academique|numerique|educatif|20\\d\\d|\\d\\d))*$`,
);

/**
 * The name of the framework that a text speaks of, with its years; null when it names none.
 * @example frameworkTitleIn('Rappel : PROJET ACADEMIQUE 2021-2025') → 'Projet académique 2021-2025'
 */
export function frameworkTitleIn(text: string): string | null {
  const folded = fold(text);
  for (const [pattern, name] of FRAMEWORKS) {
    const match = new RegExp(`\\b${pattern}${YEARS}`).exec(folded);
    if (match) return match[1] === undefined ? name : `${name} ${match[1]}-${match[2]!}`;
  }
  return null;
}

/**
 * What a heading or a sheet's name says that the list below it belongs to: a framework, or the roadmap itself. A
 * sentence that only mentions a plan (« Feuille de route et projet académique ») says neither.
 */
export function listOwner(heading: string): 'framework' | 'roadmap' | null {
  const key = plainKey(heading);
  if (key.length > 110 || saysCodes(heading)) return null;
  if (new RegExp(`^${LEAD}(?:pa|proj acad|projet acad|pra)(?: 20\\d\\d.*)?$`).test(key)) return 'framework';
  if (new RegExp(`^${LEAD}${OWN}\\b`).test(key)) return frameworkTitleIn(heading) === null ? 'roadmap' : null;
  const match = new RegExp(`^${LEAD}(?:${PLANS})(?<rest>.*)$`).exec(key);
  if (!match) return null;
  return /feuille de route|matrice|contribution|fdr|croise/.test(match.groups!['rest']!) ? null : 'framework';
}

/** « Projet académique : A1, B2 »: what an action serves, no heading. */
function saysCodes(text: string): boolean {
  const value = /:\s*(\S.*)$/.exec(text)?.[1];
  return value !== undefined && codesIn(value) !== null;
}

/**
 * The title behind « Axe 1 »; empty where it says whose axis that is and not what it is called: « de la feuille de
 * route », « (projet académique 2021-2025) ». Before a colon these are left out: « du projet académique : Réduire ».
 */
export function titleBesideOwner(title: string): string {
  const [, owner, rest] = /^([^:–—]{2,60}?)\s*[:–—]\s*(.*)$/u.exec(tidy(title)) ?? [];
  if (owner !== undefined && OWNER.test(plainKey(owner)) && /\p{L}{2}/u.test(rest!)) return rest!;
  return OWNER.test(plainKey(title)) ? '' : title;
}

const PLAN_BEFORE =
  /^\s*(?:projet (?:de (?:la )?r[ée]gion )?acad[ée]mique|projet d[’']acad[ée]mie|PR?A)(?:\s+20\d\d\s?[-–/]\s?(?:20)?\d\d)?\s*[,:–—-]\s*(?=(?:axe|ambition|orientation|priorit[ée]|objectif)s?\b)/i;

/** « Projet académique, axe 1 : Réussir » is « axe 1 : Réussir », where it is known whose axis that is. */
export function withoutPlan(text: string): string {
  return text.replace(PLAN_BEFORE, '');
}

function fold(text: string): string {
  return tidy(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

const SHORT_NAME =
  /^(?:pa|pra)\b|\b(?:pa|pra)$|\b(?:objectif|axe|lien|contribution|orientation)s? (?:(?:du|au|avec le) )?(?:pa|pra)\b/;

/** True for a header that says that its column is about a framework, by its name or as people shorten it: « Objectif du PA ». */
export function namesFramework(header: string): boolean {
  return frameworkTitleIn(header) !== null || SHORT_NAME.test(plainKey(header.replace(/\(s\)/g, '')));
}

const SERVES = /^contribu(?:e|ent|tions?)\b/;
/** What lists actions, or crosses two plans, is no label over objectives of one. */
const OF_OTHERS =
  /^(?:(?:n|no|numeros?) )?(?:des? )?(?:actions?|fiches?|mesures?)\b|\bfeuille de route\b|\bfdr\b|\bcrois|\bmatrice/;

/**
 * True for a label behind which objectives of a framework stand, however it is worded: « Contribue à », « Objectif(s) du PA
 * servi(s) ». « Rédiger un projet académique d’ENT » is something to do.
 */
export function saysWhatIsServed(label: string): boolean {
  const key = plainKey(label);
  return SERVES.test(key) || (namesFramework(label) && !OF_OTHERS.test(key) && !startsWithInfinitive(label));
}
