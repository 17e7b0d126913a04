import type { ChartChoice } from '../../domain/chartChoices';
import { counted, listed, quoted, someOf } from './words';

/** The sheet of charts. */
export const chartSheetTexts = {
  tab: 'Graphiques',
  title: 'Graphiques',
  usage:
    'Chaque graphique suit les chiffres qui sont écrits au-dessus de lui, et nomme la feuille où ils ont été lus.',
  entry: (title: string) => `→ ${title}`,
  source: (sheet: string, address: string) => `Source\u00a0: ${sheet}, ${address}`,
  leftOut: 'Ce qui n’est pas représenté, et pourquoi',
  hidden: (titles: string[]) =>
    titles.length === 1
      ? `Graphique masqué à votre demande\u00a0: «\u00a0${titles[0]!}\u00a0».`
      : `Graphiques masqués à votre demande\u00a0: ${listed(titles.map((title) => `«\u00a0${title}\u00a0»`))}.`,
};

/** The kinds of charts that one may choose from. */
export const chartChoiceTexts: Record<ChartChoice, string> = {
  barres: 'Barres',
  colonnes: 'Colonnes',
  courbe: 'Courbe',
  secteurs: 'Secteurs',
  radar: 'Radar',
  masqué: 'Ne pas le montrer',
};

/** Charts: their messages, and their figures in words. */
export const chartTexts = {
  quantity: (figure: string, unit: string) => (unit === '' ? figure : `${figure}\u00a0${unit}`),
  list: (figures: [label: string, figure: string][]) =>
    `${figures.map(([label, figure]) => `${label}\u00a0: ${figure}`).join('\u00a0; ')}.`,
  seriesList: (label: string, figures: [category: string, figure: string][]) =>
    `${label}\u00a0: ${figures.map(([category, figure]) => `${figure} (${category})`).join(', ')}.`,
  leftOut: (count: number) =>
    count === 1
      ? 'Une autre cible n’est pas sur le graphique.'
      : `${String(count)} autres cibles ne sont pas sur le graphique.`,
  indicator: 'Indicateur',
  targetIn: (unit: string) => `Valeur cible (${unit})`,
  measureIn: (measure: string, unit: string) => `${measure} (${unit})`,
  value: 'Valeur',
  year: 'Année',
  sameTargets: (count: number, value: string) => `${String(count)} cibles à ${value}`,
  targets: (count: number, least: string, most: string) => `${String(count)} cibles, de ${least} à ${most}`,
  fromTo: (name: string, first: string, from: string, last: string, to: string) =>
    `${name}\u00a0: de ${first} (${from}) à ${last} (${to})`,
  rising: (name: string, from: string, to: string) => `${name}\u00a0: en hausse entre ${from} et ${to}`,
  falling: (name: string, from: string, to: string) => `${name}\u00a0: en baisse entre ${from} et ${to}`,
  over: (name: string, from: string, to: string) => `${name}, de ${from} à ${to}`,
  leading: (name: string, category: string, least: string, most: string) =>
    `${name}\u00a0: «\u00a0${category}\u00a0» en tête (${least === most ? most : `de ${least} à ${most}`})`,
  share: 'Part (%)',
};

/** Figures of an annex that are on no chart. */
export const seriesNotes = {
  /** A row or a column whose cells are not numbers of one kind. */
  words: (label: string, cells: string[]) =>
    `${quoted(label)} n’est pas représenté\u00a0: ses cellules ne sont pas toutes des nombres d’une même unité (${someOf(cells.map((cell) => quoted(cell, 60)))}).`,
  empty: (label: string) => `${quoted(label)} n’est pas représenté\u00a0: il lui manque des valeurs.`,
  single: (label: string) =>
    `${quoted(label)} n’est pas représenté\u00a0: une seule valeur ne fait pas un graphique.`,
  crowd: (label: string, count: number) =>
    `${quoted(label)} n’est pas représenté\u00a0: ${String(count)} valeurs ne se lisent pas sur un graphique.`,
  twice: (label: string) => `${quoted(label)} n’est pas représenté\u00a0: une même année y a deux valeurs.`,
  marked: (text: string) =>
    `${quoted(text)} porte un renvoi dans la feuille\u00a0: lisez la note avant de conclure.`,
};

/** Actions by status and axis. */
export const statusChartTexts = {
  states: {
    done: 'Réalisées',
    underWay: 'En cours',
    notBegun: 'Non commencées',
    stopped: 'En pause ou bloquées',
    givenUp: 'Abandonnées',
    unknown: 'Sans statut lisible',
  },
  counts: {
    done: (count: number) => counted(count, 'réalisée', 'réalisées'),
    underWay: (count: number) => `${String(count)} en cours`,
    notBegun: (count: number) => counted(count, 'non commencée', 'non commencées'),
    stopped: (count: number) => counted(count, 'en pause ou bloquée', 'en pause ou bloquées'),
    givenUp: (count: number) => counted(count, 'abandonnée', 'abandonnées'),
    unknown: (count: number) => `${String(count)} sans statut lisible`,
  },
  ofAxis: (axis: string, counts: string[]) => `${axis}\u00a0: ${counts.join(', ')}.`,
  title: (done: number, total: number, underWay: number) =>
    (done === 0
      ? `Aucune action réalisée sur ${String(total)}`
      : `${counted(done, 'action réalisée', 'actions réalisées')} sur ${String(total)}`) +
    (underWay === 0 ? '' : `, ${String(underWay)} en cours`),
  measure: 'Nombre d’actions',
};

