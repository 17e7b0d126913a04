/** The sheet « Tableau de bord »: one page for the person who runs the roadmap. */
export const dashboardTexts = {
  tab: 'Tableau de bord',
  title: 'Tableau de bord',
  /** A number format: the day stands where its codes are. */
  dayFormat: '"Situation au "dd/mm/yyyy',
  usage: (sheets: string) =>
    `Ici, seuls la météo et son commentaire se remplissent\u00a0; tout le reste se calcule d’après ${sheets}.`,
  sheet: (name: string) => `«\u00a0${name}\u00a0»`,
  weather: 'Météo',
  mark: 'Repère',
  comment: 'Commentaire',
  weatherHelp: 'C’est à vous de juger, aucun chiffre ne le fait. Choisissez dans la liste ou laissez vide.',
  commentHelp: 'En quelques mots\u00a0: ce qui explique la météo, ce qui est attendu du comité de pilotage.',
  actions: 'Actions',
  indicators: 'Indicateurs',
  actionHeaders: {
    total: 'Total',
    done: 'Réalisées',
    underWay: 'En cours',
    notBegun: 'Non commencées',
    others: 'Autres',
    late: 'En retard',
    doneShare: '% réalisées',
    weightedShare: '% pondéré',
  },
  indicatorHeaders: {
    total: 'Total',
    measured: 'Mesurés',
    met: 'Cible atteinte',
    late: 'En retard',
    unmeasured: 'Non mesurés',
    stale: 'Pas à jour',
    rate: 'Taux moyen',
    coverage: 'Taux connus',
  },
  all: 'Ensemble',
  /** Of an axis without a code. */
  place: (number: number) => `(${String(number)})`,
  of: ' sur ',
  withoutStatus: (sheet: string, column: string) =>
    `Aucune action n’a encore de statut\u00a0: choisissez-les dans la colonne «\u00a0${column}\u00a0» de la feuille «\u00a0${sheet}\u00a0». Le graphique et les retards viendront quand ce tableau de bord sera refait.`,
  withoutValues: (sheet: string, column: string, day: string) =>
    `Aucun indicateur n’a encore de valeur\u00a0: écrivez-les, avec leur date, dans les colonnes «\u00a0${column}\u00a0» et «\u00a0${day}\u00a0» de la feuille «\u00a0${sheet}\u00a0».`,
  firstLook: 'À regarder d’abord',
  lists: {
    lateActions: { title: 'Actions en retard\u00a0: ', none: 'Aucune.' },
    withoutStatus: { title: 'Actions sans statut\u00a0: ', none: 'Aucune.' },
    lateIndicators: { title: 'Indicateurs en retard\u00a0: ', none: 'Aucun.' },
    unmeasured: { title: 'Indicateurs non mesurés\u00a0: ', none: 'Aucun.' },
    stale: { title: 'Indicateurs pas à jour\u00a0: ', none: 'Aucun.' },
  },
  /** A number format. */
  line: '"ligne "0',
  more: { before: 'et ', one: ' autre', many: ' autres' },
  chartOf: (level: string) => `Où en sont les actions\u00a0: leur nombre par ${level}`,
  /** Pieces of a sentence that is put together by a formula, each for one and for several. */
  sentence: {
    actions: ['\u00a0action\u00a0: ', '\u00a0actions\u00a0: '],
    done: ['\u00a0réalisée', '\u00a0réalisées'],
    underWay: ['\u00a0en cours, ', '\u00a0en cours, '],
    notBegun: ['\u00a0non commencée, ', '\u00a0non commencées, '],
    others: [
      '\u00a0autre (en pause, bloquée, abandonnée ou sans statut)\u00a0; ',
      '\u00a0autres (en pause, bloquées, abandonnées ou sans statut)\u00a0; ',
    ],
    late: ['\u00a0en retard.', '\u00a0en retard.'],
    share: { before: ' (', after: '\u00a0%), ', none: ', ' },
  },
  method: {
    actions:
      '%\u00a0réalisées et %\u00a0pondéré portent sur les actions dont le statut est connu, sans les abandonnées\u00a0; le second compte 100 pour Réalisé, le % écrit ou 50 pour En cours, le % écrit ou 0 pour En pause et Bloqué, 0 pour À venir et À arbitrer. Une action est en retard quand son échéance est passée et qu’elle n’est ni réalisée ni abandonnée.',
    indicators:
      'Taux moyen\u00a0: moyenne des taux d’avancement connus, pondérée\u00a0; «\u00a03 sur 5\u00a0» dit combien le sont. Pas à jour\u00a0: valeur plus ancienne que sa périodicité.',
    begin: 'Comment est-ce calculé\u00a0?',
  },
  kept: 'Météo d’axes qui ne sont plus dans vos feuilles',
};
