import { isTypedSheetId } from '../../domain/clean/typedSheetIds';
import type { Rect } from '../../workbook/address';
import type { CellStyle, ChartPlan, SheetPlan } from '../../workbook/plan';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { gridOfPlan } from './gridOfPlan';
import { gridOfSnapshot } from './gridOfSnapshot';

/** A sheet as the pane shows it, whether it was read from a workbook or is planned. */
export interface SheetView {
  name: string;
  /** Made by this program, not by the user. */
  generated: boolean;
  /** Excel does not show its tab. */
  hidden: boolean;
  /** A sheet that is one chart has no cells. */
  kind: 'cells' | 'chart';
  charts: ChartPlan[];
  /** Worked out when it is first asked for: a workbook may have many large sheets, and one is looked at. */
  readonly grid: GridView;
}

/** What stands in the cells of a sheet. Rows and columns are counted from 0. */
export interface GridView {
  /** Rows that hold something, in order; all others are empty. */
  rows: RowView[];
  /** Every column up to the last that holds something. */
  columns: ColumnView[];
  /** Never overlapping, never larger than what the rows and columns above reach. */
  merges: Rect[];
  /** Rows and columns that stay in view. */
  frozen: { rows: number; columns: number };
  /** The rows that head the columns, and the columns that head the rows, where the sheet says so. */
  headerRows?: Span;
  headerColumns?: Span;
}

/** Both ends included. */
export interface Span {
  first: number;
  last: number;
}

export interface ColumnView {
  /** In characters. */
  width: number;
  hidden: boolean;
}

export interface RowView {
  row: number;
  /** In heights of the sheet's type (11 points), where the sheet sets it. */
  height?: number;
  hidden: boolean;
  /** In order of columns. */
  cells: CellView[];
}

export interface CellView {
  column: number;
  /** As Excel shows it in French. */
  text: string;
  style?: CellStyle;
  link?: { sheet: string; address: string };
}

/** A sheet of the user's workbook, or a generated one that was read with it. */
export function viewOfSnapshot(sheet: SheetSnapshot): SheetView {
  const { name, hidden, kind } = sheet;
  // Clean sheets are ours no more once they are there: people fill them in.
  const generated = sheet.generated !== undefined && !isTypedSheetId(sheet.generated);
  return withGrid({ name, hidden, kind, generated, charts: [] }, () => gridOfSnapshot(sheet));
}

/** A generated sheet as it will be; `name` is the tab that the host gave it, when it is not the planned one. */
export function viewOfPlan(plan: SheetPlan, name = plan.name): SheetView {
  return withGrid({ name, hidden: false, kind: 'cells', generated: true, charts: plan.charts }, () =>
    gridOfPlan(plan),
  );
}

function withGrid(view: Omit<SheetView, 'grid'>, make: () => GridView): SheetView {
  let grid: GridView | undefined;
  return {
    ...view,
    get grid() {
      return (grid ??= make());
    },
  };
}
