import { readMark } from '../../domain/marks';
import { tidy } from '../../domain/text';
import type { CellSnapshot } from '../../workbook/snapshot';
import type { Rect } from '../../workbook/address';
import { Claims } from '../claims';
import type { Grid } from '../grid';
import type { Free } from '../layout';
import { calendarColumns } from './calendar';
import { factRows } from './factRows';
import { kindOf, rowsBetween } from './matrixCells';
import { MatrixColumns } from './matrixColumns';
import { MatrixRows } from './matrixRows';
import { readHeader } from '../words/vocabulary';

/** A block of marks: where its labels and its crossings stand. Rows and columns count from 0, in order. */
export interface MatrixBlock {
  /** Rows of labels above the crossings, the outermost first. */
  headerRows: number[];
  /** Columns of labels left of the crossings, the outermost first. */
  labelColumns: number[];
  rows: number[];
  columns: number[];
  totalRows: number[];
  totalColumns: number[];
  /** Rows between the labels above and the crossings that describe the actions: a card of them reads these, and the labels. */
  facts: number[];
  /** Everything above, totals included. */
  rect: Rect;
}

interface Mark {
  row: number;
  column: number;
}

/** Most rows of labels above the crossings, most blank columns before them, and the longest label. */
const MOST_HEADER_ROWS = 5;
const MOST_BLANK = 2;
const LONGEST_LABEL = 250;
/**
 * Blocks of marks among the free cells of a sheet: crossings that hold marks or nothing, with labels above and at the
 * left. What the labels mean is not looked at here.
 */
export function findMatrixBlocks(grid: Grid, free: Free): MatrixBlock[] {
  const taken = new Claims();
  const open: Free = { has: (row, column) => free.has(row, column) && taken.has(row, column) };
  const blocks: MatrixBlock[] = [];
  const facts = factRows(grid);
  const groups = [...marksByHeader(grid, free, facts)].sort(
    (a, b) => b[1].length - a[1].length || a[0] - b[0],
  );
  for (const [header, marks] of groups) {
    // Croix by month beside croix by objective: a calendar is no part of the matrix.
    const calendar = calendarColumns(grid, header);
    const inside: Free = { has: (row, column) => !calendar.has(column) && open.has(row, column) };
    let rest = marks.filter((mark) => inside.has(mark.row, mark.column));
    while (rest.length > 0) {
      const span = rowsBetween(grid, header, rest.at(-1)!.row).filter((row) => !facts.has(row));
      const columns = new MatrixColumns(grid, inside, header, span);
      const [left, right] = columns.run(rest.map((mark) => mark.column));
      const block = new BlockBuilder(grid, inside, header, span, columns, calendar, facts).block(left, right);
      if (block) {
        taken.claim(block.rect);
        blocks.push(block);
      }
      rest = rest.filter((mark) => mark.column > right);
    }
  }
  return blocks.sort((a, b) => a.rect.top - b.rect.top || a.rect.left - b.rect.left);
}

/** Marks of the sheet by the row of the nearest label above them in their column. */
function marksByHeader(grid: Grid, free: Free, facts: ReadonlySet<number>): Map<number, Mark[]> {
  const lastLabel = new Map<number, number>();
  const groups = new Map<number, Mark[]>();
  for (const row of grid.rows) {
    if (facts.has(row)) continue;
    const isMarked = grid.columnsOf(row).some((column) => isSign(grid.cell(row, column)!));
    for (const column of grid.columnsOf(row)) {
      if (!free.has(row, column)) continue;
      const cell = grid.cell(row, column)!;
      const meaning = readMark(cell.text);
      const header = lastLabel.get(column);
      // A figure among croix is no label of the croix below it: « 3 » was typed for one of them.
      if (header !== undefined && isMarked && kindOf(cell) === 'figure') continue;
      if (meaning === 'unknown') lastLabel.set(column, grid.block(row, column).bottom);
      else if (meaning !== 'no' && header !== undefined && header < row) {
        const group = groups.get(header);
        if (group) group.push({ row, column });
        else groups.set(header, [{ row, column }]);
      }
    }
  }
  return groups;
}

/** A croix of any kind; a figure may be a code. */
function isSign({ text }: CellSnapshot): boolean {
  return readMark(text) === 'yes' && !/\d/.test(text);
}

class BlockBuilder {
  constructor(
    private readonly grid: Grid,
    private readonly open: Free,
    private readonly header: number,
    /** Rows with content from the header to the last mark that hangs on it. */
    private readonly span: number[],
    private readonly columns: MatrixColumns,
    private readonly calendar: ReadonlySet<number>,
    private readonly facts: ReadonlySet<number>,
  ) {}

