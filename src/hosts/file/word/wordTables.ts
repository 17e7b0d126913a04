import type { Rect } from '../../../workbook/address';
import { blocksIn, rowsOf, textsOf, type WordContext } from './wordLines';
import { all, find, numberAt, valueAt, type WordNode } from './wordXml';

/** A table as rows and columns, counted from 0. */
export interface WordTable {
  rows: number;
  /** Widths in twentieths of a point; 0 where the document does not tell. */
  columns: number[];
  /** Cells that hold something. */
  cells: { row: number; column: number; text: string }[];
  merges: Rect[];
}

interface PlacedCell {
  node: WordNode;
  row: number;
  /** First column, and the first one after it: of the grid of the document at first, then of the table. */
  left: number;
  end: number;
  /** Goes on with the cell above. */
  continues: boolean;
  opens: boolean;
}

/** Columns narrower than this, in twentieths of a point (half a centimetre), are edges that were not drawn in line. */
const NARROWEST = 283;
const WIDEST_SPAN = 1000;

/**
 * A table of a document. Its columns are those in which at least one cell begins: Word keeps a column for every edge
 * that does not meet the others, and a cell then spans several of them.
 */
export function readTable(table: WordNode, context: WordContext): WordTable {
  const rows = rowsOf(table);
  const grid = all(find(table, 'tblGrid'), 'gridCol').map((column) => Number(column.attributes['w']) || 0);
  const placed = rows.map((row, index) => placeCells(row, index));
  const cells = placed.flat();
  const columns = alignColumns(cells, grid);
  const merges: Rect[] = [];
  const texts: WordTable['cells'] = [];
  for (const [row, line] of placed.entries()) {
    for (const cell of line) {
      if (cell.continues && isUnder(placed[row - 1], cell)) continue;
      const bottom = lastRowOf(cell, placed);
      const right = cell.end - 1;
      if (bottom > row || right > cell.left) merges.push({ top: row, left: cell.left, bottom, right });
      const text = cellText(cell.node, context);
      if (text !== '') texts.push({ row, column: cell.left, text });
    }
  }
  return { rows: rows.length, columns, cells: texts, merges };
}

/** The text of a cell: its paragraphs as lines, without empty ones at both ends. */
function cellText(cell: WordNode, context: WordContext): string {
  const lines = textsOf(blocksIn(cell, context), context);
  while (lines.at(-1) === '') lines.pop();
  return lines
    .slice(
      Math.max(
        0,
        lines.findIndex((line) => line !== ''),
      ),
    )
    .join('\n');
}

function placeCells(row: WordNode, index: number): PlacedCell[] {
  const cells: PlacedCell[] = [];
  let left = span(numberAt(row, 'trPr', 'gridBefore') ?? 0);
  for (const node of all(row, 'tc')) {
    const end = left + Math.max(1, span(numberAt(node, 'tcPr', 'gridSpan') ?? 1));
    const before = cells.at(-1);
    // The way of older versions to merge cells side by side.
    if (before && valueAt(node, 'tcPr', 'hMerge') !== 'restart' && find(node, 'tcPr', 'hMerge'))
      before.end = end;
    else {
      const merge = find(node, 'tcPr', 'vMerge');
      const opens = merge?.attributes['val'] === 'restart';
      cells.push({ node, row: index, left, end, opens, continues: merge !== undefined && !opens });
    }
    left = end;
  }
  return cells;
}

function span(columns: number): number {
  return Math.min(WIDEST_SPAN, Math.max(0, columns));
}

/** Gives the cells their columns; answers the widths of these. */
function alignColumns(cells: PlacedCell[], grid: number[]): number[] {
  const starts = [...new Set(cells.map(({ left }) => left))].sort((a, b) => a - b);
  const place = new Map(starts.map((start, column) => [start, column]));
  const last = cells.reduce((most, { end }) => Math.max(most, end), 0);
  const widths = starts.map((start, column) =>
    grid.slice(start, starts[column + 1] ?? last).reduce((sum, width) => sum + width, 0),
  );
  const ends = [...starts, last];
  for (const cell of cells) {
    cell.left = place.get(cell.left)!;
    cell.end = countBelow(ends, cell.end);
  }
  return withoutEdges(cells, widths);
}

/** How many of the sorted values are below a limit. */
function countBelow(sorted: number[], limit: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Takes out columns that are too narrow to hold anything, where no cell stands in one of them alone. */
function withoutEdges(cells: PlacedCell[], widths: number[]): number[] {
  const kept = [...widths];
  for (let column = widths.length - 1; column >= 0; column--) {
    const width = kept[column]!;
    if (width <= 0 || width >= NARROWEST) continue;
    if (cells.some(({ left, end }) => left === column && end === column + 1)) continue;
    for (const cell of cells) {
      if (cell.left > column) cell.left -= 1;
      if (cell.end > column) cell.end -= 1;
    }
    kept.splice(column, 1);
  }
  return kept;
}

function isUnder(above: PlacedCell[] | undefined, cell: PlacedCell): boolean {
  return (
    above?.some((one) => one.left === cell.left && one.end === cell.end && (one.opens || one.continues)) ??
    false
  );
}

function lastRowOf(cell: PlacedCell, rows: PlacedCell[][]): number {
  if (!cell.opens && !cell.continues) return cell.row;
  let last = cell.row;
  const goesOn = (row: number): boolean =>
    rows[row]?.some((one) => one.continues && one.left === cell.left && one.end === cell.end) ?? false;
  while (goesOn(last + 1)) last += 1;
  return last;
}
