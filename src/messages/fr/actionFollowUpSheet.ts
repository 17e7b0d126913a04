/** A column of the sheet « Suivi des actions »: its header, and what is said where one types. */
interface ColumnText {
  header: string;
  help: string;
}

export const actionFollowUpColumnTexts = {
  code: { header: 'Code', help: 'Repris de vos feuilles.' },
  action: { header: 'Action', help: 'Reprise de vos feuilles\u00a0: corrigez-la là-bas.' },
  owner: { header: 'Pilote', help: 'Repris de vos feuilles\u00a0: corrigez-le là-bas.' },
  due: { header: 'Échéance', help: 'Reprise de vos feuilles\u00a0: corrigez-la là-bas.' },
  status: { header: 'Statut', help: 'Choisissez dans la liste où en est l’action.' },
  progress: { header: 'Avancement', help: 'La part réalisée, par exemple 40\u00a0%.' },
  weather: {
    header: 'Météo',
    help: 'Votre avis sur l’atteinte de l’objectif\u00a0: choisissez-le dans la liste. Il n’est jamais calculé.',
  },
  weatherDate: { header: 'Météo du', help: 'Le jour de cet avis, par exemple 15/06/2026.' },
  comment: {
    header: 'Commentaire',
    help: 'Ce qu’il faut savoir\u00a0: ce qui avance, ce qui bloque, ce qui suit.',
  },
  situation: {
    header: 'Situation',
    help: 'Calculée\u00a0: en retard quand l’échéance est passée et que l’action n’est ni réalisée ni abandonnée.',
  },
  objective: { header: 'Objectif', help: 'Repris de vos feuilles.' },
  dueDay: {
    header: 'Jour de l’échéance',
    help: 'Le dernier jour que l’échéance couvre\u00a0: le 30 juin pour «\u00a0juin\u00a0».',
  },
  state: {
    header: 'Statut compris',
    help: 'Calculé\u00a0: ce que dit le statut, avec les mots de la liste.',
  },
  mark: { header: 'Repère', help: 'Sert à retrouver la ligne\u00a0: ne le changez pas.' },
} satisfies Record<string, ColumnText>;

/** The sheet « Suivi des actions ». */
export const actionFollowUpTexts = {
  tab: 'Suivi des actions',
  title: 'Suivi des actions',
  usage: (parameters: string) =>
    `Choisissez le statut dans la liste, puis écrivez l’avancement, la météo et un commentaire\u00a0: la situation se calcule à la date de la feuille «\u00a0${parameters}\u00a0».`,
  /** None of the actions has one. */
  noStatus: 'Vos feuilles ne disent pas le statut des actions\u00a0: les cases sont à remplir.',
  kept: 'Lignes qui ne correspondent plus à vos feuilles',
  situations: {
    late: '! En retard',
    without: '? Sans statut',
    unknown: '? Autre statut',
  },
  /** Before the word of a status. */
  signs: {
    toCome: '·',
    toDecide: '?',
    underWay: '→',
    paused: '~',
    blocked: '~',
    done: '✓',
    givenUp: '–',
  },
  /** Statuses that people often write in other words than those of the list; each formula holds them, so they are few. */
  otherStatuses: [
    'À faire',
    'À lancer',
    'Prévu',
    'Prévue',
    'Planifié',
    'Planifiée',
    'Non commencé',
    'Non commencée',
    'En attente',
    'Suspendu',
    'Suspendue',
    'Reporté',
    'Reportée',
    'Bloquée',
    'Réalisée',
    'Terminé',
    'Terminée',
    'Fait',
    'Faite',
    'Achevé',
    'Achevée',
    'Finalisé',
    'Finalisée',
    'Abandonnée',
    'Annulé',
    'Annulée',
  ],
};
