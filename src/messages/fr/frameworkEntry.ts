import type { NumberingGaps } from '../../domain/enteredFramework';
import { counted, listed, NBSP } from './words';

/** The sheet that a projet académique is entered in, and the form of the pane that makes it. */
export const frameworkEntryTexts = {
  usage:
    'Cette feuille est la vôtre\u00a0: corrigez, ajoutez ou retirez des lignes, un objectif par ligne. Elle est relue à chaque fois et n’est jamais réécrite.',

  title: 'Saisir le projet académique',
  titleOther: 'Ajouter un autre cadre',
  why: 'Ou saisissez-le ici\u00a0: collez ou tapez la liste de ses axes et de leurs objectifs. Elle sera écrite dans une nouvelle feuille, que vous pourrez modifier.',
  whyOther:
    'Stratégie nationale, contrat d’objectifs…\u00a0: collez ou tapez la liste de ses axes et de leurs objectifs. Elle sera écrite dans une nouvelle feuille, et aura sa matrice.',
  open: 'Saisir un autre projet académique ou un autre cadre',
  name: 'Nom',
  usualName: 'Projet académique',
  otherName: 'Stratégie nationale du numérique',
  list: 'Axes et objectifs',
  listHelp:
    'Un par ligne. Une liste copiée d’un document, d’un message ou de cellules d’Excel est comprise aussi.',
  placeholder: `Axe 1${NBSP}: …\nObjectif 1${NBSP}: …\nObjectif 2${NBSP}: …\nAxe 2${NBSP}: …`,
  example: 'Voir un exemple (Nice)',
  erase: 'Effacer',
  understood: (axes: number, objectives: number) =>
    `${axes === 0 ? '' : `${counted(axes, 'axe', 'axes')} et `}${counted(objectives, 'objectif compris', 'objectifs compris')}`,
  withoutAxis: 'Sans axe',
  noObjective: 'Aucun objectif n’est encore compris\u00a0: écrivez-en un par ligne, sous son axe.',
  emptyAxes: (titles: readonly string[]) =>
    `Sans objectif\u00a0: ${listed(titles)}. ${titles.length === 1 ? 'Cet axe' : 'Ces axes'} ne sera pas dans la matrice tant que rien n’est écrit dessous.`.replace(
      'Ces axes ne sera pas',
      'Ces axes ne seront pas',
    ),
  gaps: ({ missing, repeated }: NumberingGaps) => [
    ...(missing.length === 0
      ? []
      : [`La numérotation saute ${listed(missing)}\u00a0: une ligne manque peut-être.`]),
    ...(repeated.length === 0 ? [] : [`Écrit deux fois\u00a0: ${listed(repeated)}.`]),
  ],
  left: (lines: readonly string[]) =>
    `${lines.length === 1 ? 'Une ligne n’est' : `${String(lines.length)}${NBSP}lignes ne sont`} ni un axe ni un objectif et ne ${lines.length === 1 ? 'sera' : 'seront'} pas dans la feuille\u00a0:`,
  enter: 'Écrire dans une nouvelle feuille',
  cancel: 'Annuler',
};

/** The projet académique of Nice for 2016-2020, by its titles: what a list may look like. */
export const EXAMPLE_FRAMEWORK = [
  'Axe 1\u00a0: Mieux former pour mieux réussir à l’École',
  'Objectif 1\u00a0: Conforter les apprentissages de base et installer le socle commun',
  'Objectif 2\u00a0: Améliorer la fluidité et la sécurisation des parcours',
  'Objectif 3\u00a0: Développer la persévérance scolaire',
  'Objectif 4\u00a0: Conforter le pilotage pédagogique',
  'Axe 2\u00a0: Mieux accueillir pour assurer l’équité',
  'Objectif 5\u00a0: Développer l’offre et l’usage du numérique à l’École',
  'Objectif 6\u00a0: Agir sur le climat scolaire et l’apprentissage à travailler ensemble',
  'Objectif 7\u00a0: Lutter contre les inégalités territoriales',
  'Objectif 8\u00a0: Favoriser un environnement de travail de qualité et une GRH performante',
  'Axe 3\u00a0: Favoriser une meilleure ouverture de l’École',
  'Objectif 9\u00a0: Permettre une meilleure connaissance du monde économique et social',
  'Objectif 10\u00a0: Développer l’ouverture internationale et les parcours artistiques, culturels et sportifs',
  'Objectif 11\u00a0: Favoriser tous les partenariats pour préparer à la citoyenneté',
].join('\n');
