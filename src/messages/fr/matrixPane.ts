import { counted } from './words';

/** How the matrix is to be made, in the pane. */
export const matrixPaneTexts = {
  settings: 'Réglages de la matrice',
  page: 'Mise en page',
  onePage: 'Une seule feuille continue',
  blocks: 'Une page par axe, avec son total',
  direction: 'Sens',
  rows: 'Actions en lignes',
  columns: 'Actions en colonnes',
  paper: 'Papier',
  papers: { A4: 'A4', A3: 'A3' },
  axes: 'Axes de la feuille de route à montrer',
  shownAxes: (shown: number, all: number) =>
    `La matrice montre ${shown === 1 ? 'un seul axe' : `${String(shown)} axes`} sur ${String(all)}.`,
  /** One sheet for each further framework. */
  other: (tab: string, framework: string, objectives: number) =>
    `La feuille «\u00a0${tab}\u00a0» croise les mêmes actions et ${counted(objectives, 'objectif', 'objectifs')} de «\u00a0${framework}\u00a0».`,
  axesNote: 'Les croix des axes que vous ne montrez pas sont gardées.',
  note: 'Ces réglages valent quand la matrice est faite ou refaite. Ils sont gardés avec le classeur.',
};
