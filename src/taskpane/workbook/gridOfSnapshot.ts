import type { Rect } from '../../workbook/address';
import type { CellSnapshot, SheetSnapshot } from '../../workbook/snapshot';
import { placeKey, soundMerges } from './merges';
import type { CellView, GridView, RowView } from './sheetView';
import { longestLine, widthOf } from './textRoom';

/** In characters. A sheet of few columns gives each more room. */
const LEAST_WIDTH = 5;
const SHARED_WIDTH = 130;
const MOST_WIDTH = { least: 26, most: 90 };

/** The cells of a sheet as it was read. What was not read (fills, widths) is not invented: plain text on paper. */
export function gridOfSnapshot(sheet: SheetSnapshot): GridView {
  const rows = rowsOf(sheet);
  const columnCount = sheet.cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
  const rowCount = (rows.at(-1)?.row ?? -1) + 1;
  const merges = soundMerges(sheet.merges, rowCount, columnCount);
  const lone = loneTexts(rows, merges, columnCount);
  const hidden = new Set(sheet.hiddenColumns);
  return {
    rows,
    columns: columnWidths(rows, merges, lone, columnCount).map((width, column) => ({
      width,
      hidden: hidden.has(column),
    })),
    merges: [...merges, ...lone].sort((a, b) => a.top - b.top || a.left - b.left),
    frozen: { rows: 0, columns: 0 },
  };
}

function rowsOf(sheet: SheetSnapshot): RowView[] {
  const hidden = new Set(sheet.hiddenRows);
  const rows: RowView[] = [];
  for (const { row, column, cell } of sheet.cells) {
    let last = rows.at(-1);
    if (last?.row !== row) rows.push((last = { row, hidden: hidden.has(row), cells: [] }));
    last.cells.push(cellView(column, cell));
  }
  return rows;
}

const NUMBER_STYLE = { horizontal: 'right' } as const;
const CENTERED_STYLE = { horizontal: 'center' } as const;

/** As Excel does for cells without an alignment of their own. */
function cellView(column: number, { text, value, error }: CellSnapshot): CellView {
  if (error !== undefined || typeof value === 'boolean') return { column, text, style: CENTERED_STYLE };
  return typeof value === 'number' ? { column, text, style: NUMBER_STYLE } : { column, text };
}

/** Titles and notes that stand alone on their row run over the empty cells on their right, as in Excel. */
function loneTexts(rows: RowView[], merges: Rect[], columnCount: number): Rect[] {
  const isMerged = rowTest(merges);
  return rows.flatMap(({ row, cells }) => {
    const [cell] = cells;
    const alone =
      cells.length === 1 && cell && !cell.style && cell.column < columnCount - 1 && !isMerged(row);
    return alone ? [{ top: row, left: cell.column, bottom: row, right: columnCount - 1 }] : [];
  });
}

/** Tells, for rows asked in ascending order, whether a merged block reaches them. */
function rowTest(merges: Rect[]): (row: number) => boolean {
  let next = 0;
  let reach = -1;
  return (row) => {
    for (; next < merges.length && merges[next]!.top <= row; next++)
      reach = Math.max(reach, merges[next]!.bottom);
    return row <= reach;
  };
}

/** By the longest text of each column, those that run over several columns aside. */
function columnWidths(rows: RowView[], merges: Rect[], lone: Rect[], count: number): number[] {
  const most = Math.min(
    MOST_WIDTH.most,
    Math.max(MOST_WIDTH.least, Math.floor(SHARED_WIDTH / Math.max(1, count))),
  );
  const wide = new Set(
    [...merges, ...lone]
      .filter(({ left, right }) => right > left)
      .map(({ top, left }) => placeKey(top, left)),
  );
  const widths = new Array<number>(count).fill(LEAST_WIDTH);
  for (const { row, cells } of rows) {
    for (const { column, text } of cells) {
      const known = widths[column]!;
      if (known >= most || widthOf(text.length) <= known) continue;
      if (wide.size > 0 && wide.has(placeKey(row, column))) continue;
      widths[column] = Math.min(most, Math.max(known, widthOf(longestLine(text))));
    }
  }
  return widths;
}
