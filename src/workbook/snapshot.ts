import type { Rect } from './address';

/** A workbook as it was read: values, text, merges, tables; no meaning yet. */
export interface WorkbookSnapshot {
  /** File name without folder, when the host knows it. */
  name?: string;
  sheets: SheetSnapshot[];
  /** Title, author… of the file's own properties, where they are set. */
  properties: { title?: string; author?: string; company?: string };
}

export type CellValue = string | number | boolean;

export interface CellSnapshot {
  /** Numbers are numbers; a date is an Excel serial in the 1900 system, whatever system the file uses. */
  value: CellValue;
  /** As Excel shows it, or the whole text for a text cell (line breaks as `\n`). */
  text: string;
  /** ISO date, when the cell's format is a date. */
  date?: string;
  /** The number format, when it is not General. */
  format?: string;
  /** The formula without its `=`, when there is one. */
  formula?: string;
  /** `#REF!`, `#N/A`… when the cell holds an error. */
  error?: string;
}

export interface SheetSnapshot {
  name: string;
  kind: 'cells' | 'chart';
  hidden: boolean;
  /** Only cells that hold something, in row order, then column order. */
  cells: { row: number; column: number; cell: CellSnapshot }[];
  /** Merged blocks that begin as far as cells reach; only the top left cell holds a value. */
  merges: Rect[];
  /** As far as cells reach; so are columns. */
  hiddenRows: number[];
  hiddenColumns: number[];
  /** Set when the sheet is one of ours: the id of the plan it was made from. */
  generated?: string;
  /** Set when writing that sheet was stopped half-way: nothing on it counts, and the next run makes it anew. */
  incomplete?: true;
}
