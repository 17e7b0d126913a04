import { actionColumnIds, type ActionColumnId } from './actionFigures';
import { indicatorColumnIds, type IndicatorColumnId } from './indicatorFigures';
import { LIST_ROWS } from './liveList';

/** Columns before the figures, counted from 0. */
export const COLUMNS = { code: 0, title: 1, weather: 2, comment: 3 } as const;
export const FIRST_FIGURE = COLUMNS.comment + 1;

export const ROWS = {
  title: 0,
  identity: 1,
  day: 2,
  usage: 3,
  actionsUnknown: 4,
  indicatorsUnknown: 5,
  groups: 6,
  header: 7,
  first: 8,
} as const;

const ACTION_WIDTHS: Record<ActionColumnId, number> = {
  total: 6,
  done: 9,
  underWay: 7,
  notBegun: 11,
  others: 7,
  late: 7,
  doneShare: 9,
  weightedShare: 8,
};
const INDICATOR_WIDTHS: Record<IndicatorColumnId, number> = {
  total: 6,
  measured: 8,
  met: 8,
  late: 7,
  unmeasured: 8,
  stale: 7,
  rate: 7,
  coverage: 9,
};
/** Of the code, the title, the météo and the comment: one block of figures leaves more room than two. */
const FRONT_WIDTHS = { one: [11, 44, 21, 46], two: [11, 30, 18, 22] };

const MARK_WIDTH = 24;

/** What is followed: at least one of both. */
export interface Followed {
  actions: boolean;
  indicators: boolean;
}

/** Sizes of type and heights of rows, in points. */
export interface Sizes {
  label: number;
  figure: number;
  line: number;
  leastLine: number;
  listLine: number;
}

/** From the largest: the first that leaves everything on one page is taken. */
export const dashboardSizes: readonly [Sizes, ...Sizes[]] = [
  { label: 12, figure: 14, line: 11, leastLine: 36, listLine: 19 },
  { label: 11, figure: 12, line: 10, leastLine: 28, listLine: 16.5 },
  { label: 10, figure: 11, line: 9, leastLine: 20, listLine: 13.5 },
  { label: 9, figure: 10, line: 8.5, leastLine: 18, listLine: 11.5 },
];

/** Where everything stands, rows and columns counted from 0. */
export interface DashboardLayout {
  sizes: Sizes;
  columnWidths: number[];
  /** The last column that is shown. */
  right: number;
  /** The folded column of the ids of the axes. */
  mark: number;
  /** First columns of the blocks of figures. */
  actions: number;
  indicators: number;
  /** The line of all axes; the last axis itself where there is but one. */
  total: number;
  /** Chart and lists, from the first row to the last. */
  look: { top: number; bottom: number };
  method: number;
}

/**
 * @param lines lines of the table, that of all axes among them
 * @param lists most lists above each other; 0 where there are none
 * @param hasChart whether there is a chart beside them
 */
export function dashboardLayout(
  { actions, indicators }: Followed,
  { lines, lists, hasChart }: { lines: number; lists: number; hasChart: boolean },
  sizes: Sizes,
): DashboardLayout {
  const front = actions && indicators ? FRONT_WIDTHS.two : FRONT_WIDTHS.one;
  const ofActions = actions ? actionColumnIds.map((id) => ACTION_WIDTHS[id]) : [];
  const ofIndicators = indicators ? indicatorColumnIds.map((id) => INDICATOR_WIDTHS[id]) : [];
  const columnWidths = [...front, ...ofActions, ...ofIndicators];
  const total = ROWS.first + lines - 1;
  const top = total + 2;
  const rows = Math.max(lists * LIST_ROWS, hasChart ? CHART_ROWS + SENTENCE_ROWS : 0);
  const bottom = lists === 0 && !hasChart ? total : top + rows - 1;
  return {
    sizes,
    columnWidths: [...columnWidths, MARK_WIDTH],
    right: columnWidths.length - 1,
    mark: columnWidths.length,
    actions: FIRST_FIGURE,
    indicators: FIRST_FIGURE + ofActions.length,
    total,
    look: { top, bottom },
    method: bottom + 2,
  };
}

/** Least rows of the chart, and those of its figures in words below it. */
const CHART_ROWS = 13;
export const SENTENCE_ROWS = 2;

/** Points of a row that only sets apart what stands around it. */
export const GAP_HEIGHT = 7;

/** Widths of columns together, in characters. */
export function widthOf({ columnWidths }: DashboardLayout, left: number, right: number): number {
  return columnWidths.slice(left, right + 1).reduce((sum, width) => sum + width, 0);
}
