import { readMark } from '../domain/marks';
import { plainKey, tidy } from '../domain/text';
import type { CellSnapshot } from '../workbook/snapshot';
import type { Rect } from '../workbook/address';
import { Claims } from './claims';
import type { Grid } from './grid';
import { codeOf } from './itemDrafts';
import type { Free } from './layout';
import { isNote } from './tableRows';
import { readHeader } from './vocabulary';

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
  /** Everything above, totals included. */
  rect: Rect;
}

interface Mark {
  row: number;
  column: number;
}

/** Most rows of labels above the crossings, and most blank rows or columns inside a block. */
const MOST_HEADER_ROWS = 5;
const MOST_BLANK = 2;
const LONGEST_LABEL = 250;
const TOTAL = /^(?:sous )?tota(?:l|ux)\b|^somme\b|^(?:nombre|nb|nbre)\b|^ensemble$|^(?:taux|part|%)/;
const LEGEND = /^\s*(?:[ûx×✗✘✓✔●○•■]|oui|non|[01])\s*[:=]/iu;

/** What a cell is for a table of marks. */
type CellKind = 'mark' | 'figure' | 'word' | 'odd';

function kindOf(cell: CellSnapshot): CellKind {
  if (cell.error !== undefined) return 'odd';
  if (readMark(cell.text) !== 'unknown') return 'mark';
  if (typeof cell.value === 'number' && cell.date === undefined) return 'figure';
  return /\p{L}{4}/u.test(tidy(cell.text)) ? 'word' : 'odd';
}

/**
 * Blocks of marks among the free cells of a sheet: crossings that hold marks or nothing, with labels above and at the
 * left. What the labels mean is not looked at here.
 */
