/**
 * What offices choose, each by itself, when they lay a roadmap out in a workbook. One option of each is a workbook
 * (`combination.ts` leaves out those that a careful person could read in two ways). To add a choice: a line here, and
 * what it does in the file of its column or sheet.
 */
export const CHOICES = {
  /** Where the axis stands. */
  axis: [
    'band',
    'row in the table',
    'repeated',
    'merged',
    'written once',
    'own sheets',
    'with the objective',
  ],
  /** Where the objective stands. */
  objective: ['row in the table', 'repeated', 'merged', 'written once'],
  /** Where codes stand. */
  codes: ['own columns', 'before the title', 'with the word', 'none'],
  numbering: ['1.1', '1-1', 'A1-1', 'A1 to A99', '1 to 99'],
  separator: [' : ', ' – ', ' - ', '. ', ' '],
  actions: ['one a row', 'bullets in a cell', 'lines in a cell'],
  levers: ['beside', 'side list', 'own sheet', 'none'],
  indicators: ['beside', 'side list', 'numbered columns', 'own sheet', 'none'],
  targets: ['none', 'beside'],
  bullet: ['- ', '• ', '➤ ', ''],
  order: ['actions first', 'actions last', 'indicators before levers'],
  codeAfter: ['before its title', 'before its title', 'after its title'],
  extras: ['none', 'owner and due', 'state and progress', 'all'],
  title: ['none', 'title', 'title and notes'],
  foot: ['none', 'notes', 'total'],
  header: ['each band', 'once'],
  headerForm: ['plain', 'capitals', 'with asterisks'],
  headerRows: ['merged down', 'at the bottom'],
  /** How the roadmap is linked to the projet académique. */
  links: [
    'none',
    'crosses under titles',
    'crosses under axes',
    'crosses under three rows',
    'crosses under codes',
    'codes in a cell',
    'titles in a cell',
    'matrix',
    'turned matrix',
    'pairs',
  ],
  mark: ['X', 'x', '✓', '●', '1'],
  /** How a sheet names an item of another one. */
  reference: ['code', 'title', 'code and title'],
  framework: ['headers only', 'list, axis repeated', 'list, axis merged', 'list, axis once', 'lines'],
  goalCodes: ['1.1', 'PA1.1', 'A to K'],
  axisWord: ['Axe', 'Orientation', 'Ambition', 'Axe stratégique'],
  objectiveWord: ['Objectif', 'Objectif opérationnel', 'Objectifs opérationnels'],
  actionWord: ['Action', 'Actions', 'Mesure', 'Chantier', 'Projet', 'Opération', 'Actions à mener'],
  leverWord: ['Levier', 'Leviers', 'Moyens', 'Ressources', 'Leviers et moyens'],
  indicatorWord: ['Indicateur', 'Indicateurs', 'Critères', 'Preuves', "Indicateurs d'évaluation"],
  targetWord: ['Cible', 'Valeur cible', 'Attendu', 'Cible 2025'],
} as const;

export type ChoiceName = keyof typeof CHOICES;

/** One option of each choice. */
export type Combination = { [Name in ChoiceName]: (typeof CHOICES)[Name][number] };

export const choiceNames = Object.keys(CHOICES) as ChoiceName[];
