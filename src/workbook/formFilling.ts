import type { Rect } from './address';
import type { WorkbookSnapshot } from './snapshot';

/** What is written into a cell: a text and, where it is one, the number that it tells (percents as shares, days as serials). */
export interface FilledContent {
  text: string;
  number?: { value: number; kind: 'number' | 'percent' | 'day' };
}

export interface FilledCell {
  column: number;
  content: FilledContent;
}

/** Rows that are written below a header of a form. Rows and columns count from 0. */
export interface FilledTable {
  header: Rect;
  /** The first row that may be written. */
  from: number;
  /** The first row below the table that stays as it is, if there is any. */
  end: number | null;
  lines: FilledCell[][];
}

/** What is written into one sheet of a form. */
export interface SheetFilling {
  sheet: string;
  /** Cells beside labels. */
  cells: (FilledCell & { row: number })[];
  tables: FilledTable[];
}

/** What the writing met. */
export interface FormReport {
  /** Cells that were filled already, and stay as they are, as addresses by sheet. */
  kept: { sheet: string; address: string }[];
  /** Empty blocks over several rows that were taken apart, so that each row can hold its own. */
  unmerged: { sheet: string; address: string }[];
}

/** A form as a file: it is read, and a filled copy is made of it; the file itself is never changed. */
export interface FormFile {
  read(): Promise<WorkbookSnapshot>;
  /** Rejected with HostError `protected-sheet` (detail: the sheet), and as a writing host is. */
  fill(fillings: SheetFilling[]): Promise<{ bytes: Uint8Array; report: FormReport }>;
}

/** Opens the bytes of a form. HostError for what is no workbook that can be written. */
export type OpenForm = (bytes: Uint8Array, name: string) => FormFile | Promise<FormFile>;
