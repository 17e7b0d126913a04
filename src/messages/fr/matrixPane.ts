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
  axes: 'Axes montrés',
  axesNote: 'Les croix des axes que vous ne montrez pas sont gardées.',
  /** Said when a setting was changed. */
  kept: 'Réglage gardé\u00a0: il vaudra quand la matrice sera faite ou refaite.',
  note: 'Ces réglages valent quand la matrice est faite ou refaite. Ils sont gardés avec le classeur.',
};