export function findMatrixBlocks(grid: Grid, free: Free): MatrixBlock[] {
  const taken = new Claims();
  const open: Free = { has: (row, column) => free.has(row, column) && taken.has(row, column) };
  const blocks: MatrixBlock[] = [];
  const groups = [...marksByHeader(grid, free)].sort((a, b) => b[1].length - a[1].length || a[0] - b[0]);
  for (const [header, marks] of groups) {
    let rest = marks.filter((mark) => open.has(mark.row, mark.column));
    while (rest.length > 0) {
      const finder = new BlockFinder(grid, open, header, Math.max(...rest.map((mark) => mark.row)));
      const [left, right] = finder.run(rest);
      const block = finder.block(left, right);
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
function marksByHeader(grid: Grid, free: Free): Map<number, Mark[]> {
  const lastLabel = new Map<number, number>();
  const groups = new Map<number, Mark[]>();
  for (const row of grid.rows) {
    for (const column of grid.columnsOf(row)) {
      if (!free.has(row, column)) continue;
      const meaning = readMark(grid.cell(row, column)!.text);
      const header = lastLabel.get(column);
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

class BlockFinder {
  /** Rows with content from the header to the last mark that hangs on it. */
  private readonly span: number[];

  constructor(
    private readonly grid: Grid,
    private readonly open: Free,
    private readonly header: number,
    last: number,
  ) {
    this.span = rowsBetween(grid, header, last);
  }

  /** First and last column of the leftmost marks that stand side by side, the columns without marks beside them included. */
  run(marks: Mark[]): [number, number] {
    const columns = [...new Set(marks.map((mark) => mark.column))].sort((a, b) => a - b);
    let left = columns[0]!;
    let right = left;
    if (this.columnKind(left) !== 'mark') return [left, right];
    for (const column of columns.slice(1)) {
      if (this.columnKind(column) !== 'mark') break;
      const between = Array.from({ length: column - right - 1 }, (_, i) => right + 1 + i);
      if (!between.every((other) => this.belongs(other) || this.isSpacer(other) || this.isDoubtful(other)))
        break;
      right = column;
    }
    for (let next = this.step(left, -1); next !== null; next = this.step(left, -1)) left = next;
    for (let next = this.step(right, 1); next !== null; next = this.step(right, 1)) right = next;
    return [left, right];
  }

  block(left: number, right: number): MatrixBlock | null {
    const { grid, header } = this;
    const labelColumns = this.labelColumns(left);
    if (labelColumns.length === 0 || right === left) return null;
    const body = this.rows(labelColumns, left, right);
    if (body.rows.length === 0) return null;
    const headerRows = this.headerRows(left, right);
    const all = Array.from({ length: right - left + 1 }, (_, i) => left + i).filter((column) =>
      this.isPosition(column, headerRows, body.rows),
    );
    const columns = all.filter((column) => !this.isTotalColumn(column));
    if (columns.length < 2) return null;
    const totalColumns = [
      ...all.filter((column) => this.isTotalColumn(column)),
      ...this.totalsBeside(right, body.rows),
    ];
    const lastRow = Math.max(...body.rows, ...body.totalRows, header);
    return {
      headerRows,
      labelColumns,
      ...body,
      columns,
      totalColumns,
      rect: {
        top: Math.min(...headerRows),
        left: labelColumns[0]!,
        bottom: Math.max(lastRow, ...labelColumns.map((column) => grid.block(lastRow, column).bottom)),
        right: Math.max(...columns.map((column) => grid.block(header, column).right), ...totalColumns),
      },
    };
  }

  /** The next column that belongs to the block in this direction, over one blank column at most. */
  private step(from: number, direction: 1 | -1): number | null {
    const next = from + direction;
    if (this.belongs(next) && !this.isTotalColumn(next)) return next;
    const beyond = next + direction;
    return (this.isSpacer(next) || this.isTotalColumn(next)) &&
      this.belongs(beyond) &&
      !this.isTotalColumn(beyond)
      ? beyond
      : null;
  }

  /** A column with a label above, and marks or nothing below. */
  private belongs(column: number): boolean {
    if (column < 0 || column >= this.grid.width || !this.open.has(this.header, column)) return false;
    const label = this.grid.text(this.header, column);
    if (tidy(label) === '') return false;
    const kind = this.columnKind(column);
    if (kind === 'mark') return !(isShort(label) && readHeader(label)?.role === 'code');
    return kind !== 'word' && !(isShort(label) && readHeader(label) !== null) && !this.isAside(column);
  }

  /** Between marks, a column under a label whose few words are doubtful marks (« à voir »), not labels of another block. */
  private isDoubtful(column: number): boolean {
    const label = this.grid.text(this.header, column);
    const words = this.span.filter((row) => this.grid.cell(row, column) !== undefined).length;
    return (
      tidy(label) !== '' &&
      !this.isAside(column) &&
      readHeader(label) === null &&
      words <= Math.max(1, this.span.length / 3)
    );
  }

  /** A label that a merge brings here from the columns left of the block, or from a title over it. */
  private isAside(column: number): boolean {
    const block = this.grid.block(this.header, column);
    return block.right - block.left > 2;
  }

  private isSpacer(column: number): boolean {
    return (
      column > 0 &&
      column < this.grid.width &&
      tidy(this.grid.text(this.header, column)) === '' &&
      this.columnKind(column) === null
    );
  }

  private isTotalColumn(column: number): boolean {
    return TOTAL.test(plainKey(this.grid.text(this.header, column)));
  }

  /** Total columns right of the last label: under a header that says so, or figures and formulas without a header. */
  private totalsBeside(right: number, rows: number[]): number[] {
    const found: number[] = [];
    for (let column = right + 1; column <= right + 2 && column < this.grid.width; column++) {
      const cells = rows.map((row) => this.grid.cell(row, column)).filter((cell) => cell !== undefined);
      if (cells.length === 0 || !this.open.has(rows[0]!, column)) break;
      const bare = tidy(this.grid.text(this.header, column)) === '';
      const counted = cells.every((cell) => typeof cell.value === 'number');
      if (!counted || !(this.isTotalColumn(column) || bare)) break;
      found.push(column);
    }
    return found;
  }

  /** What most cells of a column are, between the header and its last mark; null when it is empty. */
  private columnKind(column: number): CellKind | null {
    let marks = 0;
    let figures = 0;
    let words = 0;
    for (const row of this.span) {
      const cell = this.grid.cell(row, column);
      if (!cell || !this.open.has(row, column)) continue;
      const kind = kindOf(cell);
      if (kind === 'mark') marks += 1;
      else if (kind === 'word') words += 1;
      else figures += 1;
    }
    if (marks + figures + words === 0) return null;
    if (marks >= figures + words) return 'mark';
    return words > figures ? 'word' : 'figure';
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
      const filled = this.span.filter((row) => this.labelAt(row, column, left) !== undefined);
      if (filled.length === 0) {
        blank += 1;
        if (found.length > 0 || blank > MOST_BLANK) break;
        continue;
      }
      const header = this.grid.text(this.header, column);
      if (
        this.columnKind(column) === 'mark' &&
        filled.length > 1 &&
        tidy(header) !== '' &&
        readHeader(header) === null
      )
        break;
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

  /** Rows of crossings below the header, with the totals among them; bands between rows count as rows. */
  private rows(labelColumns: number[], left: number, right: number): { rows: number[]; totalRows: number[] } {
    const { grid, header, open } = this;
    const rows: number[] = [];
    const totalRows: number[] = [];
    let waiting: number[] = [];
    let coded = 0;
    let last = header;
    for (const row of rowsFrom(grid, header)) {
      if (row - last > MOST_BLANK + 1 || !open.has(row, left)) break;
      const line = this.line(row, labelColumns, left, right);
      if (line === 'blank') continue;
      if (line === 'stop') break;
      if (line === 'total') totalRows.push(row);
      else if (line === 'marks' || (line === 'coded' && row - last === 1)) {
        if (this.isCoded(row, labelColumns)) coded += 1;
        rows.push(...waiting, row);
        waiting = [];
      } else if (line === 'coded' || line === 'label' || line === 'band') {
        // It may be a row that no mark serves, a band, or a note: what follows tells.
        waiting.push(row);
      }
      last = Math.max(last, row, ...labelColumns.map((column) => grid.block(row, column).bottom));
    }
    if (coded < rows.length / 2)
      rows.push(...this.unservedBelow(waiting, rows.at(-1) ?? header, labelColumns, left));
    return { rows, totalRows };
  }

  /** Rows without marks at the end: they belong while they follow without a gap and do not read as notes. */
  private unservedBelow(waiting: number[], last: number, labelColumns: number[], left: number): number[] {
    const found: number[] = [];
    for (const row of waiting) {
      const text = this.labelText(row, labelColumns);
      if (
        row - (found.at(-1) ?? last) > 1 ||
        text.length > 120 ||
        this.grid.block(row, labelColumns[0]!).right >= left
      )
        break;
      if (/[.!?]$/.test(text)) break;
      found.push(row);
    }
    return found;
  }

  private line(
    row: number,
    labelColumns: number[],
    left: number,
    right: number,
  ): 'blank' | 'stop' | 'total' | 'marks' | 'coded' | 'label' | 'band' {
    const { grid, open } = this;
    const own = grid
      .columnsOf(row)
      .filter((column) => column >= left && column <= right && open.has(row, column));
    const cells = own.map((column) => grid.cell(row, column)!);
    const kinds = cells.map(kindOf);
    const marks = kinds.filter((kind) => kind === 'mark').length;
    const words = kinds.filter((kind) => kind === 'word').length;
    const label = this.labelText(row, labelColumns);
    const named =
      labelColumns.some((column) => grid.cell(row, column) !== undefined) ||
      this.nearestLabel(row, labelColumns) !== undefined;
    if (own.length === 0 && !named) return 'blank';
    if (
      own.some(
        (column, i) =>
          kinds[i] === 'word' && grid.block(row, column).right > grid.block(this.header, column).right,
      )
    )
      return 'stop';
    if ((words > 0 && marks === 0 && label === '') || (words > 1 && words > marks)) return 'stop';
    const counted = cells.length > 0 && cells.every((cell) => typeof cell.value === 'number');
    if (TOTAL.test(plainKey(label)) && (counted || cells.length === 0)) return 'total';
    if (label === '' && counted && cells.some((cell) => cell.formula !== undefined || Number(cell.value) > 1))
      return 'total';
    if (isNote(label) || LEGEND.test(label) || (label !== '' && isLegendMark(label) && words > 0))
      return 'stop';
    if (own.length > 0) return 'marks';
    if (
      grid.block(row, left).left < left ||
      labelColumns.every((column) => grid.block(row, column).right >= left)
    )
      return 'band';
    return this.isCoded(row, labelColumns) ? 'coded' : 'label';
  }

  private nearestLabel(row: number, labelColumns: number[]): CellSnapshot | undefined {
    return this.grid.shown(row, labelColumns.at(-1)!);
  }

  private labelText(row: number, labelColumns: number[]): string {
    const own = labelColumns
      .map((column) => this.grid.cell(row, column)?.text ?? '')
      .find((text) => tidy(text) !== '');
    return tidy(own ?? this.nearestLabel(row, labelColumns)?.text ?? '');
  }

  private isCoded(row: number, labelColumns: number[]): boolean {
    return labelColumns.some((column) => {
      const cell = this.grid.cell(row, column);
      return (
        codeOf(cell) !== null ||
        /^(?:action |fiche )?\p{L}{0,2}\d{1,2}[.-]\d{1,2}\b/iu.test(tidy(cell?.text ?? ''))
      );
    });
  }
}

function isShort(label: string): boolean {
  return tidy(label).split(' ').length <= 3;
}

function isLegendMark(text: string): boolean {
  return readMark(text) !== 'unknown' && !/\d/.test(text);
}

/** Rows with content below `above`, lazily: a block ends long before its sheet does. */
function* rowsFrom(grid: Grid, above: number): Generator<number> {
  for (let i = firstIndexAbove(grid.rows, above); i < grid.rows.length; i++) yield grid.rows[i]!;
}

function rowsBetween(grid: Grid, above: number, last: number): number[] {
  return grid.rows.slice(firstIndexAbove(grid.rows, above), firstIndexAbove(grid.rows, last));
}

function firstIndexAbove(rows: number[], value: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
