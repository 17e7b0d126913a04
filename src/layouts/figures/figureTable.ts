import { plainKey, tidy } from '../../domain/text';
import type { Rect } from '../../workbook/address';
import type { CellSnapshot } from '../../workbook/snapshot';
import {
  category,
  headsOf,
  isCategory,
  isLabel,
  leftOf,
  MOST_LABEL_COLUMNS,
  runsOf,
  type FigureColumn,
  type Head,
} from './figureHeader';
import type { Grid } from '../grid';
import type { Free } from '../layout';
import { certainNumber, isNoFigure, isQuantity, isTime } from './quantity';
import { isNote } from '../tables/tableRows';

/** A table of figures: one or more columns of labels, then columns of values, under a header. */
export interface FigureTable {
  header: Rect;
  labelColumns: number[];
  valueColumns: FigureColumn[];
  rows: FigureRow[];
  /** Rows and columns of sums: shown, not part of the series. */
  totalRows: number[];
  totalColumns: FigureColumn[];
  /** Lines right below that explain it. */
  notes: { row: number; column: number }[];
  rect: Rect;
}

export interface FigureRow {
  row: number;
  label: string;
  time: boolean;
}

/** An annex is small; longer tables are lists of something else. */
const MOST_ROWS = 300;
/** Rows read to see whether it is worth reading them all. */
const SAMPLE = 8;

const TOTAL =
  /^(?:sous )?(?:total|totaux)(?: (?:general|global|cumule|annuel|academie|academique|region|regional|departement))?$|^nombre total$|^ensemble$|^cumul$/;

/** Tables of figures among the free cells of a sheet, from the top. */
export function findFigureTables(grid: Grid, free: Free): FigureTable[] {
  const tables: FigureTable[] = [];
  const done: Rect[] = [];
  for (const row of grid.rows) {
    for (const run of runsOf(grid, free, row)) {
      const [left, right] = [run[0]!.left, run.at(-1)!.right];
      if (done.some((rect) => row <= rect.bottom && left <= rect.right && rect.left <= right)) continue;
      const table = tableAt(grid, free, run, row);
      if (!table) continue;
      done.push(table.rect);
      if (table.rows.length <= MOST_ROWS) tables.push(table);
    }
  }
  return tables;
}

function tableAt(grid: Grid, free: Free, run: Rect[], row: number): FigureTable | null {
  const heads = headsOf(grid, free, run);
  const bottom = Math.max(...heads.map((head) => head.bottom));
  if (!mayBeHeader(grid, heads, bottom)) return null;
  const left = leftOf(grid, free, run[0]!.left, row, bottom);
  const right = heads.at(-1)!.right;
  const first = rowsBelow(grid, free, bottom, left, right, SAMPLE);
  if (
    first.length === 0 ||
    !areFigures(
      grid,
      heads.map((head) => head.column),
      first,
      0.3,
    )
  )
    return null;
  const below = rowsBelow(grid, free, bottom, left, right, grid.height);
  const labelColumns = [left];
  for (let column = left + 1; labelColumns.length < MOST_LABEL_COLUMNS && column < right; column++) {
    if (!isLabelColumn(grid, column, below)) break;
    labelColumns.push(column);
  }
  const categories = heads
    .filter((head) => !labelColumns.includes(head.column))
    .map((head) => category(grid, head));
  if (!categories.every((found) => found !== null)) return null;
  const columns = categories.map((found) => found.column);
  const rows = below.map((at): FigureRow => ({ row: at, ...labelOf(grid, labelColumns, at) }));
  if (!areFigures(grid, columns, below) || !isSeries(categories, rows)) return null;
  const totalRows =
    rows.length > MOST_ROWS
      ? []
      : rows.filter((line, i) => isTotalRow(grid, line, rows.slice(0, i), columns));
  const totalColumns = categories.filter((found) => TOTAL.test(plainKey(found.text)));
  const valueRows = rows.filter((line) => !totalRows.includes(line));
  const valueColumns = categories.filter((found) => !totalColumns.includes(found));
  if (valueRows.length === 0 || valueColumns.length === 0) return null;
  const notes = notesBelow(grid, free, below.at(-1)!, left, right);
  const header = { top: row, left, bottom, right };
  const last = notes.at(-1)?.row ?? grid.block(below.at(-1)!, left).bottom;
  return {
    header,
    labelColumns,
    valueColumns,
    rows: valueRows,
    totalRows: totalRows.map((line) => line.row),
    totalColumns,
    notes,
    rect: { ...header, bottom: last },
  };
}

