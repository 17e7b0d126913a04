import type { Coverage } from '../../domain/coverage';
import type { Rect } from '../../workbook/address';

/** Widths in characters: what a line is about, then its figures. */
export const COLUMN_WIDTHS = [50, 11, 11, 11, 11, 11, 11];
export const RIGHT = COLUMN_WIDTHS.length - 1;
export const SHEET_WIDTH = COLUMN_WIDTHS.reduce((sum, width) => sum + width, 0);

export const ROWS = { title: 0, identity: 1, usage: 2, brief: 4 } as const;

/** Points between lines, and of a chart with so many axes. */
const ROW_POINTS = 15;
const CHART_POINTS = { around: 110, axis: 44 };

/** Where everything stands: rows counted from 0, each table from its header on. */
export interface CoverageLayout {
  brief: { header: number; first: number };
  axes: Table;
  chart: Rect;
  objectives: Table;
  actions: Table & { bands: number[]; rows: number[] };
}

export interface Table {
  header: number;
  first: number;
  last: number;
}

/** `figures`: how many lines the sheet begins with; `groups`: the actions by axis of the roadmap. */
export function coverageLayout(
  { axes, objectives }: Coverage,
  figures: number,
  groups: readonly { items: readonly unknown[] }[],
): CoverageLayout {
  const axisTable = table(ROWS.brief + figures + 2, axes.length);
  const chartTop = axisTable.last + 2;
  const chartRows = Math.ceil((CHART_POINTS.around + CHART_POINTS.axis * axes.length) / ROW_POINTS);
  const objectiveTable = table(chartTop + chartRows + 1, objectives.length);
  const bands: number[] = [];
  const rows: number[] = [];
  let next = objectiveTable.last + 3;
  for (const { items } of groups) {
    bands.push(next++);
    rows.push(...items.map((_, i) => next + i));
    next += items.length;
  }
  return {
    brief: { header: ROWS.brief, first: ROWS.brief + 1 },
    axes: axisTable,
    chart: { top: chartTop, bottom: chartTop + chartRows - 1, left: 0, right: RIGHT },
    objectives: objectiveTable,
    actions: { header: objectiveTable.last + 2, first: objectiveTable.last + 3, last: next - 1, bands, rows },
  };
}

function table(header: number, lines: number): Table {
  return { header, first: header + 1, last: header + lines };
}
