import { joinBrokenWords } from '../../domain/brokenWords';
import { splitCode } from '../../domain/codes';
import { tidy, plainKey } from '../../domain/text';
import { spelledOut } from './abbreviations';
import { EVERYDAY, POSSESSIVE } from './everydayLabels';
import { saysWhatIsServed } from './frameworkNames';

/** What a column of a table, or a label of a card, is about. Extra columns have no role and are kept as they are. */
export type Role =
  | 'axis'
  | 'objective'
  | 'strategicObjective'
  | 'field'
  | 'action'
  | 'lever'
  | 'indicator'
  | 'cible'
  | 'target'
  | 'targetDate'
  | 'baseline'
  | 'baselineDate'
  | 'current'
  | 'currentDate'
  | 'unit'
  | 'direction'
  | 'weight'
  | 'frequency'
  | 'dataSource'
  | 'method'
  | 'indicatorOwner'
  | 'owner'
  | 'partners'
  | 'audience'
  | 'aim'
  | 'description'
  | 'schedule'
  | 'start'
  | 'due'
  | 'status'
  | 'progress'
  | 'priority'
  | 'budget'
  | 'remarks'
  | 'section'
  | 'contribution'
  | 'code'
  | 'title'
  | 'weather';

export interface HeaderWord {
  role: Role;
  /** For `code` and `title`: what they are the code or title of, when the header says so. */
  of?: 'axis' | 'objective' | 'field' | 'action' | 'indicator' | 'lever';
  /** The year named in the header: « Cible 2025 ». */
  year?: number;
}

/** Items of a roadmap: a table without one of them is no table of a roadmap. */
export const ITEM_ROLES: ReadonlySet<Role> = new Set<Role>([
  'axis',
  'objective',
  'strategicObjective',
  'field',
  'action',
  'lever',
  'indicator',
]);

/**
 * Patterns over the plain key of a header with every word in the singular, the first that fits wins
 * (VOCABULARY of the field: the words of five real documents, PILOTE and Territoires en Transitions).
 */