  block(left: number, right: number): MatrixBlock | null {
    const { grid, header } = this;
    const labelColumns = this.labelColumns(left);
    if (labelColumns.length === 0 || right === left) return null;
    const body = new MatrixRows(grid, this.open, header, labelColumns, left, right, this.facts).read();
    if (body.rows.length === 0) return null;
    const headerRows = this.headerRows(left, right);
    const all = Array.from({ length: right - left + 1 }, (_, i) => left + i).filter((column) =>
      this.isPosition(column, headerRows, body.rows),
    );
    const columns = all.filter((column) => !this.columns.isTotal(column));
    if (columns.length < 2) return null;
    const totalColumns = [
      ...all.filter((column) => this.columns.isTotal(column)),
      ...this.totalsBeside(right, body.rows),
    ];
    const lastRow = Math.max(body.rows.at(-1)!, body.totalRows.at(-1) ?? header);
    return {
      headerRows,
      labelColumns,
      ...body,
      columns,
      totalColumns,
      facts: [...this.facts].filter((row) => row > header && row < lastRow),
      rect: {
        top: Math.min(...headerRows),
        left: labelColumns[0]!,
        bottom: Math.max(lastRow, ...labelColumns.map((column) => grid.block(lastRow, column).bottom)),
        right: Math.max(...columns.map((column) => grid.block(header, column).right), ...totalColumns),
      },
    };
  }

  /** Total columns right of the last label: under a header that says so, or figures and formulas without a header. */
  private totalsBeside(right: number, rows: number[]): number[] {
    const found: number[] = [];
    for (let column = right + 1; column <= right + 2 && column < this.grid.width; column++) {
      const cells = rows.map((row) => this.grid.cell(row, column)).filter((cell) => cell !== undefined);
      if (cells.length === 0 || !this.open.has(rows[0]!, column)) break;
      const bare = tidy(this.grid.text(this.header, column)) === '';
      const counted = cells.every((cell) => typeof cell.value === 'number');
      if (!counted || !(this.columns.isTotal(column) || bare)) break;
      found.push(column);
    }
    return found;
  }

  /** A column of the run counts when it has a label, a mark, or a line over its own. */
  private isPosition(column: number, headerRows: number[], rows: number[]): boolean {
    const { grid, header } = this;
    if (grid.block(header, column).left !== column) return false;
    if (tidy(grid.text(header, column)) !== '') return true;
    return (
      headerRows.some((row) => grid.cell(row, column) !== undefined) ||
      rows.some((row) => grid.cell(row, column) !== undefined)
    );
  }

  /** Columns with labels left of the crossings, up to the first blank one. */
  private labelColumns(left: number): number[] {
    const found: number[] = [];
    let blank = 0;
    for (let column = left - 1; column >= 0; column--) {
      if (this.calendar.has(column)) continue;
      const filled = this.span.filter((row) => this.labelAt(row, column, left) !== undefined);
      if (filled.length === 0) {
        blank += 1;
        if (found.length > 0 || blank > MOST_BLANK) break;
        continue;
      }
      const header = this.grid.text(this.header, column);
      const isOther = tidy(header) !== '' && readHeader(header) === null;
      if (isOther && filled.length > 1 && this.columns.kind(column) === 'mark') break;
      found.unshift(column);
    }
    return found;
  }

  private labelAt(row: number, column: number, left: number): CellSnapshot | undefined {
    if (!this.open.has(row, column)) return undefined;
    const block = this.grid.block(row, column);
    return block.right < left && block.bottom > this.header ? this.grid.shown(row, column) : undefined;
  }

  /** Rows of labels above, up to a title, a blank row, or another block. */
  private headerRows(left: number, right: number): number[] {
    const { grid, header } = this;
    const rows = [header];
    for (let row = header - 1; row >= 0 && rows.length < MOST_HEADER_ROWS; row--) {
      if (grid.block(row, left).left < left && tidy(grid.text(row, left)) !== '') break;
      const own = grid
        .columnsOf(row)
        .filter((column) => column >= left && column <= right && this.open.has(row, column));
      const covered = grid.block(row, left).bottom >= header;
      if (own.length === 0 && !covered) break;
      const cells = own.map((column) => grid.cell(row, column)!);
      if (cells.length > 0 && cells.every((cell) => kindOf(cell) === 'mark')) break;
      if (cells.some((cell) => tidy(cell.text).length > LONGEST_LABEL)) break;
      rows.unshift(row);
    }
    return rows;
  }
}
