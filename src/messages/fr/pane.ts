import type { Source, UnreadReason } from '../../domain/roadmap';
import { capital, counted, nounOf } from './words';

/** The task pane and the page around it. */
export const paneTexts = {
  product: 'Feuille de route',
  page: 'Feuille de route numérique',
  workbook: 'Classeur',
  pane: 'Volet',
  views: 'Partie affichée',

  intro: [
    'Ouvrez le classeur de votre feuille de route tel qu’il est\u00a0: aucun modèle n’est imposé.',
    'Il est lu et contrôlé\u00a0: ce qui est à corriger est indiqué, cellule par cellule.',
    'La matrice de contribution au projet académique et les indicateurs sont créés dans de nouvelles feuilles\u00a0; les vôtres ne changent pas.',
  ],
  privacy: 'Rien ne quitte votre ordinateur.',
  open: 'Ouvrir un classeur',
  openOther: 'Ouvrir un autre classeur',
  drop: 'ou déposez-le ici',
  dropNow: 'Déposez le classeur pour l’ouvrir',
  formats: 'Formats lus\u00a0: .xlsx, .xlsm, .xlsb, .xls, .ods, .csv, et Word .docx',
  samples: 'Essayer avec un exemple',
  samplesOf: {
    'guyane-2020-2021': 'Guyane, 2020-2021\u00a0: un onglet par axe et des annexes chiffrées',
    'guyane-2024-2025': 'Guyane, 2024-2025\u00a0: trois tableaux sur une feuille',
    'nice-2017-2019': 'Nice, 2017-2019\u00a0: fiches-actions et projet académique',
    'nouvelle-aquitaine-2021': 'Nouvelle-Aquitaine, 2021\u00a0: ambitions, cibles et indicateurs',
    'limoges-2016-2017': 'Limoges, 2016-2017\u00a0: une fiche par axe',
  },
  onlyFirst: (name: string) =>
    `Un seul classeur peut être ouvert à la fois\u00a0: «\u00a0${name}\u00a0» a été choisi.`,

  reading: (name: string) => (name === '' ? 'Lecture du classeur…' : `Lecture de «\u00a0${name}\u00a0»…`),
  readingNote: 'Un classeur de plusieurs mégaoctets peut demander une minute. La page reste utilisable.',
  writing: 'Création des feuilles…',
  correcting: 'Modification des cellules…',
  exporting: 'Création du fichier…',
  cancel: 'Annuler',
  cancelling: 'Annulation…',
  cancelled: 'Opération annulée\u00a0: vos feuilles n’ont pas changé.',
  fault: (detail: string) =>
    `Le programme a rencontré une erreur inattendue\u00a0: recommencez et, si elle revient, signalez-la en indiquant «\u00a0${detail}\u00a0».`,
  close: 'Fermer le message',
  sampleUnavailable:
    'L’exemple n’a pas pu être chargé\u00a0: vérifiez que l’adresse de cette page répond encore, puis recommencez.',

  untitled: 'Feuille de route sans titre',
  readAt: (hours: string, minutes: string) => `Lue à ${hours}\u00a0h\u00a0${minutes}`,
  refresh: 'Actualiser',
  refreshed: (hours: string, minutes: string) => `Classeur actualisé à ${hours}\u00a0h\u00a0${minutes}.`,
  fileChanged: (name: string) =>
    `«\u00a0${name}\u00a0» a changé sur le disque depuis son ouverture\u00a0: choisissez-le de nouveau avec «\u00a0Ouvrir un autre classeur\u00a0» pour lire sa nouvelle version.`,
  save: 'Enregistrer le classeur',
  savedName: (name: string) => (name.endsWith(SAVED) ? name : `${name}${SAVED}`),
  saved: (name: string) => `«\u00a0${name}\u00a0» a été enregistré dans vos téléchargements.`,
  unsaved: 'Feuilles créées, classeur à enregistrer',
  tabs: {
    roadmap: 'Feuille de route',
    checks: 'Contrôles',
    matrix: 'Matrice',
    indicators: 'Indicateurs',
    copil: 'COPIL',
    reading: 'Lecture',
  },
  seeReading: 'Voir comment chaque feuille a été lue',
  tabList: 'Parties du volet',

  firstWords,
  nothingChanged: 'Rien n’a été modifié dans vos feuilles.',
  noRoadmap:
    'Aucune feuille de route n’a été reconnue dans ce classeur, et rien n’a été inventé. Vérifiez que c’est le bon fichier\u00a0; une feuille de route a des colonnes comme «\u00a0Objectifs\u00a0», «\u00a0Actions\u00a0», «\u00a0Indicateurs\u00a0», ou des fiches avec ces mots.',
  whatIsWrong: 'Ce qui est à revoir',
  nothingWrong: 'Aucune incohérence n’a été relevée.',
  severityCount: (severity: string, count: number) => `${severity}\u00a0: ${String(count)}`,
  seeFindings: (severity: string, count: number) =>
    `${severity}\u00a0: ${counted(count, 'constat', 'constats')}, voir dans les contrôles`,

  contents: 'Contenu de la feuille de route',
  search: 'Chercher dans la feuille de route',
  treeHint: 'Choisissez un élément pour voir sa cellule.',
  clearSearch: 'Effacer la recherche',
  results: (count: number, query: string) =>
    count === 0
      ? `Rien ne contient «\u00a0${query}\u00a0».`
      : `${counted(count, 'élément contient', 'éléments contiennent')} «\u00a0${query}\u00a0».`,
  withoutAxis: 'Sans axe',
  levelOf: (word: string) => capital(nounOf(word).many),
  levers: 'Leviers',
  indicators: 'Indicateurs',
  actionCount: (word: string, count: number) => counted(count, nounOf(word).one, nounOf(word).many),
  indicatorCount: (count: number) => counted(count, 'indicateur', 'indicateurs'),
  leverCount: (count: number) => counted(count, 'levier', 'leviers'),
  place: ({ sheet, address }: Source) => `${sheet}, ${address}`,
  show: (place: string) => `Montrer ${place}`,
  showItem: (title: string, place: string) => `${title} (montrer ${place})`,
  more: (count: number) => `Afficher la suite (${String(count)} de plus)`,
  unread: (count: number) => `Ce qui n’a pas été repris (${String(count)})`,
  unreadNote: 'Ces cellules ont été vues et laissées de côté. Elles restent dans votre classeur, inchangées.',
  unreadReasons: {
    'hidden-sheet': 'Feuille masquée, non lue\u00a0: affichez-la si elle compte',
    'ignored-sheet': 'Feuille ignorée à votre demande',
    'hidden-column': 'Colonne masquée hors des tableaux, non lue\u00a0: affichez-la si elle compte',
    'ignored-column': 'Colonne ignorée à votre demande',
    'chart-sheet': 'Feuille qui ne contient qu’un graphique',
    'no-known-layout': 'Disposition non reconnue',
    'outside-tables': 'Texte en dehors des tableaux',
    'unknown-column': 'Colonne non reconnue',
    unmatched: 'Sans correspondance dans la feuille de route',
    prose: 'Texte de présentation',
    note: 'Note',
    total: 'Total',
    legend: 'Légende',
  } satisfies Record<UnreadReason, string>,

  checksIntro: (count: number) =>
    count === 0
      ? 'Aucun constat\u00a0: rien n’est à revoir avec les contrôles choisis.'
      : `${counted(count, 'constat', 'constats')}, du plus important au moins important.`,
  filter: 'Constats affichés',
  label: (word: string) => `${word}\u00a0:`,
  morePlaces: (count: number) => counted(count, 'autre cellule', 'autres cellules'),
  whatToDo: 'À faire',
  where: 'Où',
  wholeWorkbook: 'Tout le classeur',
  checkOptions: 'Réglages des contrôles',
  checkAll: 'Tout contrôler, même les détails de forme',
  checkAllNote: 'Sinon, seul ce qu’un lecteur du document remarquerait est contrôlé.',

  matrixWhat: (actions: number, word: string, objectives: number, framework: string) =>
    `La feuille «\u00a0Matrice\u00a0» croise ${counted(actions, nounOf(word).one, nounOf(word).many)} et ${counted(objectives, 'objectif', 'objectifs')} de «\u00a0${framework}\u00a0».`,
  matrixMarks: (marks: number) =>
    marks === 0
      ? 'Aucune croix n’est encore dans vos feuilles\u00a0: écrivez-les dans la matrice, elles seront relues.'
      : `${counted(marks, 'croix de vos feuilles y sera reportée', 'croix de vos feuilles y seront reportées')}. Celles que vous ajouterez dans la matrice seront relues.`,
  matrixTotals: (marks: number, served: number, objectives: number) =>
    marks === 0
      ? `Aucune croix pour l’instant\u00a0: ${objectives === 1 ? 'l’objectif n’est pas servi' : `aucun des ${String(objectives)}\u00a0objectifs n’est servi`}.`
      : `${counted(marks, 'croix', 'croix')}\u00a0; ${counted(served, 'objectif', 'objectifs')} sur ${String(objectives)} ${served < 2 ? 'est servi' : 'sont servis'} par au moins une action.`,
  created: (sheet: string) => `La feuille «\u00a0${sheet}\u00a0» est dans le classeur.`,
  createdStatus: (sheet: string, renewed: boolean) =>
    renewed
      ? `La feuille «\u00a0${sheet}\u00a0» a été refaite. Vos autres feuilles n’ont pas changé.`
      : `La feuille «\u00a0${sheet}\u00a0» a été ajoutée. Vos autres feuilles n’ont pas changé.`,
  makesWorkbook: 'Un nouveau classeur sera fait avec les tableaux du document Word, qui ne sera pas modifié.',
  seeSheet: (sheet: string) => `Voir la feuille «\u00a0${sheet}\u00a0»`,
  alreadyThere: (sheet: string) =>
    `La feuille «\u00a0${sheet}\u00a0» existe déjà\u00a0: elle sera refaite, et ce que vous y avez saisi sera gardé.`,
  /** One in which nothing is typed. */
  alreadyThereOnly: (sheet: string) =>
    `La feuille «\u00a0${sheet}\u00a0» existe déjà\u00a0: elle sera refaite.`,
  enterFramework: 'Saisir le projet académique dans le volet',
};

const SAVED = ' - feuille de route';

/** What was read, in the roadmap's own words: `5 axes, 21 objectifs, 53 actions, 57 indicateurs lus.` */
function firstWords(
  levels: { axis: string; objective: string; field?: string; action: string },
  counts: { axes: number; objectives: number; fields: number; actions: number; indicators: number },
): string {
  const parts = (
    [
      [counts.axes, nounOf(levels.axis)],
      [counts.objectives, nounOf(levels.objective)],
      [counts.fields, nounOf(levels.field ?? 'champ opérationnel')],
      [counts.actions, nounOf(levels.action)],
      [counts.indicators, { one: 'indicateur', many: 'indicateurs', feminine: false }],
    ] as const
  ).filter(([count]) => count > 0);
  if (parts.length === 0) return 'Classeur lu.';
  const feminine = parts.every(([, noun]) => noun.feminine);
  const many = parts.length > 1 || parts[0]![0] > 1;
  const list = parts.map(([count, noun]) => counted(count, noun.one, noun.many)).join(', ');
  return `${list} lu${feminine ? 'e' : ''}${many ? 's' : ''}.`;
}