/** A quick look that spares the reading of every row under every line of a long list. */
function mayBeHeader(grid: Grid, heads: Head[], bottom: number): boolean {
  if (!heads.slice(1).every((head) => isCategory(grid, head.row, head.column))) return false;
  return heads.some((head) => {
    const cell = grid.cell(bottom + 1, head.column);
    return cell !== undefined && (isQuantity(cell) || isNoFigure(cell));
  });
}

/** Rows under a header that have a label and at least one value, without an empty row between them; at most so many. */
function rowsBelow(
  grid: Grid,
  free: Free,
  header: number,
  left: number,
  right: number,
  most: number,
): number[] {
  const rows: number[] = [];
  for (let row = header + 1; row < grid.height && rows.length < most; row++) {
    if (!isLabel(grid, free, row, left)) break;
    const filled = grid.columnsOf(row).filter((column) => column > left && column <= right);
    if (filled.length === 0 || !filled.every((column) => free.has(row, column))) break;
    rows.push(row);
  }
  return rows;
}

/** A second column of labels: « Département | Niveau | 2019 | 2020 ». */
function isLabelColumn(grid: Grid, column: number, rows: number[]): boolean {
  const cells = rows.map((row) => grid.shown(row, column));
  return cells.every(
    (cell) => cell !== undefined && !isQuantity(cell) && !isNoFigure(cell) && typeof cell.value === 'string',
  );
}

/** Most of the cells are quantities, and there are two at least. */
function areFigures(grid: Grid, columns: number[], rows: number[], share = 0.6): boolean {
  let filled = 0;
  let quantities = 0;
  for (const row of rows) {
    for (const column of columns) {
      const cell = grid.cell(row, column);
      if (!cell || isNoFigure(cell)) continue;
      filled += 1;
      if (isQuantity(cell)) quantities += 1;
    }
  }
  return quantities >= 2 && quantities >= filled * share;
}

/** The label of a row over its label columns; a blank first label is that of the rows above. */
function labelOf(grid: Grid, columns: number[], row: number): { label: string; time: boolean } {
  const texts = columns.map((column) => tidy(grid.text(row, column))).filter((text) => text !== '');
  const cell = grid.shown(row, columns[0]!);
  return { label: texts.join(' – '), time: columns.length === 1 && cell !== undefined && isTime(cell) };
}

/** One column of values is a series only along a time axis, or for one moment: else any list with prices would be one. */
function isSeries(categories: FigureColumn[], rows: FigureRow[]): boolean {
  if (categories.length === 0) return false;
  if (categories.length >= 2) return true;
  return rows.length >= 2 && (rows.every((row) => row.time) || categories[0]!.time);
}

/** « Total », or « Total des visiteurs » where every figure is the sum of those above it. */
function isTotalRow(grid: Grid, line: FigureRow, above: FigureRow[], columns: number[]): boolean {
  const key = plainKey(line.label);
  if (TOTAL.test(key)) return above.length > 0;
  return (
    /^total/.test(key) && above.length >= 2 && columns.every((column) => isSum(grid, line.row, above, column))
  );
}

function isSum(grid: Grid, row: number, above: FigureRow[], column: number): boolean {
  const numberAt = (at: number): number | null => {
    const cell = grid.cell(at, column);
    return cell ? (certainNumber(cell)?.number ?? null) : null;
  };
  const total = numberAt(row);
  const parts = above.map((line) => numberAt(line.row)).filter((number) => number !== null);
  if (total === null || parts.length < 2) return false;
  // Figures that were rounded one by one may miss their sum by a thousandth.
  return Math.abs(parts.reduce((sum, part) => sum + part, 0) - total) <= Math.abs(total) / 1000;
}

/** Notes under a table: single cells that begin with a mark of a note, at most one empty row below it. */
function notesBelow(
  grid: Grid,
  free: Free,
  last: number,
  left: number,
  right: number,
): { row: number; column: number }[] {
  const notes: { row: number; column: number }[] = [];
  for (let row = last + 1; row <= (notes.at(-1)?.row ?? last) + 2 && row < grid.height; row++) {
    const columns = grid
      .columnsOf(row)
      .filter((column) => column >= left && column <= right && free.has(row, column));
    if (columns.length === 0) continue;
    const column = columns[0]!;
    if (columns.length > 1 || !isNote(cellText(grid.cell(row, column)))) break;
    notes.push({ row, column });
  }
  return notes;
}

function cellText(cell: CellSnapshot | undefined): string {
  return cell?.text ?? '';
}
