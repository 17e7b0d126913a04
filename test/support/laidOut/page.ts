import { rectAddress } from '../../../src/workbook/address';
import type { CellSnapshot, SheetSnapshot } from '../../../src/workbook/snapshot';
import { sheet } from '../grid';

/** What a header or a label stands for: noises put another word of the field in its place. */
export type Named =
  | 'axis'
  | 'objective'
  | 'action'
  | 'lever'
  | 'indicator'
  | 'target'
  | 'owner'
  | 'due'
  | 'code'
  | 'public'
  | 'remarks';

/** One cell before noise. `code` and `items` are written by the noises that know how offices write them. */
export interface PageCell {
  text: string;
  /** `heading` and `title` stand alone; `header` and `label` name what is below or beside; the rest is content. */
  as: 'heading' | 'header' | 'label' | 'item' | 'code' | 'value' | 'mark' | 'noise';
  names?: Named;
  /** Before the title: « Objectif 1.1 : … ». `word` is written with it. */
  code?: string;
  word?: string;
  /** Several items in one cell. */
  items?: string[];
  /** Holds for so many rows from here: what stands in those below is up to the office. */
  height?: number;
  width?: number;
  /** Merged over its height whatever the noises do. */
  merged?: true;
  /** More than a text: a date that Excel made of a code. */
  snapshot?: CellSnapshot;
}

export interface Line {
  kind: 'heading' | 'header' | 'data' | 'blank' | 'other';
  cells: (PageCell | null)[];
}

/** A sheet before noise, as lines from the top. */
export interface Page {
  name: string;
  lines: Line[];
  hidden?: boolean;
  hiddenColumns?: number[];
}

export const heading = (word: string, code: string | undefined, text: string): Line => ({
  kind: 'heading',
  cells: [{ as: 'heading', word, text, ...(code !== undefined && { code }) }],
});

export const header = (...names: [Named, string][]): Line => ({
  kind: 'header',
  cells: names.map(([name, text]) => ({ as: 'header', names: name, text })),
});

export const data = (...cells: (PageCell | null)[]): Line => ({ kind: 'data', cells });

export const blank: Line = { kind: 'blank', cells: [] };

export const item = (text: string, more: Partial<PageCell> = {}): PageCell => ({ as: 'item', text, ...more });

export const value = (text: string | undefined): PageCell | null =>
  text === undefined ? null : { as: 'value', text };

/** What stands in a cell when no noise has written it otherwise. */
export function written({ text, code, word, items }: PageCell): string {
  if (items) return items.map((one) => `➤ ${one}`).join('\n');
  return code === undefined ? text : `${word === undefined ? '' : `${word} `}${code} : ${text}`;
}

/** Every cell of a page changed by one function; null stays null. */
export function mapCells(page: Page, change: (cell: PageCell, line: Line) => PageCell): Page {
  return {
    ...page,
    lines: page.lines.map((line) => ({
      ...line,
      cells: line.cells.map((cell) => cell && change(cell, line)),
    })),
  };
}

/** The sheet that a page becomes: merges only where a cell is wider than one column. */
export function sheetOf(page: Page, mergedDown: boolean): SheetSnapshot {
  const merges: string[] = [];
  page.lines.forEach((line, row) =>
    line.cells.forEach((cell, column) => {
      const right = column + (cell?.width ?? 1) - 1;
      const bottom = row + (mergedDown || cell?.merged ? (cell?.height ?? 1) : 1) - 1;
      if (right > column || bottom > row) merges.push(rectAddress({ top: row, left: column, bottom, right }));
    }),
  );
  const cells = page.lines.map((line) =>
    line.cells.map((cell) => (cell === null ? null : (cell.snapshot ?? written(cell)))),
  );
  const made = sheet(page.name, cells, merges);
  return { ...made, hidden: page.hidden ?? false, hiddenColumns: page.hiddenColumns ?? [] };
}
