import { plainKey, tidy } from '../domain/text';
import type { Rect } from '../workbook/address';
import type { CellSnapshot } from '../workbook/snapshot';
import type { Grid } from './grid';
import type { Free } from './layout';
import { certainNumber, isNoFigure, isQuantity, isTime } from './quantity';
import { isNote } from './tableRows';

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

export interface FigureColumn {
  column: number;
  text: string;
  time: boolean;
}

export interface FigureRow {
  row: number;
  label: string;
  time: boolean;
}

const LONGEST_LABEL = 120;
/** An annex is small; longer tables are lists of something else. */
const MOST_ROWS = 300;
const MOST_LABEL_COLUMNS = 2;

const TOTAL =
  /^(?:sous )?(?:total|totaux)(?: (?:general|global|cumule|annuel|academie|academique|region|regional|departement))?$|^nombre total$|^ensemble$|^cumul$/;

/** Tables of figures among the free cells of a sheet, from the top. */
export function findFigureTables(grid: Grid, free: Free): FigureTable[] {
  const tables: FigureTable[] = [];
  for (const row of grid.rows) {
    for (const run of runsOf(grid, free, row)) {
      const taken = tables.some(({ rect }) => row <= rect.bottom && run[0]!.left <= rect.right && rect.left <= run.at(-1)!.right);
      const table = taken ? null : tableAt(grid, free, run, row);
      if (table) tables.push(table);
    }
  }
  return tables;
}

/** Blocks of a row without an empty column between them. */
function runsOf(grid: Grid, free: Free, row: number): Rect[][] {
  const runs: Rect[][] = [];
  for (const column of grid.columnsOf(row)) {
    if (!free.has(row, column)) continue;
    const block = grid.block(row, column);
    const run = runs.at(-1);
    if (run && block.left === run.at(-1)!.right + 1) run.push(block);
    else runs.push([block]);
  }
  return runs;
}

