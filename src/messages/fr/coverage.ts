import { counted } from './words';

/** The sheet of how actions cover the projet académique. */
export const coverageTexts = {
  tab: 'Couverture',
  /** A second framework has its own sheet. */
  tabOf: (framework: string) => `Couverture – ${framework}`,
  title: 'Couverture du projet académique',
  titleOf: (framework: string) => `Couverture\u00a0: ${framework}`,
  usage: (matrix: string) =>
    `Tous les chiffres se recalculent quand une croix change dans la feuille «\u00a0${matrix}\u00a0». Les cibles sont celles des indicateurs à la création de cette feuille.`,
  /** Croix that the matrix does not show. */
  leftOut: (count: number) =>
    count === 1
      ? 'Une croix d’un axe que la matrice ne montre pas est comptée telle qu’elle a été lue.'
      : `${String(count)} croix d’axes que la matrice ne montre pas sont comptées telles qu’elles ont été lues.`,
  brief: 'En bref',
  figure: 'Nombre',
  share: 'Part',
  method: 'Comment est-ce calculé\u00a0?',
  figures: {
    density: 'Croix',
    served: 'Objectifs servis',
    unserved: 'Objectifs qu’aucune action ne sert',
    once: 'Objectifs servis par une seule action',
    deep: 'Objectifs servis avec une cible',
    unlinked: 'Actions sans croix',
    broad: 'Actions très larges',
  },
  methods: {
    density: 'Croix posées, et leur part dans toutes les cases (actions × objectifs)',
    served: 'Objectifs qui ont au moins une croix, sur tous les objectifs',
    unserved: 'Objectifs sans croix, sur tous les objectifs',
    once: 'Objectifs qui n’ont qu’une croix, sur tous les objectifs',
    deep: 'Objectifs dont au moins une action a un indicateur avec une cible, sur tous les objectifs',
    unlinked: 'Actions sans croix, sur toutes les actions',
    broad: 'Actions reliées à plus de 60\u00a0% des objectifs, sur toutes les actions',
  },
  axis: 'Axe du projet académique',
  axisOf: (framework: string) => `Axe\u00a0: ${framework}`,
  objectives: 'Objectifs',
  objectiveShare: 'Part des objectifs',
  servedShort: 'Objectifs servis',
  servedShare: 'Part servie',
  marks: 'Croix',
  markShare: 'Part des croix',
  chart: 'Part de chaque axe dans les objectifs et dans les croix',
  axisInWords: (axis: string, objectives: string, marks: string) =>
    `${axis}\u00a0: ${objectives} des objectifs, ${marks} des croix`,
  objective: 'Objectif',
  actions: 'Actions',
  aimed: 'dont avec une cible',
  state: 'À regarder',
  action: 'Action',
  target: 'Cible',
  yes: 'oui',
  no: 'non',
  states: {
    unserved: 'aucune action',
    once: 'une seule action',
    withoutTarget: 'aucune cible',
    unlinked: 'aucune croix',
    broad: 'plus de 60\u00a0% des objectifs',
  },
};

/** The same in the pane. */
export const coveragePaneTexts = {
  heading: 'Couverture',
  headingOf: (framework: string) => `Couverture\u00a0: ${framework}`,
  density: (share: string) => `Part des cases de la matrice qui ont une croix\u00a0: ${share}\u00a0%.`,
  deep: (deep: number) =>
    deep === 0
      ? 'Aucun objectif n’est servi par une action dont un indicateur a une cible.'
      : `${counted(deep, 'objectif est servi', 'objectifs sont servis')} par une action dont un indicateur a une cible.`,
  toLookAt: {
    unserved: (count: number) =>
      counted(count, 'objectif qu’aucune action ne sert', 'objectifs qu’aucune action ne sert'),
    once: (count: number) =>
      counted(count, 'objectif servi par une seule action', 'objectifs servis par une seule action'),
    withoutTarget: (count: number) =>
      counted(count, 'objectif servi sans aucune cible', 'objectifs servis sans aucune cible'),
    unlinked: (count: number) => counted(count, 'action sans croix', 'actions sans croix'),
    broad: (count: number) =>
      counted(
        count,
        'action reliée à plus de 60\u00a0% des objectifs',
        'actions reliées à plus de 60\u00a0% des objectifs',
      ),
  },
  byAxis: 'Croix par axe du projet académique',
  axis: (
    { code, title }: { code?: string; title: string },
    share: string,
    served: number,
    objectives: number,
  ) =>
    `${code === undefined ? '' : `Axe ${code} – `}${title}\u00a0: ${share}\u00a0% des croix, ${counted(served, 'objectif servi', 'objectifs servis')} sur ${String(objectives)}`,
};
