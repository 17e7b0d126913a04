/** A column of the sheet « Suivi »: its header, and what is said where one stands on it. */
interface ColumnText {
  header: string;
  help: string;
}

/** The sheet « Suivi »: one row an indicator. Its columns are found again by their headers. */
export const followUpSheetTexts = {
  tab: 'Suivi',
  title: 'Suivi des indicateurs',
  usage: (parameters: string) =>
    `Écrivez la cible, la valeur, sa date et un commentaire\u00a0: le taux, l’état et «\u00a0À jour\u00a0?\u00a0» se calculent. Le «\u00a0+\u00a0» au-dessus des colonnes montre le reste (sens, départ, échéance…). Les seuils et la date du jour sont dans la feuille «\u00a0${parameters}\u00a0».`,
  kept: 'Lignes qui ne correspondent plus à vos feuilles',
  offered: 'Une autre réponse est possible\u00a0; celles de la liste sont comprises.',
  ownRow: (number: number) => `ligne ${String(number)}`,
};

export const followUpColumnTexts = {
  indicator: { header: 'Indicateur', help: 'Repris de vos feuilles\u00a0: corrigez-le là-bas.' },
  target: {
    header: 'Cible',
    help: 'Le niveau à atteindre, en nombre. Un indicateur en %\u00a0: 80\u00a0%.',
  },
  current: { header: 'Valeur', help: 'La dernière valeur mesurée, en nombre, dans l’unité de la cible.' },
  currentDate: { header: 'Date', help: 'Le jour de cette mesure, par exemple 15/06/2026.' },
  comment: { header: 'Commentaire', help: 'Ce qu’il faut savoir pour lire cette valeur.' },
  rate: {
    header: 'Taux d’avancement',
    help: 'Calculé\u00a0: (valeur − départ) / (cible − départ), borné entre 0 et 100\u00a0%.',
  },
  state: {
    header: 'État',
    help: 'Calculé\u00a0: en retard quand l’échéance, ou une cible d’étape, est passée sans être atteinte.',
  },
  freshness: {
    header: 'À jour\u00a0?',
    help: 'Calculé\u00a0: non quand la valeur est plus ancienne que sa périodicité, ou que le nombre de mois choisi.',
  },
  objective: { header: 'Objectif', help: 'Repris de vos feuilles.' },
  actions: { header: 'Actions', help: 'Les actions que l’indicateur mesure, reprises de vos feuilles.' },
  wording: { header: 'Cible écrite', help: 'La cible avec les mots de vos feuilles.' },
  unit: {
    header: 'Unité',
    help: 'Ce que l’on compte\u00a0: %, élèves, écoles… La même pour la cible, la valeur et le départ.',
  },
  direction: { header: 'Sens', help: 'Dans quel sens la valeur doit aller.' },
  tolerance: {
    header: 'Tolérance',
    help: 'Pour «\u00a0maintien ±\u00a0»\u00a0: l’écart permis autour de la cible, en nombre.',
  },
  baseline: { header: 'Départ', help: 'La valeur d’où l’on part, en nombre\u00a0; 0 si l’on part de rien.' },
  baselineDate: { header: 'Date du départ', help: 'Le jour de cette mesure, par exemple 01/09/2025.' },
  due: { header: 'Échéance', help: 'Le jour où la cible doit être atteinte, par exemple 31/08/2027.' },
  rhythm: {
    header: 'Rythme',
    help: 'Comment on avance vers la cible. Vide\u00a0: rien n’est attendu avant l’échéance.',
  },
  dataSource: { header: 'Source', help: 'D’où vient la donnée.' },
  frequency: { header: 'Périodicité', help: 'Tous les combien on mesure.' },
  owner: { header: 'Pilote', help: 'La personne ou le service qui fournit la valeur.' },
  weight: {
    header: 'Pondération',
    help: 'Le poids de l’indicateur dans une moyenne, en nombre\u00a0; 1 si rien n’est écrit.',
  },
  usedDirection: {
    header: 'Sens retenu',
    help: 'Calculé\u00a0: le sens écrit, sinon celui que disent la cible, le départ et le titre.',
  },
  usedCurrent: { header: 'Valeur retenue', help: 'Calculée\u00a0: la valeur, 1 pour oui et 0 pour non.' },
  usedTarget: {
    header: 'Cible retenue',
    help: 'Calculée\u00a0: la cible\u00a0; vide, le bas de la fourchette ou le niveau que donne une évolution.',
  },
  usedDue: {
    header: 'Échéance retenue',
    help: 'Calculée\u00a0: l’échéance, sinon celle de la dernière des actions.',
  },
  passedStep: {
    header: 'Étape passée',
    help: 'Calculée\u00a0: la dernière cible d’une année qui est finie.',
  },
  isMet: { header: 'Cible atteinte\u00a0?', help: 'Calculé\u00a0: la valeur et la cible, d’après le sens.' },
  raw: {
    header: 'Taux brut',
    help: 'Calculé, sans bornes\u00a0: plus de 100\u00a0%, la cible est dépassée\u00a0; moins de 0, la valeur recule.',
  },
  expected: {
    header: 'Attendu',
    help: 'Calculé\u00a0: le taux attendu aujourd’hui d’après le rythme choisi.',
  },
  gap: { header: 'Écart', help: 'Calculé\u00a0: taux brut − attendu, en points.' },
  reason: { header: 'Pourquoi pas de taux', help: 'Ce qui manque pour calculer le taux.' },
  mark: { header: 'Repère', help: 'Sert à retrouver la ligne\u00a0: ne le changez pas.' },
} satisfies Record<string, ColumnText>;

/** A target on the way, of the end of a year. */
export const stepColumnText = (year: number): ColumnText => ({
  header: `Cible ${String(year)}`,
  help: `Le niveau à atteindre à la fin de ${String(year)}, en nombre.`,
});
