import { listed } from './words';

/** « Page du recteur » and « À projeter »: what a committee reads in a minute. */
export const committeePageTexts = {
  tab: 'Page du recteur',
  slidesTab: 'À projeter',
  /** In the footer of the printed pages. */
  page: 'Page du recteur',
  slides: 'À projeter',
  states: {
    actions: 'Où en sont les actions',
    indicators: 'Où en sont les indicateurs',
    content: 'Ce que contient la feuille de route',
  },
  headers: {
    actions: 'Actions',
    indicators: 'Indicateurs',
    done: 'Réalisées',
    underWay: 'En cours',
    notBegun: 'Non commencées',
    others: 'Autres',
    measured: 'Mesurés',
    met: 'Cible atteinte',
    late: 'En retard',
  },
  all: 'Ensemble',
  noStatus: 'Aucune action n’a plus de statut.',
  noValue: 'Aucun indicateur n’a plus de valeur.',
  othersAre: 'Autres\u00a0: en pause, bloquées, abandonnées ou sans statut.',
  indicators: (count: number) =>
    count === 1
      ? 'Un indicateur'
      : `${['', '', 'Deux', 'Trois', 'Quatre', 'Cinq'][count] ?? String(count)} indicateurs`,
  /** Behind it, where nobody chose them. */
  notChosen: 'les mieux renseignés',
  indicatorHeaders: {
    start: 'Départ',
    today: 'Aujourd’hui',
    target: 'Cible',
    rate: 'Taux',
    state: 'État',
  },
  unknown: '–',
  successes: 'Réussites',
  difficulties: 'Difficultés',
  asked: 'Décisions demandées',
  earlier: (day: string | undefined) =>
    day === undefined ? 'Suites des décisions précédentes' : `Suites des décisions du ${day}`,
  noSuite: 'suite à préciser',
  who: 'Responsable, échéance',
  suite: 'Suite',
  due: (day: string) => `pour le ${day}`,
  nextDates: 'Dates à venir',
  more: (count: number, sheet: string) =>
    count === 1
      ? `Une autre est dans la feuille «\u00a0${sheet}\u00a0».`
      : `${String(count)} autres sont dans la feuille «\u00a0${sheet}\u00a0».`,
  chart: 'Où en sont les actions',
  chartLine: (axis: string, done: number, underWay: number, notBegun: number, others: number) =>
    `${axis}\u00a0: ${String(done)} réalisées, ${String(underWay)} en cours, ${String(notBegun)} non commencées, ${String(others)} autres.`,
  /** Said where one stands on the title, and never printed. */
  missing: {
    title: 'À compléter',
    statuses: (sheet: string) => `les statuts dans «\u00a0${sheet}\u00a0»`,
    values: (sheet: string) => `les valeurs dans «\u00a0${sheet}\u00a0»`,
    texts: (parts: readonly string[], sheet: string) => `${listed(parts)} dans «\u00a0${sheet}\u00a0»`,
    committee: 'l’instance et sa date',
    successes: 'les réussites',
    difficulties: 'les difficultés',
    nextDates: 'les dates à venir',
    decisions: (sheet: string) => `les décisions dans «\u00a0${sheet}\u00a0»`,
    sentence: (parts: readonly string[]) =>
      `Cette page montrera aussi, une fois remplis\u00a0: ${parts.join('\u00a0; ')}.`,
  },
};

/** « Page de garde ». */
export const coverTexts = {
  tab: 'Page de garde',
  toWrite: 'l’instance, sa date, la version et la fonction du signataire dans «\u00a0Textes\u00a0»',
};
