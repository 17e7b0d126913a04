import type { Rect } from '../workbook/address';
import type { CellStyle, PlannedCell, SheetPlan } from '../workbook/plan';

/** Fills the grid of a plan cell by cell. Rows and columns count from 0. */
export class PlanBuilder {
  private readonly rows: (PlannedCell | null)[][] = [];
  private readonly heights: (number | null)[] = [];
  private readonly merges: Rect[] = [];
  private readonly owned: SheetPlan['owned'] = [];

  /** The first row below everything that was put. */
  get nextRow(): number {
    return this.rows.length;
  }

  put(row: number, column: number, cell: PlannedCell): this {
    while (this.rows.length <= row) this.rows.push([]);
    const line = this.rows[row]!;
    while (line.length <= column) line.push(null);
    line[column] = cell;
    return this;
  }

  putRow(row: number, column: number, cells: PlannedCell[]): this {
    cells.forEach((cell, i) => this.put(row, column + i, cell));
    return this;
  }

  /** Gives a block one style and no content. */
  fill({ top, left, bottom, right }: Rect, style: CellStyle): this {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) this.put(row, column, { style });
    }
    return this;
  }

  /** One cell over a block; a block of one cell is not merged. */
  merge(rect: Rect, cell: PlannedCell): this {
    if (cell.style) this.fill(rect, cell.style);
    this.put(rect.top, rect.left, cell);
    if (rect.top !== rect.bottom || rect.left !== rect.right) this.merges.push(rect);
    return this;
  }

  /** In points. */
  height(row: number, points: number): this {
    while (this.heights.length <= row) this.heights.push(null);
    this.heights[row] = points;
    return this;
  }

  /** A cell made for typing, which is read back. */
  own(row: number, column: number, key: string, cell: PlannedCell): this {
    this.owned.push({ key, row, column, value: cell.value === undefined ? '' : String(cell.value) });
    return this.put(row, column, cell);
  }

  /** What the plan is made from. */
  grid(): Pick<SheetPlan, 'rows' | 'rowHeights' | 'merges' | 'owned'> {
    return { rows: this.rows, rowHeights: this.heights, merges: this.merges, owned: this.owned };
  }
}
