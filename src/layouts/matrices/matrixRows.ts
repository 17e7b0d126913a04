import { readMark } from '../../domain/marks';
import { tidy } from '../../domain/text';
import type { CellSnapshot } from '../../workbook/snapshot';
import type { Grid } from '../grid';
import { codeOf } from '../itemDrafts';
import type { Free } from '../layout';
import { isTotalLabel, kindOf, rowsFrom } from './matrixCells';
import { isNote } from '../tables/tableRows';

/** Most blank rows inside a block. */
const MOST_BLANK = 2;
const LEGEND = /^\s*(?:[ûx×✗✘✓✔●○•■]|oui|non|[01])\s*[:=]/iu;

type LineKind = 'blank' | 'stop' | 'total' | 'marks' | 'coded' | 'label' | 'band';

/** Rows of crossings under a row of headers, between the labels at the left and the last column of marks. */
export class MatrixRows {
  constructor(
    private readonly grid: Grid,
    private readonly open: Free,
    private readonly header: number,
    private readonly labelColumns: number[],
    private readonly left: number,
    private readonly right: number,
    /** Rows that describe the actions above the crossings. */
    private readonly facts: ReadonlySet<number>,
  ) {}

  /** Rows of crossings below the header, with the totals among them; bands between rows count as rows. */
  read(): { rows: number[]; totalRows: number[] } {
    const { grid, header, open, labelColumns, left } = this;
    const rows: number[] = [];
    const totalRows: number[] = [];
    let waiting: number[] = [];
    let coded = 0;
    let last = header;
    for (const row of rowsFrom(grid, header)) {
      if (this.facts.has(row)) {
        last = row;
        continue;
      }
      if (row - last > MOST_BLANK + 1 || !open.has(row, left)) break;
      const line = this.line(row, rows.length > 0 && row - last > 1);
      if (line === 'blank') continue;
      if (line === 'stop') break;
      if (line === 'total') totalRows.push(row);
      else if (line === 'marks' || (line === 'coded' && row - last === 1)) {
        if (this.isCoded(row)) coded += 1;
        rows.push(...waiting, row);
        waiting = [];
      } else if (line === 'coded' || line === 'label' || line === 'band') {
        // It may be a row that no mark serves, a band, or a note: what follows tells.
        waiting.push(row);
      }
      last = Math.max(last, row, ...labelColumns.map((column) => grid.block(row, column).bottom));
    }
    if (coded < rows.length / 2) rows.push(...this.unservedBelow(waiting, rows.at(-1) ?? header));
    return { rows, totalRows };
  }

  /** Rows without marks at the end: they belong while they follow without a gap and do not read as notes. */
  private unservedBelow(waiting: number[], last: number): number[] {
    const { labelColumns, left } = this;
    const found: number[] = [];
    for (const row of waiting) {
      const text = this.labelText(row);
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

  private line(row: number, afterBlank: boolean): LineKind {
    const { grid, open, labelColumns, left, right } = this;
    const own = grid
      .columnsOf(row)
      .filter((column) => column >= left && column <= right && open.has(row, column));
    const cells = own.map((column) => grid.cell(row, column)!);
    const kinds = cells.map(kindOf);
    const marks = kinds.filter((kind) => kind === 'mark').length;
    const words = kinds.filter((kind) => kind === 'word').length;
    if (this.isHeaderAgain(row)) return 'stop';
    const label = this.labelText(row);
    const named =
      labelColumns.some((column) => grid.cell(row, column) !== undefined) ||
      this.nearestLabel(row) !== undefined;
    if (own.length === 0 && !named) return 'blank';
    if (
      own.some(
        (column, i) =>
          kinds[i] === 'word' && grid.block(row, column).right > grid.block(this.header, column).right,
      )
    )
      return 'stop';
    if ((words > 0 && marks === 0 && (label === '' || afterBlank)) || (words > 1 && words > marks))
      return 'stop';
    const counted =
      cells.length > 0 &&
      cells.every((cell) => typeof cell.value === 'number' || /^\s*\d+(?:[.,]\d+)?\s*%?\s*$/.test(cell.text));
    if (this.isTotal(row) && (counted || cells.length === 0)) return 'total';
    if (label === '' && counted && cells.some((cell) => cell.formula !== undefined || Number(cell.value) > 1))
      return 'total';
    // « 1 : Usages » beside croix is the axis of its row.
    const explains = LEGEND.test(label) && marks === 0;
    if (isNote(label) || explains || (label !== '' && isLegendMark(label) && words > 0)) return 'stop';
    if (own.length > 0) return 'marks';
    if (
      grid.block(row, left).left < left ||
      labelColumns.every((column) => grid.block(row, column).right >= left)
    )
      return 'band';
    return this.isCoded(row) ? 'coded' : 'label';
  }

  /** « Nombre de comptes » in a row that also says of which action it is: no total. */
  private isTotal(row: number): boolean {
    const texts = this.labelColumns.map((column) => this.grid.cell(row, column)?.text ?? '');
    const worded = texts.filter((text) => /\p{L}{3}/u.test(text));
    return worded.length > 0 ? worded.every(isTotalLabel) : isTotalLabel(this.labelText(row));
  }

  /** The header of the next block below: it has the words of this one over its labels. */
  private isHeaderAgain(row: number): boolean {
    const words = this.labelColumns.map((column) => tidy(this.grid.text(this.header, column)));
    return (
      words.some((word) => word !== '') &&
      this.labelColumns.every((column, i) => tidy(this.grid.cell(row, column)?.text ?? '') === words[i])
    );
  }

  private nearestLabel(row: number): CellSnapshot | undefined {
    return this.grid.shown(row, this.labelColumns.at(-1)!);
  }

  private labelText(row: number): string {
    const own = this.labelColumns
      .map((column) => this.grid.cell(row, column)?.text ?? '')
      .find((text) => tidy(text) !== '');
    return tidy(own ?? this.nearestLabel(row)?.text ?? '');
  }

  private isCoded(row: number): boolean {
    return this.labelColumns.some((column) => {
      const cell = this.grid.cell(row, column);
      return (
        codeOf(cell) !== null ||
        /^(?:action |fiche )?\p{L}{0,2}\d{1,2}[.-]\d{1,2}\b/iu.test(tidy(cell?.text ?? ''))
      );
    });
  }
}

function isLegendMark(text: string): boolean {
  return readMark(text) !== 'unknown' && !/\d/.test(text);
}
