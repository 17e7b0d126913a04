import { countsOf } from '../../domain/counts';
import { objectivesOf } from '../../domain/frameworkObjectives';
import type { Certainty, ColumnMeaning, RegionKind, SheetKind } from '../../domain/recognition';
import type { Roadmap } from '../../domain/roadmap';
import { capital, counted, listed, nounOf, type Noun } from './words';

const feminine = (one: string, many: string): Noun => ({ one, many, feminine: true });
const masculine = (one: string, many: string): Noun => ({ one, many, feminine: false });

/** What was recognised as what, and what the user can say of it. */
export const readingTexts = {
  intro:
    'Voici comment chaque feuille a été comprise. Si une feuille ou une colonne est mal comprise, dites ce qu’elle est\u00a0: le résultat change aussitôt. Vos feuilles ne changent pas.',
  kept: 'Vos choix sont gardés dans le classeur.',
  keptForNow:
    'Ce format de fichier ne peut pas garder vos choix\u00a0: ils valent tant que ce classeur reste ouvert ici. Enregistrez-le au format «\u00a0Classeur Excel (.xlsx)\u00a0» pour les garder.',
  nothingFirst: (count: number) =>
    count === 1
      ? 'Rien n’a été reconnu sur une feuille\u00a0: dites ce qu’elle contient, ou qu’elle est à ignorer.'
      : `Rien n’a été reconnu sur ${String(count)} feuilles\u00a0: dites ce qu’elles contiennent, ou qu’elles sont à ignorer.`,
  sheets: 'Feuilles',
  showSheet: (sheet: string) => `Montrer la feuille «\u00a0${sheet}\u00a0»`,
  sheetIs: 'Cette feuille est…',
  columnIs: 'Cette colonne est…',
  columns: 'Colonnes',
  columnsNote: 'Un choix vaut pour toutes les colonnes de la feuille qui ont le même en-tête.',
  andMore: (count: number) => `et ${counted(count, 'autre cellule', 'autres cellules')}`,
  noRoadmap: 'Aucune feuille de route n’est reconnue pour l’instant.',
  back: 'Revenir à la lecture automatique',
  backOf: (sheet: string) => `Revenir à la lecture automatique de «\u00a0${sheet}\u00a0»`,
  nothing: 'rien de reconnu',
  presentation: 'textes de présentation',
  hidden: 'feuille masquée, non lue',
  otherSet: 'non lue\u00a0: la feuille de route est lue sur les autres feuilles',
  cleanSheet: 'feuille au propre, lue',
  otherSetPresents:
    'seuls le titre et les textes de présentation y sont lus\u00a0: la feuille de route est lue sur les autres feuilles',
  ignored: 'ignorée à votre demande',
  automatic: (found: readonly string[]) =>
    found.length === 0 ? 'Reconnue automatiquement' : `Reconnue automatiquement\u00a0: ${listed(found)}`,
  notRecognised: 'Non reconnue',
  ignoreSheet: 'À ignorer',
  ignoreColumn: 'À ignorer',
  certainties: {
    said: 'selon votre choix',
    sure: 'lecture sûre',
    probable: 'lecture probable',
    uncertain: 'lecture incertaine',
  } satisfies Record<Certainty, string>,
  regionsOf: (kind: RegionKind, count: number) => {
    const { one, many } = KINDS[kind];
    return counted(count, one, many);
  },
  region: (kind: RegionKind) => capital(KINDS[kind].one),
  kindName: (kind: RegionKind) => KINDS[kind].one,
  kinds: {
    'tableau-objectifs': 'Un tableau d’objectifs, avec leurs actions et leurs indicateurs',
    'liste-actions': 'Une liste d’actions',
    'liste-indicateurs': 'Une liste d’indicateurs',
    'liste-axes-objectifs': 'Une liste d’axes ou d’objectifs',
    'fiches-actions': 'Une ou plusieurs fiches-actions',
    'fiche-axe': 'La fiche d’un axe',
    'plan-numerote': 'Un plan\u00a0: axes, objectifs et actions les uns sous les autres',
    'projet-academique': 'Le projet académique',
    matrice: 'Une matrice\u00a0: actions, objectifs et croix',
    chiffres: 'Un tableau de chiffres',
  } satisfies Record<SheetKind, string>,
  meanings: {
    axis: 'axe',
    axisCode: 'code de l’axe',
    parentObjective: 'objectif stratégique',
    objective: 'objectif',
    objectiveCode: 'code de l’objectif',
    field: 'champ opérationnel',
    fieldCode: 'code du champ opérationnel',
    action: 'action',
    actionCode: 'code de l’action',
    lever: 'levier',
    leverCode: 'code du levier',
    indicator: 'indicateur',
    indicatorCode: 'code de l’indicateur',
    target: 'valeur cible',
    targetDate: 'échéance de la valeur cible',
    baseline: 'valeur initiale',
    baselineDate: 'date de la valeur initiale',
    current: 'valeur actuelle',
    currentDate: 'date de la valeur actuelle',
    unit: 'unité',
    direction: 'sens attendu',
    weight: 'pondération',
    frequency: 'périodicité',
    dataSource: 'source de la donnée',
    method: 'mode de calcul',
    indicatorOwner: 'responsable de la donnée',
    owner: 'pilote',
    partners: 'partenaires',
    audience: 'public',
    aim: 'but de l’action',
    description: 'description',
    schedule: 'calendrier',
    start: 'début',
    due: 'échéance',
    status: 'statut',
    progress: 'avancement',
    weather: 'météo',
    priority: 'priorité',
    budget: 'budget',
    remarks: 'remarques',
    section: 'texte de présentation',
    contribution: 'lien avec le projet académique',
    extra: 'autre information, gardée telle quelle',
  } satisfies Record<ColumnMeaning, string>,
  effect,
};

