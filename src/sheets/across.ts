import type { PlannedCell } from '../workbook/plan';
import type { PlanBuilder } from './planBuilder';
import { rowHeight } from './textFit';

export interface Across {
  /** Columns that the cell goes over: from the first one, unless told, to this one. */
  left?: number;
  right: number;
  /** Of these columns together, in characters. */
  width: number;
}

/** One cell over several columns, in a row high enough for its text. */
export function putAcross(
  builder: PlanBuilder,
  row: number,
  cell: PlannedCell,
  { left = 0, right, width }: Across,
): void {
  builder
    .merge({ top: row, bottom: row, left, right }, cell)
    .height(row, rowHeight(String(cell.value), width, cell.style));
}