/** How far along indicators are. */
export const progressChartTexts = {
  title: (met: number, count: number) =>
    met === 0
      ? count === 1
        ? 'L’indicateur mesuré n’a pas encore atteint sa cible'
        : `Aucun des ${String(count)} indicateurs mesurés n’a encore atteint sa cible`
      : `${counted(met, 'indicateur mesuré a atteint sa cible', 'indicateurs mesurés ont atteint leur cible')}, sur ${String(count)}`,
  sentence: (rates: [label: string, rate: string][]) =>
    `Part du chemin faite vers la cible. ${rates.map(([label, rate]) => `${label}\u00a0: ${rate}`).join('\u00a0; ')}.`,
  measure: 'Taux d’avancement (%)',
  header: 'Indicateur',
  series: 'Taux d’avancement',
  beyond: (labels: string[]) =>
    `Cible dépassée, barre arrêtée à 100\u00a0%\u00a0: ${someOf(labels.map((label) => quoted(label)))}.`,
  behind: (labels: string[]) =>
    `En recul depuis le départ, barre à 0\u00a0%\u00a0: ${someOf(labels.map((label) => quoted(label)))}.`,
  ahead: (labels: string[]) =>
    `Pas encore de barre, la valeur porte une date à venir\u00a0: ${someOf(labels.map((label) => quoted(label)))}.`,
  more: (count: number) =>
    `${counted(count, 'autre indicateur a un taux et n’est pas', 'autres indicateurs ont un taux et ne sont pas')} sur le graphique.`,
  without: (count: number) =>
    `${counted(count, 'indicateur n’a pas', 'indicateurs n’ont pas')} de taux d’avancement\u00a0: il manque une valeur, un départ ou une cible chiffrée.`,
};

/** Where indicators come from, where they are, where they are to be. */
export const journeyChartTexts = {
  baseline: 'Départ',
  current: 'Aujourd’hui',
  target: 'Cible',
  title: (label: string, from: string | null, now: string, aim: string) =>
    from === null
      ? `${label}\u00a0: ${now} pour une cible de ${aim}`
      : `${label}\u00a0: de ${from} à ${now}, pour une cible de ${aim}`,
  titleOfMany: (count: number, unit: string) =>
    unit === ''
      ? `D’où l’on part, où l’on en est, où l’on va\u00a0: ${String(count)} indicateurs`
      : `D’où l’on part, où l’on en est, où l’on va\u00a0: ${String(count)} indicateurs (${unit})`,
  one: (label: string, figures: [string, string][]) =>
    `${label}\u00a0: ${figures.map(([name, figure]) => `${name.toLowerCase()} ${figure}`).join(', ')}.`,
  value: (unit: string) => (unit === '' ? 'Valeur (nombre)' : `Valeur (${unit})`),
  units: (label: string) =>
    `${quoted(label)} n’est pas représenté\u00a0: ses valeurs et sa cible n’ont pas la même unité ou le même périmètre.`,
  ahead: (label: string) => `${quoted(label)} n’est pas représenté\u00a0: sa valeur porte une date à venir.`,
  more: (labels: string[]) =>
    `${counted(labels.length, 'autre indicateur a une valeur et une cible et n’est pas', 'autres indicateurs ont une valeur et une cible et ne sont pas')} sur le graphique\u00a0: ${someOf(labels.map((label) => quoted(label)))}.`,
  moreCharts: (labels: string[]) =>
    `${counted(labels.length, 'autre indicateur a une valeur et une cible', 'autres indicateurs ont une valeur et une cible')} sans graphique, faute de place\u00a0: ${someOf(labels.map((label) => quoted(label)))}.`,
};

/** Measured values over time. */
export const measuredChartTexts = {
  title: (label: string, first: string, from: string, last: string, to: string) =>
    `${label}\u00a0: de ${first} (${from}) à ${last} (${to})`,
  withTarget: (aim: string) => `, pour une cible de ${aim}`,
  sentence: (label: string, figures: [string, string][]) =>
    `${label}\u00a0: ${figures.map(([day, figure]) => `${figure} le ${day}`).join(', ')}.`,
  target: (aim: string) => `Cible\u00a0: ${aim}.`,
  day: 'Date',
  value: 'Valeur mesurée',
  targetSeries: 'Cible',
  units: (label: string) =>
    `${quoted(label)} n’est pas représenté dans le temps\u00a0: ses valeurs n’ont pas toutes la même unité ou le même périmètre.`,
  twice: (label: string, day: string) =>
    `${quoted(label)} n’est pas représenté dans le temps\u00a0: deux valeurs différentes portent la date du ${day}.`,
  undated: (count: number) =>
    `${counted(count, 'valeur sans jour précis n’est pas', 'valeurs sans jour précis ne sont pas')} sur la courbe.`,
  future: (count: number) =>
    `${counted(count, 'valeur datée dans le futur n’est pas', 'valeurs datées dans le futur ne sont pas')} sur la courbe.`,
  places: (count: number) =>
    `${counted(count, 'valeur d’un seul lieu n’est pas', 'valeurs d’un seul lieu ne sont pas')} sur la courbe, qui montre toute l’académie.`,
  more: (labels: string[]) =>
    `${counted(labels.length, 'autre indicateur a', 'autres indicateurs ont')} au moins trois valeurs datées, sans place pour ${labels.length === 1 ? 'sa courbe' : 'leurs courbes'}\u00a0: ${someOf(labels.map((label) => quoted(label)))}.`,
};

/** What the projet académique receives. */
export const coverageChartTexts = {
  measure: 'Part de l’axe (%)',
  title: (served: number, all: number) =>
    `${counted(served, 'objectif du projet académique est servi', 'objectifs du projet académique sont servis')} sur ${String(all)}`,
  titleOf: (framework: string, served: number, all: number) =>
    `${framework}\u00a0: ${counted(served, 'objectif servi', 'objectifs servis')} sur ${String(all)}`,
};
