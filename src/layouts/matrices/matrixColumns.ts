import { tidy } from '../../domain/text';
import type { Grid } from '../grid';
import type { Free } from '../layout';
import { isTotalLabel, kindOf, type CellKind } from './matrixCells';
import { readHeader } from '../words/vocabulary';

/**
 * Columns under one row of headers: which of them hold marks side by side. `span` are the rows with content from the
 * header to the last mark that hangs on it.
 */
export class MatrixColumns {
  constructor(
    private readonly grid: Grid,
    private readonly open: Free,
    private readonly header: number,
    private readonly span: number[],
  ) {}

  /** First and last column of the leftmost marks that stand side by side, the columns without marks beside them included. */
  run(marked: number[]): [number, number] {
    const columns = [...new Set(marked)].sort((a, b) => a - b);
    let left = columns[0]!;
    let right = left;
    if (this.kind(left) !== 'mark') return [left, right];
    for (const column of columns.slice(1)) {
      if (this.kind(column) !== 'mark') break;
      const between = Array.from({ length: column - right - 1 }, (_, i) => right + 1 + i);
      if (!between.every((other) => this.belongs(other) || this.isSpacer(other) || this.isDoubtful(other)))
        break;
      right = column;
    }
    for (let next = this.step(left, -1); next !== null; next = this.step(left, -1)) left = next;
    for (let next = this.step(right, 1); next !== null; next = this.step(right, 1)) right = next;
    return [left, right];
  }

  /** The next column that belongs to the block in this direction, over one blank column at most. */
  private step(from: number, direction: 1 | -1): number | null {
    const next = from + direction;
    if (this.belongs(next) && !this.isTotal(next)) return next;
    const beyond = next + direction;
    return (this.isSpacer(next) || this.isTotal(next)) && this.belongs(beyond) && !this.isTotal(beyond)
      ? beyond
      : null;
  }

  /** A column with a label above, and marks or nothing below. */
  private belongs(column: number): boolean {
    if (column < 0 || column >= this.grid.width || !this.open.has(this.header, column)) return false;
    const label = this.grid.text(this.header, column);
    if (tidy(label) === '') return false;
    const kind = this.kind(column);
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
      this.kind(column) === null
    );
  }

  /** A column of totals, by its header. */
  isTotal(column: number): boolean {
    return isTotalLabel(this.grid.text(this.header, column));
  }

  /** What most cells of a column are, between the header and its last mark; null when it is empty. */
  kind(column: number): CellKind | null {
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
}

function isShort(label: string): boolean {
  return (
    tidy(label)
      .split(' ')
      .filter((word) => /[\p{L}\d]/u.test(word)).length <= 3
  );
}
