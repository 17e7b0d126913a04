import type { Rect } from '../workbook/address';
import type { AxisDraft, Draft, ObjectiveDraft } from './draft';
import type { Grid } from './grid';

/** A block of a sheet that one layout has recognised. `shape` is what the layout needs to read it again. */
export interface Region<Shape = unknown> {
  layout: string;
  rect: Rect;
  /** From 0 to 1: how sure the layout is. */
  certainty: number;
  shape: Shape;
}

/** What stands above and around a region: the headings that hold for it. */
export interface Context {
  grid: Grid;
  axis: AxisDraft | null;
  objective: ObjectiveDraft | null;
  /** For a table that goes on with the one above it, cut by a page: the objective of its first rows, until it names one. */
  goesOn?: ObjectiveDraft;
  /** The nearest headings above, nearest first, as written; then the sheet's name. */
  headings: string[];
  /** The same for a part of the region: one card among several side by side. */
  headingsOver(part: Rect): string[];
  known: Known;
}

/** What the rest of the workbook has told so far; empty while its first layouts are being detected. */
export interface Known {
  axisTitles: ReadonlySet<string>;
  actionCodes: ReadonlySet<string>;
  actionTitles: ReadonlySet<string>;
  frameworkTitles: ReadonlySet<string>;
}

export const nothingKnown: Known = {
  axisTitles: new Set(),
  actionCodes: new Set(),
  actionTitles: new Set(),
  frameworkTitles: new Set(),
};

/** Cells that no region has taken yet. */
export interface Free {
  /** How many regions have been taken so far; not known where the free cells are no claims. */
  version?: number;
  has(row: number, column: number): boolean;
}

/**
 * One known way to lay things out. `detect` finds its regions by content, never by the sheet's name alone;
 * `read` says what they hold. A new layout is one file with such an object and one line in the list; the README is written
 * anew by `npx tsx test/readme/write.ts`.
 */
export interface Layout<Shape = unknown> {
  id: string;
  /** What it reads, in a few words, and a small sheet that it recognises, by rows: the README's table is made of them. */
  what: string;
  example: string[][];
  /** Regions on this sheet, over free cells only. `headings` answers what stands above a row. */
  detect(
    grid: Grid,
    free: Free,
    known: Known,
    headingsAbove: (row: number, column: number) => string[],
  ): Region<Shape>[];
  read(region: Region<Shape>, context: Context): Draft;
}

/** Rect covers the cell. */
export function covers(rect: Rect, row: number, column: number): boolean {
  return row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;
}
