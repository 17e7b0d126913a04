/** One line of a list inside a cell, as it stands in the document. */
export interface Item {
  text: string;
  /** What opens the line when it is not the list's own dash: `•`, `1.`, `1.2`. */
  mark?: string;
  details?: Item[];
}

/** Most lines are a text and nothing else. */
export type Line = string | Item;

/** A champ opérationnel with what measures it: one row of « Indicateurs et objectifs ». */
export interface MeasuredField {
  code?: string;
  title: string;
  indicators: string[];
  targets: string[];
}

/** A champ opérationnel worked out: one row of « Déclinaison des champs opérationnels ». */
export interface DetailedField {
  code: string;
  title: string;
  diagnosis: string[];
  methods: Line[];
  actions: Line[];
}

export interface Prose {
  kind: 'prose';
  label?: string;
  lines: string[];
}

/** A heading below the cible: « ENT lycée : ». */
export interface SubHeading {
  kind: 'subheading';
  text: string;
}

/** The champs opérationnels announced before their table, each with a line about it. */
export interface FieldList {
  kind: 'fields';
  fields: { code: string; title: string; about?: string }[];
}

export interface IndicatorTable {
  kind: 'indicators';
  /** The third header word for word: it is not the same everywhere. */
  targetHeader: string;
  /** Whether the document opens each line of these cells with a dash. */
  dashed: boolean;
  fields: MeasuredField[];
}

export interface DetailTable {
  kind: 'details';
  headings: string[];
  fields: DetailedField[];
}

/** Shares from 0 to 1, and one last column of words. */
export interface ShareTable {
  kind: 'shares';
  headings: string[];
  header: string[];
  rows: { label: string; shares: number[]; remark: string }[];
}

export type Block = Prose | SubHeading | FieldList | IndicatorTable | DetailTable | ShareTable;

export interface Cible {
  code: string;
  title: string;
  blocks: Block[];
}

export interface Ambition {
  number: number;
  title: string;
  introduction?: string;
  cibles: Cible[];
}

export interface Presentation {
  title: string;
  subtitle: string;
  identity: [label: string, value: string][];
  organisation: [role: string, mission: string][];
  sections: { title: string; lines: string[] }[];
}
