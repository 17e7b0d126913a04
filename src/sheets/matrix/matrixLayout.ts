import type { Rect } from '../../workbook/address';
import { codedTitle, headingOf } from '../labels';
import { rowHeight, turnedHeight } from '../textFit';
import type { MatrixModel, MatrixRow } from './matrix';
import { matrixRows } from './matrix';

/** Rows from the top; the body begins after them. */
export const ROWS = { title: 0, identity: 1, usage: 2, axes: 3, objectives: 4, body: 5 } as const;
export const COLUMNS = { code: 0, title: 1, marks: 2 } as const;

/** Type sizes in points. */
export const OBJECTIVE_SIZE = 10;

/** Where everything stands, in rows and columns counted from 0. */
export interface MatrixLayout {
  /** All cells where a mark may stand, band rows among them, which stay empty. */
  marks: Rect;
  totalColumn: number;
  bands: { row: number; first: number; last: number; group: MatrixModel['groups'][number] }[];
  actions: { row: number; item: MatrixRow }[];
  totals: { byObjective: number; byAxis: number; share: number };
  columnWidths: number[];
  /** Objectives stand upright where their columns are narrow. */
  turned: boolean;
  objectivesHeight: number;
  axesHeight: number;
}

/** Widths in characters. */
const TOTAL_WIDTH = 10;
const CODE_WIDTH = { least: 7, most: 12 };
const TITLE_WIDTH = { least: 36, most: 60 };
const MARK_WIDTH = { least: 6, most: 18 };
/** Narrower columns have their objective turned. */
const UPRIGHT_BELOW = 13;
/** Points; columns grow before a turned objective gets higher than this. */
const HIGHEST_OBJECTIVE = 190;

/** `sheetWidth`: of all columns together, in characters, where the objectives leave a choice. */
export function matrixLayout(model: MatrixModel, sheetWidth: number): MatrixLayout {
  const titles = model.columns.map(codedTitle);
  const rows = matrixRows(model.groups).map(({ action }) => action);
  const code = fitted(
    CODE_WIDTH,
    rows.map((action) => action.code ?? ''),
  );
  const title = fitted(
    TITLE_WIDTH,
    rows.map((action) => action.title),
  );
  const mark = markWidth(titles, sheetWidth - TOTAL_WIDTH - code - title);
  const turned = mark < UPRIGHT_BELOW;
  const { bands, actions, next } = bodyRows(model);
  const totalColumn = COLUMNS.marks + titles.length;
  return {
    marks: { top: ROWS.body, left: COLUMNS.marks, bottom: next - 1, right: totalColumn - 1 },
    totalColumn,
    bands,
    actions,
    totals: { byObjective: next, byAxis: next + 1, share: next + 2 },
    columnWidths: [code, title, ...titles.map(() => mark), TOTAL_WIDTH],
    turned,
    objectivesHeight: objectivesHeight(titles, mark, turned),
    axesHeight: Math.max(
      ...model.axes.map(({ axis }) => rowHeight(headingOf(axis, ''), mark * axis.objectives.length - 2)),
    ),
  };
}

function bodyRows(model: MatrixModel): Pick<MatrixLayout, 'bands' | 'actions'> & { next: number } {
  const bands: MatrixLayout['bands'] = [];
  const actions: MatrixLayout['actions'] = [];
  let next: number = ROWS.body;
  for (const group of model.groups) {
    bands.push({ row: next, first: next + 1, last: next + group.items.length, group });
    next += 1;
    for (const item of group.items) actions.push({ row: next++, item });
  }
  return { bands, actions, next };
}

function fitted({ least, most }: { least: number; most: number }, texts: string[]): number {
  const longest = texts.reduce((length, text) => Math.max(length, text.length), 0);
  return Math.min(most, Math.max(least, longest + 2));
}

/** Shares what is left of the page, and grows while a turned objective would be too high. */
function markWidth(titles: string[], left: number): number {
  let width = Math.min(
    MARK_WIDTH.most,
    Math.max(MARK_WIDTH.least, Math.floor((left / titles.length) * 2) / 2),
  );
  while (width < UPRIGHT_BELOW && objectivesHeight(titles, width, true) > HIGHEST_OBJECTIVE) width += 0.5;
  return width;
}

function objectivesHeight(titles: string[], width: number, turned: boolean): number {
  const heightOf = (title: string): number =>
    turned ? turnedHeight(title, width, OBJECTIVE_SIZE) : rowHeight(title, width, { size: OBJECTIVE_SIZE });
  return titles.reduce((most, title) => Math.max(most, heightOf(title)), 40);
}
