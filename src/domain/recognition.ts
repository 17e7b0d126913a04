import { actionFields, indicatorFields, levelFields } from './fields';
import type { Source } from './roadmap';

/** What a user can say that a sheet is. The words stand in the workbook's state: they never change. */
export const sheetKinds = [
  'tableau-objectifs',
  'liste-actions',
  'liste-indicateurs',
  'liste-axes-objectifs',
  'fiches-actions',
  'fiche-axe',
  'plan-numerote',
  'projet-academique',
  'matrice',
  'chiffres',
] as const;
export type SheetKind = (typeof sheetKinds)[number];

/** What a block of a sheet was read as: what a user can say, or what stands around it. */
export type RegionKind =
  | SheetKind
  | 'vue-ensemble'
  | 'en-tete'
  | 'lignes-libelles'
  | 'formulaire'
  /** One of the clean sheets, which hold the roadmap. */
  | 'feuille-propre'
  /** A sheet that is not read, because others are the truth. */
  | 'autre-jeu';

/** What a column of a table can hold, in the order in which it is offered. They never change either. */
export const columnMeanings = [
  ...levelFields,
  'action',
  'actionCode',
  'lever',
  'leverCode',
  'indicator',
  'indicatorCode',
  // The day of the target is told beside it.
  ...indicatorFields.flatMap((field) => (field === 'target' ? [field, 'targetDate' as const] : [field])),
  // The weather tells the progress by a drawing.
  ...actionFields.flatMap((field) => (field === 'progress' ? [field, 'weather' as const] : [field])),
  'section',
  'contribution',
  'extra',
] as const;
export type ColumnMeaning = (typeof columnMeanings)[number];

/** Said of a sheet or a column that is not to be read. */
export const IGNORED = 'ignorer';

/** How sure a recognition is; `said` when the user said so. */
export type Certainty = 'said' | 'sure' | 'probable' | 'uncertain';

/** What was recognised on a sheet, for the user to look at and to correct. */
export interface SheetRecognition {
  sheet: string;
  hidden: boolean;
  /** Under which the user's choice for the sheet is kept. */
  key: string;
  said: SheetKind | typeof IGNORED | null;
  regions: { kind: RegionKind; source: Source; certainty: Certainty }[];
  /** Whether texts of presentation were read there: the roadmap's title, a context, a diagnosis. */
  presents: boolean;
  /** Columns by their headers: tables that repeat a header share its choice. */
  columns: ColumnRecognition[];
}

export interface ColumnRecognition {
  /** Under which the user's choice for the column is kept. */
  key: string;
  header: string;
  /** Where the header stands, once for each table. */
  places: Source[];
  /** What the column is read as; none when nothing was recognised. */
  meanings: ColumnMeaning[];
  said: ColumnMeaning | typeof IGNORED | null;
}
