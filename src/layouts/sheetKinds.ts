import type { RegionKind, SheetKind } from '../domain/recognition';
import type { Grid } from './grid';
import type { HeaderWord } from './words/vocabulary';

/** What stands around tables whatever they list. */
const AROUND_TABLES = ['headerBlock', 'labelLines'];

/** The layouts that read a sheet of each kind; the first is the kind's own, the others are what comes with it. */
export const layoutsOfKind: Record<SheetKind, readonly string[]> = {
  'tableau-objectifs': ['objectiveTable', 'turnedTable', ...AROUND_TABLES],
  'liste-actions': ['actionList', 'codedList', ...AROUND_TABLES],
  'liste-indicateurs': ['indicatorTable', ...AROUND_TABLES],
  'liste-axes-objectifs': ['itemList', 'overview', ...AROUND_TABLES],
  'fiches-actions': ['fiche', 'stackedForm'],
  'fiche-axe': ['axisCard', 'stackedForm', 'labelLines'],
  'plan-numerote': ['outline', 'typedList'],
  'projet-academique': ['frameworkList'],
  matrice: ['matrix', 'goalTable', 'goalLists', 'linkPairs'],
  chiffres: ['series'],
};

/** What a region of each layout is for people. */
export const kindOfLayout: Record<string, RegionKind> = {
  ...Object.fromEntries(Object.entries(layoutsOfKind).map(([kind, [own]]) => [own!, kind as SheetKind])),
  codedList: 'liste-actions',
  goalTable: 'matrice',
  goalLists: 'matrice',
  linkPairs: 'matrice',
  rubricTable: 'tableau-objectifs',
  turnedTable: 'tableau-objectifs',
  typedList: 'plan-numerote',
  overview: 'vue-ensemble',
  stackedForm: 'formulaire',
  headerBlock: 'en-tete',
  labelLines: 'lignes-libelles',
};

const ITEM_OF_KIND: Partial<Record<SheetKind, NonNullable<HeaderWord['of']>>> = {
  'tableau-objectifs': 'objective',
  'liste-actions': 'action',
  'liste-indicateurs': 'indicator',
  'liste-axes-objectifs': 'objective',
};

/** What the rows of tables on this sheet are about, where the user said so. */
export function saidItem(grid: Grid): NonNullable<HeaderWord['of']> | null {
  const { kind } = grid.said;
  return kind === null || kind === 'ignorer' ? null : (ITEM_OF_KIND[kind] ?? null);
}

/** True when the user said that this sheet is read by this layout: its evidence then counts for nothing. */
export function isSaid(grid: Grid, layout: string): boolean {
  const { kind } = grid.said;
  return kind !== null && kind !== 'ignorer' && layoutsOfKind[kind].includes(layout);
}
