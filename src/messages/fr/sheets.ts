import type { MissingReason } from '../../domain/missing';

/** Why a sheet was not generated, and how to get it. */
export const missingReasons: Record<MissingReason, string> = {
  framework:
    'Aucun projet académique n’a été trouvé\u00a0: la matrice ne peut pas être faite. Ajoutez une feuille «\u00a0Projet académique\u00a0» avec la liste des axes («\u00a0Axe 1\u00a0: …\u00a0») et, sous chacun, ses objectifs, puis relancez.',
  'framework-objectives':
    'Le projet académique a été trouvé, mais sans aucun objectif\u00a0: la matrice ne peut pas être faite. Écrivez les objectifs sous chacun de ses axes, un par ligne, puis relancez.',
  actions:
    'Aucune action n’a été trouvée\u00a0: la matrice, le suivi des actions et les fiches-actions ne peuvent pas être faits. Vérifiez que la feuille de route a une colonne «\u00a0Actions\u00a0» avec une action par ligne ou par puce, puis relancez.',
  figures:
    'Aucun chiffre ne peut être représenté\u00a0: la feuille «\u00a0Graphiques\u00a0» ne peut pas être faite. Écrivez le statut des actions, la cible et la valeur des indicateurs, ou un tableau de chiffres par année, puis relancez.',
  indicators:
    'Aucun indicateur n’a été trouvé\u00a0: leur feuille, leur suivi et leurs relevés ne peuvent pas être faits. Ajoutez à la feuille de route une colonne «\u00a0Indicateurs\u00a0», puis relancez.',
  axes: 'Aucun axe n’a été trouvé\u00a0: ni la vue d’ensemble ni les cartes des axes ne peuvent être faites. Écrivez le titre de chaque axe («\u00a0Axe 1\u00a0: …\u00a0») au-dessus de ses objectifs ou de ses actions, puis relancez.',
  items:
    'Aucun objectif, aucune action, aucun levier et aucun indicateur n’ont été trouvés\u00a0: il n’y a rien à mettre en tableau. Vérifiez que la feuille de route a des colonnes «\u00a0Objectifs\u00a0» et «\u00a0Actions\u00a0», puis relancez.',
};

/** What all generated sheets say. */
export const sheetTexts = {
  untitled: 'Feuille de route',
  axis: 'Axe',
  withoutAxis: 'Sans axe',
  heading: (code: string, title: string) => `${code}\u00a0: ${title}`,
  page: (page: string, pages: string) => `Page ${page} / ${pages}`,
  /** Shown in a sheet while it is being written, and left there when something stops it. */
  incomplete:
    'Feuille incomplète\u00a0: sa création n’est pas terminée. Si elle a été interrompue, relancez-la\u00a0: cette feuille sera refaite.',
};

/** The sheet of actions × projet académique. */
export const matrixTexts = {
  tab: 'Matrice',
  /** A second framework has its own sheet. */
  tabOf: (framework: string) => `Matrice – ${framework}`,
  title: 'Matrice de contribution au projet académique',
  titleOf: (framework: string) => `Matrice de contribution\u00a0: ${framework}`,
  usage: (partial: boolean) =>
    `Écrivez X dans une case quand l’action sert l’objectif${partial ? ' (○ quand elle le sert en partie)' : ''}, effacez-le sinon\u00a0: les totaux se recalculent. «\u00a0aucune\u00a0» signale une action ou un objectif sans croix.`,
  /** Some axes were left out. */
  leftOut: (shown: number, all: number) =>
    shown === 1
      ? `Une seule action sur ${String(all)} est montrée, celle des axes choisis\u00a0: les totaux ne comptent qu’elle. Les croix des autres sont gardées.`
      : `Seules ${String(shown)} actions sur ${String(all)} sont montrées, celles des axes choisis\u00a0: les totaux ne comptent qu’elles. Les croix des autres sont gardées.`,
  code: 'Code',
  item: { actions: 'Action', objectives: 'Objectif' },
  total: 'Total des croix',
  /** Below the rows of one axis that is a block of its own. */
  blockTotal: 'Total des croix de l’axe',
  totalBy: { objectives: 'Total des croix par objectif', actions: 'Total des croix par action' },
  totalByAxis: {
    objectives: 'Total des croix par axe du projet académique',
    actions: 'Total des croix par axe de la feuille de route',
  },
  share: {
    objectives: 'Part des objectifs servis par au moins une action',
    actions: 'Part des actions qui servent au moins un objectif',
  },
  none: 'aucune',
};

/** The sheet of indicators. */
export const indicatorTexts = {
  tab: 'Indicateurs',
  title: 'Indicateurs et cibles',
  indicator: 'Indicateur',
  actions: 'Actions',
  target: 'Cible, comme elle est écrite',
  targetValue: 'Valeur cible',
  unit: 'Unité',
  due: 'Échéance',
  source: 'Lu dans',
  place: (sheet: string, address: string) => `${sheet}, ${address}`,
  range: (low: string, high: string) => `${low} à ${high}`,
  per: (what: string) => `par ${what}`,
  /** Before the number of filled cells of a column. */
  summary: [
    { label: 'Indicateurs\u00a0: ', column: 'source' },
    { label: ' · Cibles\u00a0: ', column: 'target' },
    { label: ' · Cibles chiffrées\u00a0: ', column: 'value' },
  ],
};
