import type { ActionFields } from './roadmap';

/** What the rows of a table of a form are about, the finest of its columns. */
export const rowKinds = ['action', 'indicator', 'lever', 'field', 'objective', 'axis'] as const;
export type RowKind = (typeof rowKinds)[number];

/** A table that stays as it is, and why: it is filled, it comes again, or it is for an axis that is not in the roadmap. */
export interface LeftTable {
  sheet: string;
  address: string;
  why: 'filled' | 'again' | 'axis';
  /** The axis that the form names. */
  axis?: string;
}

/** What is said of an action or of an indicator. */
export type FactName = keyof ActionFields | 'target' | 'baseline' | 'current';

/** What has no place: of the roadmap in the form, and of the form in the roadmap. */
export type NoPlace =
  /** Items of which nothing is in the form: no column is for them, or no table is for their axis. */
  | { kind: 'items'; item: RowKind; count: number; why: 'column' | 'axis' }
  /** What is said of actions or of indicators that are in the form, and of how many. */
  | { kind: 'facts'; of: 'action' | 'indicator'; facts: { name: FactName; count: number }[] }
  /** Headers that are not understood, or of which the roadmap says nothing. */
  | { kind: 'columns'; sheet: string; why: 'unknown' | 'empty'; headers: string[] }
  /** A table that crosses its rows with something. */
  | { kind: 'matrix'; sheet: string }
  /** Rows and cells that the form had filled, and blocks over several rows that were taken apart. */
  | { kind: 'rows' | 'cells' | 'unmerged'; sheet: string; addresses: string[] }
  | ({ kind: 'table' } & LeftTable);

/** What was written into a sheet of a form. */
export interface FilledCount {
  sheet: string;
  counts: { item: RowKind; count: number }[];
}

/** A form that was filled, for the person who asked for it. */
export interface TemplateReport {
  filled: FilledCount[];
  noPlace: NoPlace[];
}