const KINDS: Record<RegionKind, Noun> = {
  'tableau-objectifs': masculine('tableau d’objectifs', 'tableaux d’objectifs'),
  'liste-actions': feminine('liste d’actions', 'listes d’actions'),
  'liste-indicateurs': feminine('liste d’indicateurs', 'listes d’indicateurs'),
  'liste-axes-objectifs': feminine('liste d’axes ou d’objectifs', 'listes d’axes ou d’objectifs'),
  'fiches-actions': feminine('fiche-action', 'fiches-actions'),
  'fiche-axe': feminine('fiche d’axe', 'fiches d’axe'),
  'plan-numerote': masculine('plan numéroté', 'plans numérotés'),
  'projet-academique': feminine('liste du projet académique', 'listes du projet académique'),
  matrice: feminine('matrice', 'matrices'),
  chiffres: masculine('tableau de chiffres', 'tableaux de chiffres'),
  'vue-ensemble': feminine('vue d’ensemble des axes', 'vues d’ensemble des axes'),
  'en-tete': masculine('en-tête de tableau', 'en-têtes de tableau'),
  'lignes-libelles': feminine('ligne avec son libellé', 'lignes avec leur libellé'),
  formulaire: feminine('fiche', 'fiches'),
  'feuille-propre': feminine('feuille au propre', 'feuilles au propre'),
  'autre-jeu': feminine('feuille non lue', 'feuilles non lues'),
};

/** What a choice changed, in one sentence: `12 actions lues au lieu de 8, 3 leviers lus au lieu de 0.` */
function effect(before: Roadmap, after: Roadmap): string {
  const parts = figuresOf(after).flatMap(([noun, count], i) => {
    const was = figuresOf(before)[i]![1];
    if (count === was) return [];
    const read = `lu${noun.feminine ? 'e' : ''}${count < 2 ? '' : 's'}`;
    const items =
      count === 0 ? `aucun${noun.feminine ? 'e' : ''} ${noun.one}` : counted(count, noun.one, noun.many);
    return [`${items} ${read} au lieu de ${String(was)}`];
  });
  if (parts.length === 0) return 'Choix pris en compte\u00a0: le nombre d’éléments lus ne change pas.';
  return `${capital(listed(parts))}.`;
}

function figuresOf(roadmap: Roadmap): [Noun, number][] {
  const { axis, objective, field, action } = roadmap.levels;
  const counts = countsOf(roadmap);
  const goals = roadmap.frameworks.flatMap(objectivesOf);
  return [
    [nounOf(axis, 'axis'), counts.axes],
    [nounOf(objective, 'objective'), counts.objectives],
    [nounOf(field ?? 'champ opérationnel'), counts.fields],
    [nounOf(action, 'action'), counts.actions],
    [masculine('levier', 'leviers'), counts.levers],
    [masculine('indicateur', 'indicateurs'), counts.indicators],
    [nounOf('objectif du projet académique'), goals.length],
    [feminine('croix', 'croix'), roadmap.links.length],
    [masculine('tableau de chiffres', 'tableaux de chiffres'), roadmap.series.length],
  ];
}