function tableAt(grid: Grid, free: Free, run: Rect[], row: number): FigureTable | null {
  const bottom = Math.max(...run.map((block) => block.bottom));
  if (!mayBeHeader(grid, run, row, bottom)) return null;
  // A header row may begin at the first category: its corner is empty, or merged from the row above.
  const first = run[0]!.left;
  const corner = first > 0 && !grid.cell(row, first - 1) && isLabel(grid, free, bottom + 1, first - 1) ? first - 1 : first;
  const below = rowsBelow(grid, free, bottom, corner, run.at(-1)!.right);
  if (below.length === 0) return null;
  const columns = run.map((block) => block.left).filter((column) => column !== corner);
  const labelColumns = [corner];
  while (labelColumns.length < MOST_LABEL_COLUMNS && columns.length > 1 && isLabelColumn(grid, columns[0]!, below)) {
    labelColumns.push(columns.shift()!);
  }
  const upper = upperHeader(grid, free, columns, row);
  const categories = columns.map((column) => category(grid, column, row, upper));
  if (!categories.every((found) => found !== null) || !areFigures(grid, columns, below)) return null;
  const rows = below.map((at): FigureRow => ({ row: at, ...labelOf(grid, labelColumns, at) }));
  if (!isSeries(categories, rows)) return null;
  const totalRows = rows.filter((line, i) => isTotalRow(grid, line, rows.slice(0, i), columns));
  const totalColumns = categories.filter((found) => TOTAL.test(plainKey(found.text)));
  const notes = notesBelow(grid, free, below.at(-1)!, corner, run.at(-1)!.right);
  const valueRows = rows.filter((line) => !totalRows.includes(line));
  const valueColumns = categories.filter((found) => !totalColumns.includes(found));
  if (valueRows.length === 0 || valueColumns.length === 0) return null;
  const header = { top: upper ? row - 1 : row, left: corner, bottom, right: run.at(-1)!.right };
  const last = notes.at(-1)?.row ?? Math.max(...below.map((at) => grid.block(at, corner).bottom));
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
function mayBeHeader(grid: Grid, run: Rect[], row: number, bottom: number): boolean {
  if (!run.slice(1).every((block) => category(grid, block.left, row, false) !== null)) return false;
  return run.some((block) => {
    const cell = grid.cell(bottom + 1, block.left);
    return cell !== undefined && (isQuantity(cell) || isNoFigure(cell));
  });
}

/** Rows under a header that have a label and at least one value, without an empty row between them. */
function rowsBelow(grid: Grid, free: Free, header: number, left: number, right: number): number[] {
  const rows: number[] = [];
  for (let row = header + 1; row < grid.height && rows.length <= MOST_ROWS; row++) {
    if (!isLabel(grid, free, row, left)) break;
    const filled = grid.columnsOf(row).filter((column) => column > left && column <= right);
    if (filled.length === 0 || !filled.every((column) => free.has(row, column))) break;
    rows.push(row);
  }
  return rows.length > MOST_ROWS ? [] : rows;
}

/** A short text, or a year. */
function isLabel(grid: Grid, free: Free, row: number, column: number): boolean {
  const cell = grid.shown(row, column);
  if (!cell || !free.has(row, column) || cell.error !== undefined) return false;
  if (isTime(cell)) return true;
  return typeof cell.value === 'string' && tidy(cell.text).length <= LONGEST_LABEL && !isNote(cell.text) && /\p{L}/u.test(cell.text);
}

/** A second column of labels: « Département | Niveau | 2019 | 2020 ». */
function isLabelColumn(grid: Grid, column: number, rows: number[]): boolean {
  const cells = rows.map((row) => grid.shown(row, column));
  return cells.every((cell) => cell !== undefined && !isQuantity(cell) && !isNoFigure(cell) && typeof cell.value === 'string');
}

/** The row above, when it has blocks merged over several categories: « 2019 » over « Écoles » and « Collèges ». */
function upperHeader(grid: Grid, free: Free, columns: number[], row: number): boolean {
  if (row === 0 || columns.length === 0) return false;
  const blocks = columns.map((column) => grid.block(row - 1, column));
  const wide = blocks.filter((block) => block.bottom === row - 1 && block.right > block.left);
  const inside = wide.every((block) => block.left >= columns[0]! && block.right <= columns.at(-1)!);
  const shown = wide.filter((block) => grid.cell(block.top, block.left) && free.has(block.top, block.left));
  return wide.length > 0 && inside && shown.length === wide.length && new Set(wide.map((block) => block.left)).size > 1;
}

function category(grid: Grid, column: number, row: number, upper: boolean): FigureColumn | null {
  const cell = grid.shown(row, column);
  if (!cell || cell.error !== undefined) return null;
  const time = isTime(cell);
  const text = tidy(cell.text);
  // Plain numbers and amounts are values: what has them all along a row is no header.
  if (!time && (typeof cell.value !== 'string' || certainNumber(cell) !== null || text.length > LONGEST_LABEL)) return null;
  const above = upper && grid.block(row - 1, column).bottom < row ? tidy(grid.text(row - 1, column)) : '';
  return { column, text: above === '' || above === text ? text : `${above} ${text}`, time: time && above === '' };
}

/** Most of the cells are quantities, and there are two at least. */
function areFigures(grid: Grid, columns: number[], rows: number[]): boolean {
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
  return quantities >= 2 && quantities >= filled * 0.6;
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
  return /^total/.test(key) && above.length >= 2 && columns.every((column) => isSum(grid, line.row, above, column));
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
function notesBelow(grid: Grid, free: Free, last: number, left: number, right: number): { row: number; column: number }[] {
  const notes: { row: number; column: number }[] = [];
  for (let row = last + 1; row <= (notes.at(-1)?.row ?? last) + 2 && row < grid.height; row++) {
    const columns = grid.columnsOf(row).filter((column) => column >= left && column <= right && free.has(row, column));
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
