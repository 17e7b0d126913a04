import { counted, NBSP } from './words';

/** The workbook shown beside the pane: its tabs, its sheets as tables, its charts. */
export const workbookViewTexts = {
  sheets: 'Feuilles du classeur',
  generated: 'générée',
  hiddenSheet: 'masquée',
  noSheets: 'Ce classeur n’a aucune feuille à montrer.',
  emptySheet: 'Cette feuille est vide.',
  chartSheet:
    'Cette feuille ne contient qu’un graphique, qui n’est pas montré ici\u00a0: ouvrez le classeur pour le voir.',
  caption: (sheet: string, rows: number, columns: number) =>
    `Feuille «${NBSP}${sheet}${NBSP}», ${counted(rows, 'ligne', 'lignes')}, ${counted(columns, 'colonne', 'colonnes')}`,
  /** The box that scrolls. */
  region: (sheet: string) => `Contenu de la feuille «${NBSP}${sheet}${NBSP}»`,
  /** The corner of the table, where the column of row numbers meets the row of letters. */
  corner: 'Ligne',
  emptyRows: (first: string, last: string) => `Lignes ${first} à ${last}\u00a0: vides`,
  rowsOfChart: (first: string, last: string, title: string) =>
    `Lignes ${first} à ${last}\u00a0: graphique «${NBSP}${title}${NBSP}», montré sous le tableau`,
  emptyColumns: (first: string, last: string) => `Colonnes ${first} à ${last}\u00a0: vides`,
  rowsCut: (row: string) =>
    `La suite, à partir de la ligne ${row}, n’est pas montrée ici\u00a0: ouvrez le classeur pour la voir.`,
  columnsCut: (column: string) =>
    `Les colonnes à partir de ${column} ne sont pas montrées ici\u00a0: ouvrez le classeur pour les voir.`,
  marked: {
    finding: (sheet: string, address: string) => `Cellule signalée\u00a0: ${sheet}, ${address}`,
    link: (sheet: string, address: string) => `Cellule liée\u00a0: ${sheet}, ${address}`,
  },
  markedHere: { finding: 'cellule signalée', link: 'cellule liée' },
  follow: (sheet: string, address: string) => `Aller à ${sheet}, ${address}`,
  crossing: (action: string, objective: string) => `${action} × ${objective}`,
  chart: {
    loading: 'Le graphique se charge…',
    failed: 'Le graphique n’a pas pu être chargé\u00a0: en voici les chiffres.',
    figures: 'Voir les chiffres',
    figuresOf: (title: string) => `Chiffres du graphique «${NBSP}${title}${NBSP}»`,
    noFigure: 'pas de chiffre',
    category: 'Catégorie',
    share: (label: string, share: string) => `${label} (${share})`,
    bar: (category: string, series: string) => `${category} · ${series}`,
  },
};
