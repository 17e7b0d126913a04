import { sheetPlan, type CellStyle, type PlannedCell, type SheetPlan } from '../../../src/workbook/plan';
import type { CellValue } from '../../../src/workbook/snapshot';

/** The looks of an office's own workbook: nothing of ours. */
export const looks = {
  banner: { bold: true, size: 16, color: 'FFFFFF', fill: '1F3864', vertical: 'center', wrap: true },
  heading: { bold: true, size: 13, color: '1F3864', vertical: 'center' },
  header: {
    bold: true,
    fill: 'D9E2F3',
    border: 'thin',
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
  },
  label: { bold: true, fill: 'F2F2F2', border: 'thin', vertical: 'top', wrap: true },
  text: { border: 'thin', vertical: 'top', wrap: true },
  prose: { vertical: 'top', wrap: true },
  center: { border: 'thin', horizontal: 'center', vertical: 'center' },
  note: { italic: true, size: 9, color: '595959' },
} satisfies Record<string, CellStyle>;

/** Lays out one sheet of a sample as an office worker would: cell by cell. Rows and columns count from 0. */
export class SheetBuilder {
  private readonly cells: (PlannedCell | null)[][] = [];
  private readonly heights: (number | null)[] = [];
  private readonly merges: SheetPlan['merges'] = [];

  constructor(
    private readonly name: string,
    private readonly columnWidths: number[],
    private readonly orientation: 'landscape' | 'portrait' = 'landscape',
  ) {}

  /** The first row below everything that was put. */
  get nextRow(): number {
    return this.cells.length;
  }

  put(row: number, column: number, value: CellValue, style?: CellStyle): this {
    while (this.cells.length <= row) this.cells.push([]);
    const line = this.cells[row]!;
    while (line.length <= column) line.push(null);
    line[column] = style ? { value, style } : { value };
    return this;
  }

  /** Puts values side by side; `null` leaves a cell empty but styled. */
  putRow(row: number, column: number, values: (CellValue | null)[], style?: CellStyle): this {
    values.forEach((value, i) => {
      if (value !== null) this.put(row, column + i, value, style);
      else if (style) this.style(row, column + i, style);
    });
    return this;
  }

  /** Merges a block and puts one value in it, the style all over it; `null` leaves it empty but styled. */
  putMerged(
    top: number,
    left: number,
    bottom: number,
    right: number,
    value: CellValue | null,
    style?: CellStyle,
  ): this {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) if (style) this.style(row, column, style);
    }
    if (value !== null) this.put(top, left, value, style);
    if (top !== bottom || left !== right) this.merges.push({ top, left, bottom, right });
    return this;
  }

  height(row: number, points: number): this {
    while (this.heights.length <= row) this.heights.push(null);
    this.heights[row] = points;
    return this;
  }

  /** The sheet, ready for the writer. */
  build(): SheetPlan {
    return sheetPlan({
      id: this.name,
      name: this.name,
      rows: this.cells,
      columnWidths: this.columnWidths,
      rowHeights: this.heights,
      merges: this.merges,
      print: { orientation: this.orientation, paper: 'A4' },
    });
  }

  private style(row: number, column: number, style: CellStyle): void {
    while (this.cells.length <= row) this.cells.push([]);
    const line = this.cells[row]!;
    while (line.length <= column) line.push(null);
    line[column] = { ...line[column], style };
  }
}
