/** Charts in the pane. */
export const chartPaneTexts = {
  title: 'Graphiques',
  how: 'Comment est-ce calculé\u00a0?',
  cells: 'Voir les cellules de ces chiffres',
  sources: 'Lu dans',
  showAs: 'Montrer comme',
  hidden: (count: number) => `Graphiques masqués (${String(count)})`,
  show: 'Montrer',
  showOf: (title: string) => `Montrer le graphique «\u00a0${title}\u00a0»`,
  leftOut: (count: number) => `Chiffres sans graphique, et pourquoi (${String(count)})`,
  kept: 'Graphique modifié\u00a0: la feuille «\u00a0Graphiques\u00a0» le sera quand elle sera refaite.',
  day: (day: string) => `Compté au ${day}.`,
};

/** How the figures of a chart are computed, by the beginning of its id. */
export const chartFormulaTexts: Record<string, string[]> = {
  avancement: [
    'Taux d’avancement = 100 × (valeur − départ) ÷ (cible − départ), ramené entre 0 et 100\u00a0%.',
    'Sans valeur, sans cible chiffrée ou sans départ, il n’y a pas de taux\u00a0: l’indicateur n’est pas sur le graphique.',
  ],
  'actions-par-statut': [
    'Chaque action est comptée une fois, sous son axe, selon le statut qui est écrit pour elle. «\u00a0À venir\u00a0» et «\u00a0À arbitrer\u00a0» comptent comme non commencées.',
  ],
  'depart-cible': [
    'Le départ, la valeur actuelle et la cible, tels qu’ils sont écrits. Seuls des indicateurs de même unité et du même ordre de grandeur sont réunis.',
  ],
  mesures: [
    'Chaque valeur datée, telle qu’elle est écrite, à la place de sa date. La ligne de tirets est la cible.',
  ],
  couverture: [
    'Pour chaque axe du projet académique\u00a0: sa part des objectifs (objectifs de l’axe ÷ tous les objectifs) et sa part des croix (croix de l’axe ÷ toutes les croix).',
  ],
  cibles: ['Les cibles chiffrées, telles qu’elles sont écrites. Rien n’est calculé.'],
};

/** The same for figures that are taken as they are. */
export const annexFormulaTexts = ['Les chiffres du tableau, tels qu’ils sont écrits. Rien n’est calculé.'];

/** What rates are compared with. */
export const thresholdText = (watch: string, late: string): string =>
  `En retard\u00a0: l’échéance est passée sans que la cible soit atteinte ou, si un rythme est écrit, l’écart à l’attendu est sous ${late}\u00a0points. À surveiller\u00a0: sous ${watch}\u00a0points.`;