const PATTERNS: [Role, RegExp][] = [
  [
    'contribution',
    /^(?:lien|contribution|rattachement|articulation)s? (?:avec|au|a) .*projet academique|^objectif du projet academique|^projet academique$|^objectif pa$|^(?:axe|ambition|orientation|priorite)(?: (?:no )?[\da-z]{1,3})? (?:du|de la) (?:projet academique|pa|pra)$/,
  ],
  ['weather', /^meteo/],
  ...EVERYDAY,
  // The five questions of plans of action.
  ['action', /^quoi$/],
  ['due', /^quand$/],
  ['lever', /^(?:comment|avec quoi)$/],
  ['partners', /^avec qui$/],
  ['aim', /^pourquoi$/],
  ['indicatorOwner', /^(?:responsable|producteur) de la (?:donnee|mesure)|^responsable (?:de l )?indicateur/],
  [
    'aim',
    /^objectif (?:specifique|recherche|vise|poursuivi)|^finalite|^but(?: |$)|^objectif de l action|^resultat recherche/,
  ],
  ['remarks', /^(?:remarque|commentaire|observation|point de vigilance|vigilance|note|risque|frein)/],
  [
    'target',
    /^(?:valeur )?cible (?:a atteindre|chiffree|finale|annuelle|intermediaire|quantitative)|^valeur cible|^valeur attendue|^valeur visee|^objectif (?:chiffre|cible|quantifie|quantitatif|a atteindre|annuel)|^cible de l (?:annee|indicateur)|^(?:resultat|livrable) attendu|^seuil|^vc$|^cible et echeance|^attendu$/,
  ],
  ['audience', /^public(?: |$)|^beneficiaire|^destinataire|^cible (?:publique|du public)|^population/],
  [
    'baselineDate',
    /^(?:date|annee) (?:de )?(?:la )?(?:valeur )?(?:initiale|de depart|de reference)|^date de l etat initial|^date (?:de )?(?:la )?(?:vi|t0)$/,
  ],
  [
    'currentDate',
    /^(?:date|annee) (?:de )?(?:la |du )?(?:valeur (?:actuelle|constatee|mesuree|realisee|atteinte)|mesure|releve|dernier releve|derniere mesure)(?: |$)|^date (?:de )?(?:la )?va$/,
  ],
  [
    'targetDate',
    /^(?:date|annee|echeance|horizon) (?:de (?:la |l atteinte de la )?(?:valeur )?cible|(?:de la )?vc)$/,
  ],
  [
    'baseline',
    /^valeur (?:initiale|de depart|de reference|de base)|^(?:vi|t0)$|^situation (?:de depart|initiale)|^etat initial|^depart$|^point de depart|^reference$|^etat de depart/,
  ],
  [
    'progress',
    /^(?:taux|pourcentage|%|niveau|degre) d ?(?:avancement|e realisation|e progression)|^taux de realisation|^avancement|^progression(?:$| (?:en|au|globale|constatee|de l action)\b)|^% realise/,
  ],
  [
    'current',
    /^valeur (?:actuelle|constatee|mesuree|realisee|atteinte|courante)|^valeur$|^va$|^realisee?(?:$| (?:au|a|en|sur|depuis|a ce jour|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\b)|^realisation$|^resultat|^point d etape|^atteint|^constate|^aujourd hui|^mesure(?:e)? (?:actuelle|au)|^bilan (?:chiffre|au)/,
  ],
  ['field', /^champ operationnel|^champ op|^sous objectif|^objectif detaille|^chantier operationnel/],
  [
    'strategicObjective',
    /^objectif strategique|^grand objectif|^objectif general|^engagement(?: (?:strategique|de la (?:feuille|strategie)|academique)|$)/,
  ],
  [
    'objective',
    /^objectif(?: (?:operationnel|academique|intermediaire|de la feuille|de l axe|numerique|vise|associe|de rattachement|concerne|parent)|$| et | ou )/,
  ],
  ['cible', /^cible(?:$| )/],
  [
    'axis',
    /^(?:axe|ambition|orientation|pilier|volet|domaine|thematique|theme|priorite strategique|defi)(?: strategique| prioritaire| de travail| d intervention| de la (?:feuille|strategie)| parent| academique| concerne| de rattachement|$)/,
  ],
  ['priority', /^(?:niveau de )?priorite|^degre de priorite/],
  [
    'indicator',
    /^(?:nouvel )?indicateur|^(?:kpi|critere) ?(?:de (?:reussite|evaluation|suivi)|d evaluation|$)|^preuve(?: de reussite|$)|^mesure de l (?:atteinte|impact)|^evaluation$/,
  ],
  [
    'schedule',
    /^programmation|^calendrier|^echeancier|^planning|^periode|^temporalite|^annee de (?:realisation|mise)/,
  ],
  ['start', /^(?:date )?(?:de |du )?(?:debut|lancement|demarrage)/],
  [
    'due',
    /^echeance|^date (?:de fin|limite|butoir|d echeance|prevue|cible)|^fin(?: prevue|$)|^delai(?:$| (?:de (?:realisation|mise en oeuvre|livraison)|d execution|prevu|previsionnel|fixe|butoir))|^date$|^a echeance|^horizon/,
  ],
  ['status', /^statut|^etat(?: d avancement| de l action| de realisation|$)|^stade|^suivi$/],
  [
    'lever',
    /^levier|^moyen\b|^ressource|^(?:modalite|methode|outil|dispositif|condition) (?:et|ou) (?:moyen|levier|ressource)\b|^element de methodologie|^methodologie|^methode$|^modalite de mise en oeuvre|^(?:appui|outil|dispositif)$|^point d appui/,
  ],
  [
    'description',
    /^descripti|^contenu|^detail|^precision|^presentation(?:$| de l action| du projet| generale| synthetique)|^modalite|^resume/,
  ],
  [
    'section',
    /^(?:element de )?diagnosti|^etat des lieux|^constat|^contexte|^strategie|^enjeu|^justification|^element de contexte/,
  ],
  [
    'owner',
    /^pilote?(?: |$)|^pilotage$|^porteur|^responsable|^rapporteur|^referent|^chef de (?:projet|file)|^(?:direction|service|structure|entite|personne)(?: (?:ou|et) (?:direction|service|structure))? (?:pilote|porteu|responsable)|^qui$|^en charge|^correspondant|^(?:suivi|porte|anime|assure|conduit)e? par$/,
  ],
  [
    'partners',
    /^partenaire|^acteur|^contributeur|^service associe|^partie prenante|^personne (?:ressource|associee)|^equipe$|^associe$/,
  ],
  ['budget', /^budget|^cout|^montant|^financement|^credit/],
  ['unit', /^unite/],
  ['direction', /^sens(?: |$)|^evolution attendue/],
  ['weight', /^ponderation|^poids/],
  ['frequency', /^periodicite|^frequence/],
  ['dataSource', /^source/],
  ['method', /^(?:mode|methode|formule|regle) de (?:calcul|mesure)|^definition/],
  [
    'action',
    /^(?:action|mesure|chantier|operation|activite|fiche action|fiche|tache|programme d action|programme)(?: (?:a|prevue|proposee|envisagee|concrete|prioritaire|operationnelle|engagee|mise|menee|de la|pedagogique|retenue|associee|examinee|presentee|soumise|inscrite|numerique|du|et|ou)\b.*|$)/,
  ],
];

const NOUN: [NonNullable<HeaderWord['of']>, RegExp][] = [
  ['action', /\b(?:action|mesure|fiche|chantier|operation)\b/],
  ['indicator', /\b(?:indicateur|critere|preuve)\b/],
  ['field', /\b(?:champ|co)\b/],
  ['objective', /\b(?:objectif|cible)\b/],
  ['axis', /\b(?:axe|ambition|orientation)\b/],
  ['lever', /\b(?:levier|moyen|ressource)\b/],
];

const CODE =
  /^(?:code|no|n|numero|num|ref|reference|id|identifiant|repere|rang|cote|sigle|wbs)(?: |$)|(?:^| )(?:code|no|n|numero|num|id)$/;
const TITLE = /^(?:intitule|libelle|titre|nom|designation|denomination|enonce)(?: |$)/;

/** Longest header that is still one: longer texts are data. */
const LONGEST = 70;

/**
 * Reads a header or a label. Case, accents, plural, line breaks, brackets and years do not count.
 * Returns null for what is no known header.
 * @example readHeader('OBJECTIFS\nOPERATIONNELS') → { role: 'objective' }
 * @example readHeader('Cible 2025') → { role: 'cible', year: 2025 }
 */
export function readHeader(text: string): HeaderWord | null {
  // Figures head nothing, and a workbook may hold very many.
  if (!/[\p{L}%#€]/u.test(text)) return null;
  if (text.length > 3 * LONGEST) return null;
  const plain = tidy(text);
  // « Objectif 1.1 » names an objective; it heads no column.
  const { code, title, word } = splitCode(plain);
  const counted = word === 'indicator' || /^cible \d$/i.test(plain);
  if (code !== undefined && title === '' && !counted) return null;
  if (code !== undefined && word !== undefined && namesItem(title)) return null;
  const year = /\b(20\d\d)\b/.exec(plain)?.[1];
  const key = headerKey(plain);
  if (key === '' || key.length > LONGEST || key.split(' ').length > 8) return null;
  const written = match(key, year !== undefined);
  const found =
    // « N° obj. » is a number as it stands; spelled out, it says of what.
    (written && !isOfNothing(written) ? written : null) ??
    matchJoined(plain, year !== undefined) ??
    matchAbbreviated(plain, year !== undefined) ??
    written ??
    (saysWhatIsServed(plain) ? { role: 'contribution' as const } : null);
  return found && { ...found, ...(year !== undefined && { year: Number(year) }) };
}

/** « N° », « Intitulé »: not said of what. */
function isOfNothing({ role, of }: HeaderWord): boolean {
  return (role === 'code' || role === 'title') && of === undefined;
}

/** « Objectif 2.1 : Former les enseignants » is one; « Indicateur 1 (intitulé) » and « Axe 1 du projet » head something. */
function namesItem(title: string): boolean {
  return /^\p{Lu}\p{L}/u.test(title) && title.split(' ').length >= 3 && readHeader(title) === null;
}

/** « Indica- teurs », cut by a narrow column. */
function matchJoined(plain: string, withYear: boolean): HeaderWord | null {
  return /\p{L}- \p{L}/u.test(plain)
    ? match(headerKey(joinBrokenWords(plain.toLowerCase())), withYear)
    : null;
}

/** « Obj. », « N° act. », « Ind. (n°) ». */
function matchAbbreviated(plain: string, withYear: boolean): HeaderWord | null {
  const spelled = spelledOut(plain);
  return spelled === plain ? null : match(headerKey(spelled), withYear);
}

function match(key: string, withYear: boolean): HeaderWord | null {
  if (withYear && /^objectif$/.test(key)) return { role: 'target' };
  if (CODE.test(key)) return named('code', key);
  if (TITLE.test(key)) return named('title', key);
  const found = PATTERNS.find(([, pattern]) => pattern.test(key));
  return found ? { role: found[0] } : null;
}

function named(role: Role, key: string): HeaderWord {
  const of = NOUN.find(([, pattern]) => pattern.test(key))?.[0];
  return of ? { role, of } : { role };
}

/** The words of a header that count: no brackets, years, dates or plural. */
function headerKey(text: string): string {
  const key = plainKey(
    text
      .replace(/\([^()]*\)/g, ' ')
      .replace(/[:*]+\s*$/, '')
      .replace(/\s+\d\s*$/, ' ')
      .replace(/n\s?[°º]/gi, 'no ')
      .replace(/\b(?:au |en |fin )?\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?/g, ' ')
      .replace(/\b(?:fin )?(?:20\d\d)(?:\s?[-/]\s?(?:20)?\d\d)?\b/g, ' '),
  );
  return key
    .split(' ')
    .filter((word) => word !== 's' && word !== 'x')
    .map((word) => (word.length > 3 && !/(?:cours|acces|ss)$/.test(word) ? word.replace(/s$/, '') : word))
    .join(' ')
    .replace(/ (?:au|en|de)$/, '')
    .replace(POSSESSIVE, '')
    .trim();
}

const LIST_OF =
  /^(?:(?:les|liste|tableau(?: de bord)?|suivi|plan|programme|catalogue|recapitulatif|detail|synthese|rappel)(?: de suivi)?(?: des| de| du| d| les)? )?/;
const LISTED: [NonNullable<HeaderWord['of']>, RegExp][] = [
  ['action', /^(?:fiche )?(?:action|mesure)(?: |$)/],
  ['indicator', /^indicateur(?: |$)/],
  ['field', /^champ operationnel/],
  ['objective', /^(?:objectif|cible)(?: |$)/],
  ['axis', /^(?:axe|ambition|orientation)(?: |$)/],
  ['lever', /^(?:levier|moyen)(?: |$)/],
];

/** What a sheet's name or a heading says that its list holds: « Actions », « Liste des objectifs »; « Fiche de stock » holds none. */
export function readPluralNoun(text: string): NonNullable<HeaderWord['of']> | null {
  const key = headerKey(text);
  if (key.split(' ').length > 7) return null;
  const listed = key.replace(LIST_OF, '');
  return LISTED.find(([, pattern]) => pattern.test(listed))?.[0] ?? null;
}
