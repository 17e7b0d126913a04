/** The shapes the document is kept in, before it is laid out on sheets. */

/** A titled paragraph of an axis card: « Contexte », « Objectifs recherchés », « Stratégie ». */
export interface CardSection {
  label: string;
  text: string;
}

/** A row of the table that follows the card. Its title may differ from that of the fiche. */
export interface SummaryRow {
  code: string;
  title: string;
  text: string;
}

/** A fiche-action. Action 2-5 was never filled in: all its fields are empty texts. */
export interface Fiche {
  code: string;
  title: string;
  aim: string;
  audience: string;
  actors: string;
  description: string;
  schedule: string;
  indicators: string;
  remarks: string;
}

/** An axis has up to three names in the document: on the cover, over its fiches, and in the list of axes. */
export interface Axis {
  number: number;
  coverTitle: string;
  coverText: string;
  ficheTitle: string;
  listTitle: string;
  card: CardSection[];
  summary: SummaryRow[];
  fiches: Fiche[];
}

/** An axis of the projet académique as the outline writes it. */
export interface FrameworkAxis {
  title: string;
  objectives: string[];
}

/** One of the four tables: how each action of an axis serves the 11 objectives. */
export interface CrossTable {
  axisTitles: string[];
  objectives: string[];
  rows: CrossRow[];
}

/** `marks` has one character for each objective: `û` where the document has its cross, `·` where the cell is empty. */
export interface CrossRow {
  code: string;
  title: string;
  marks: string;
}
