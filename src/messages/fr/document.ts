import type { ActionFields } from '../../domain/roadmap';
import { cleanColumns } from './cleanSheets';

/** What the Word document says beside what the roadmap says. */
export const documentTexts = {
  untitled: 'Feuille de route',
  contents: 'Sommaire',
  preamble: 'Préambule',
  introduction: 'Contexte et orientations',
  context: 'Contexte',
  orientations: 'Orientations',
  axisTables: 'Les actions par axe',
  withoutAxis: 'Sans axe',
  cards: 'Fiches-actions',
  card: (code: string, title: string) => `Fiche ${code}\u00a0: ${title}`,
  matrix: 'Contribution au projet académique',
  matrixOf: (framework: string) => `Contribution\u00a0: ${framework}`,
  indicators: 'Indicateurs',
  committee: 'Suivi par le comité de pilotage',
  annexes: 'Annexes',
  page: ['Page ', ' / '],
  heading: (code: string, title: string) => `${code}\u00a0: ${title}`,
  /** Under a heading under which nothing was read. */
  emptyAxis: 'Aucune action n’est encore inscrite sous cet axe.',
  nothing: 'La feuille de route ne contient encore ni axe, ni objectif, ni action.',
};

/** The matrix, as it is printed. */
export const matrixDocument = {
  axis: 'Axe',
  action: 'Action',
  mark: 'X',
  partialMark: '○',
  usage: (partial: boolean): string =>
    `X\u00a0: l’action sert l’objectif${partial ? '\u00a0; ○\u00a0: elle le sert en partie' : ''}.`,
};

/** Headers of the tables by axis. */
export const axisTableHeaders = {
  field: 'Champ opérationnel',
  actions: 'Actions',
  levers: 'Leviers',
  indicators: 'Indicateurs',
};

/** Labels of a fiche-action, in its order. */
export const cardLabels: Record<keyof ActionFields, string> = {
  aim: cleanColumns.aim.header,
  audience: cleanColumns.audience.header,
  owner: cleanColumns.owner.header,
  partners: cleanColumns.partners.header,
  description: cleanColumns.description.header,
  schedule: cleanColumns.schedule.header,
  start: cleanColumns.start.header,
  due: cleanColumns.due.header,
  status: cleanColumns.status.header,
  progress: cleanColumns.progress.header,
  priority: cleanColumns.priority.header,
  budget: cleanColumns.budget.header,
  remarks: cleanColumns.remarks.header,
};

/** What else a fiche tells. */
export const cardOtherLabels = {
  details: cleanColumns.details.header,
  levers: 'Leviers',
  indicators: 'Indicateurs',
};

/** Headers of the table of indicators. */
export const indicatorHeaders = {
  indicator: 'Indicateur',
  baseline: 'Départ',
  target: 'Cible',
  /** Where objectives are called « Cible ». */
  targetValue: 'Valeur cible',
  current: 'Valeur',
  rate: 'Taux d’avancement',
  state: 'État',
};

/** A figure and the day it is of. */
export const datedFigure = (figure: string, day: string): string => `${figure} (${day})`;

/** What the committee hears and decides. */
export const committeeTexts = {
  successes: 'Réussites',
  difficulties: 'Difficultés',
  decisions: 'Décisions',
  nextDates: 'Dates à venir',
};
