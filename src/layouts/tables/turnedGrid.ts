import type { Source } from '../../domain/roadmap';
import type { Rect } from '../../workbook/address';
import { Grid, type Overlay } from '../grid';

/**
 * A block of a sheet with its rows and columns exchanged: its column of labels is the row of headers of a table. Sources
 * name the cells where they stand on the sheet.
 */
export class TurnedGrid extends Grid {
  constructor(
    private readonly upright: Grid,
    private readonly part: Rect,
    overlay: Overlay = new Map(),
  ) {
    super(turnedSheet(upright, part), upright.said, overlay);
  }

  override with(overlay: Overlay): Grid {
    return overlay.size === 0 ? this : new TurnedGrid(this.upright, this.part, overlay);
  }

  override source(row: number, column: number): Source {
    return this.sourceOf(this.block(row, column));
  }

  override sourceOf(rect: Rect): Source {
    return this.upright.sourceOf(turnedBack(rect, this.part, rowsBefore(this.upright, this.part)));
  }
}

/** Rows of no two blocks of a sheet have the same numbers: what stands in one row of a table belongs together. */
function rowsBefore(grid: Grid, { top }: Rect): number {
  return top * (grid.width + 1);
}

function turnedSheet(grid: Grid, part: Rect): Grid['sheet'] {
  const before = rowsBefore(grid, part);
  const isIn = ({ top, left, bottom, right }: Rect): boolean =>
    top >= part.top && bottom <= part.bottom && left >= part.left && right <= part.right;
  const cells = grid.sheet.cells.filter(({ row, column }) => isIn(grid.block(row, column)));
  return {
    ...grid.sheet,
    cells: cells.map(({ row, column, cell }) => ({ row: before + column, column: row - part.top, cell })),
    merges: grid.sheet.merges.filter(isIn).map(({ top, left, bottom, right }) => ({
      top: before + left,
      left: top - part.top,
      bottom: before + right,
      right: bottom - part.top,
    })),
    hiddenRows: [],
    hiddenColumns: [],
  };
}

function turnedBack({ top, left, bottom, right }: Rect, part: Rect, before: number): Rect {
  return {
    top: part.top + left,
    left: top - before,
    bottom: part.top + right,
    right: bottom - before,
  };
}
