import type { Rect } from '../../workbook/address';
import { codedTitle } from '../labels';
import { rowHeight, turnedHeight } from '../textFit';
import type { MatrixGroup, MatrixModel } from './matrix';

/** Rows from the top; the body begins after them. */
export const ROWS = { title: 0, identity: 1, usage: 2, axes: 3, headers: 4, body: 5 } as const;
export const COLUMNS = { code: 0, title: 1, marks: 2 } as const;

/** Type size, in points, of what stands over the columns. */
export const HEADER_SIZE = 10;

/** Where everything stands, in rows and columns counted from 0. */
export interface MatrixLayout {
  /** All cells where a mark may stand; rows of bands and of their totals among them, where none does. */
  marks: Rect;
  totalColumn: number;
  bands: MatrixBand[];
  /** The row of each item. */
  items: number[];
  totals: { byColumn: number; byAxis: number; share: number };
  columnWidths: number[];
  /** What stands over the columns stands upright where they are narrow. */
  turned: boolean;
  headersHeight: number;
  axesHeight: number;
}

/** An axis over its rows. */
export interface MatrixBand {
  row: number;
  first: number;
  last: number;
  /** The row of its own totals, where it has one. */
  total: number | null;
  group: MatrixGroup;
}

/** Widths in characters. */
const TOTAL_WIDTH = 10;
const CODE_WIDTH = { least: 7, most: 12 };
const TITLE_WIDTH = { least: 36, most: 60 };
const MARK_WIDTH = { least: 6, most: 18 };
/** Narrower columns have their header turned. */
const UPRIGHT_BELOW = 13;
/** Points; columns grow before a turned header gets higher than this. */
const HIGHEST_HEADER = 190;

/**
 * `sheetWidth`: of all columns together, in characters, where what stands over the columns leaves a choice; `blocks`: each
 * axis ends with its totals.
 */
export function matrixLayout(model: MatrixModel, sheetWidth: number, blocks: boolean): MatrixLayout {
  const titles = model.columns.items.map(codedTitle);
  const code = fitted(
    CODE_WIDTH,
    model.rows.items.map((item) => item.code ?? ''),
  );
  const title = fitted(
    TITLE_WIDTH,
    model.rows.items.map((item) => item.title),
  );
  const mark = markWidth(titles, sheetWidth - TOTAL_WIDTH - code - title);
  const turned = mark < UPRIGHT_BELOW;
  const { bands, items, next } = bodyRows(model, blocks);
  const totalColumn = COLUMNS.marks + titles.length;
  return {
    marks: { top: ROWS.body, left: COLUMNS.marks, bottom: next - 1, right: totalColumn - 1 },
    totalColumn,
    bands,
    items,
    totals: { byColumn: next, byAxis: next + 1, share: next + 2 },
    columnWidths: [code, title, ...titles.map(() => mark), TOTAL_WIDTH],
    turned,
    headersHeight: headersHeight(titles, mark, turned),
    axesHeight: Math.max(
      ...model.columns.groups.map(({ heading, count }) => rowHeight(heading, mark * count - 2)),
    ),
  };
}

function bodyRows(
  { rows }: MatrixModel,
  blocks: boolean,
): Pick<MatrixLayout, 'bands' | 'items'> & { next: number } {
  const bands: MatrixBand[] = [];
  const items: number[] = [];
  let next: number = ROWS.body;
  for (const group of rows.groups) {
    const [first, last] = [next + 1, next + group.count];
    bands.push({ row: next, first, last, total: blocks ? last + 1 : null, group });
    for (let row = first; row <= last; row++) items.push(row);
    next = last + (blocks ? 2 : 1);
  }
  return { bands, items, next };
}

function fitted({ least, most }: { least: number; most: number }, texts: string[]): number {
  const longest = texts.reduce((length, text) => Math.max(length, text.length), 0);
  return Math.min(most, Math.max(least, longest + 2));
}

/** Shares what is left of the page, and grows while a turned header would be too high. */
function markWidth(titles: string[], left: number): number {
  let width = Math.min(
    MARK_WIDTH.most,
    Math.max(MARK_WIDTH.least, Math.floor((left / titles.length) * 2) / 2),
  );
  while (width < UPRIGHT_BELOW && headersHeight(titles, width, true) > HIGHEST_HEADER) width += 0.5;
  return width;
}

function headersHeight(titles: string[], width: number, turned: boolean): number {
  const heightOf = (title: string): number =>
    turned ? turnedHeight(title, width, HEADER_SIZE) : rowHeight(title, width, { size: HEADER_SIZE });
  return titles.reduce((most, title) => Math.max(most, heightOf(title)), 40);
}
