import { frenchDay } from '../../domain/frenchDay';
import type { CellObject, DenseWorkSheet, Range } from '@e965/xlsx';
import { LAST_COLUMN, LAST_ROW, type Rect } from '../../workbook/address';
import type { CellSnapshot, SheetSnapshot } from '../../workbook/snapshot';
import { DAYS_FROM_1900_TO_1904, isDateFormat, isoDate } from '../../workbook/serialDates';
import { shownBoolean } from '../../workbook/shownBoolean';
import type { SheetMarks } from './sheetMarks';
import { frenchNumber, spacedPercent } from './shownText';

/** How the values of a file are to be taken. */
export interface ReadingRules {
  /** Dates are counted from 1904. */
  from1904: boolean;
  /** The file stores what it shows; else SheetJS has shown it, in English. */
  storesText: boolean;
  /** A number in a format, as an American Excel shows it; throws for what it does not know. */
  show: (format: string, value: number) => string;
}

/** SheetJS's own word for a format that it only knows by its number: Excel shows it in the user's language. */
const LOCAL_DATE_FORMAT = 'm/d/yy';

/**
 * One sheet of SheetJS (dense mode) as a snapshot. Only cells that hold something are looked at, whatever the
 * sheet's used range; merged blocks, hidden rows and hidden columns are listed as far as cells reach.
 */
export function sheetSnapshot(
  sheet: DenseWorkSheet | undefined,
  tab: { name: string; hidden: boolean },
  rules: ReadingRules,
  marks?: SheetMarks,
): SheetSnapshot {
  const kind = sheet?.['!type'] === 'chart' ? 'chart' : 'cells';
  const cells = kind === 'chart' ? [] : withUncomputed(readCells(sheet, rules), marks?.uncomputed ?? []);
  const lastRow = cells.at(-1)?.row ?? -1;
  const lastColumn = cells.reduce((last, { column }) => Math.max(last, column), -1);
  const rows = marks?.hiddenRows ?? hiddenOf(sheet?.['!rows']);
  const columns = marks?.hiddenColumns ?? hiddenOf(sheet?.['!cols']);
  return {
    ...tab,
    kind,
    cells,
    merges: readMerges(sheet).filter(({ top, left }) => top <= lastRow && left <= lastColumn),
    hiddenRows: rows.filter((row) => row <= lastRow),
    hiddenColumns: columns.filter((column) => column <= lastColumn),
  };
}

function readCells(sheet: DenseWorkSheet | undefined, rules: ReadingRules): SheetSnapshot['cells'] {
  const cells: SheetSnapshot['cells'] = [];
  const rows = sheet?.['!data'] ?? [];
  // Keys of a sparse array come in ascending order, and only those that exist.
  for (const row of Object.keys(rows).map(Number)) {
    const line = rows[row];
    if (line === undefined || !(row <= LAST_ROW)) continue;
    for (const column of Object.keys(line).map(Number)) {
      const found = line[column];
      if (found === undefined || !(column <= LAST_COLUMN)) continue;
      const cell = cellSnapshot(found, rules);
      if (cell) cells.push({ row, column, cell });
    }
  }
  return cells;
}

/** Formulas without a result hold something too, though they show nothing. */
function withUncomputed(
  cells: SheetSnapshot['cells'],
  uncomputed: SheetMarks['uncomputed'],
): SheetSnapshot['cells'] {
  if (uncomputed.length === 0) return cells;
  const place = (at: { row: number; column: number }): number => at.row * (LAST_COLUMN + 1) + at.column;
  const known = new Set(cells.map(place));
  const added = uncomputed
    .filter((at) => !known.has(place(at)))
    .map(({ row, column, formula }) => ({ row, column, cell: { value: '', text: '', formula } }));
  return [...cells, ...added].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** A cell of SheetJS as a snapshot; undefined when it holds nothing. */
function cellSnapshot(found: CellObject, rules: ReadingRules): CellSnapshot | undefined {
  const formula = found.f === undefined ? {} : { formula: found.f };
  const code = typeof found.z === 'string' && found.z !== 'General' ? found.z : undefined;
  const format = code === undefined ? {} : { format: code };
  switch (found.t) {
    case 'n':
      if (typeof found.v !== 'number' || !Number.isFinite(found.v)) return undefined;
      return { ...numberSnapshot(found.v, found.w, code, rules), ...format, ...formula };
    case 's': {
      const text = withPlainLineBreaks(String(found.v ?? ''));
      return text === '' && found.f === undefined ? undefined : { value: text, text, ...format, ...formula };
    }
    case 'b':
      return { value: found.v === true, text: shownBoolean(found.v === true), ...format, ...formula };
    case 'e': {
      const error = found.w ?? '#N/A';
      return { value: error, text: error, error, ...format, ...formula };
    }
    default:
      return undefined;
  }
}

function numberSnapshot(
  stored: number,
  shown: string | undefined,
  format: string | undefined,
  rules: ReadingRules,
): Pick<CellSnapshot, 'value' | 'text' | 'date'> {
  const isDate = format !== undefined && isDateFormat(format);
  const value = isDate && rules.from1904 ? stored + DAYS_FROM_1900_TO_1904 : stored;
  const date = isDate ? isoDate(value) : undefined;
  const text =
    (format === undefined ? undefined : spacedPercent(stored, format, rules.show)) ?? shown ?? String(stored);
  if (rules.storesText) return { value, text, ...(date && { date }) };
  if (date && format === LOCAL_DATE_FORMAT) return { value, text: frenchDay(date), date };
  return { value, text: frenchNumber(text, format ?? 'General'), ...(date && { date }) };
}

function readMerges(sheet: DenseWorkSheet | undefined): Rect[] {
  const ranges: Range[] = sheet?.['!merges'] ?? [];
  return ranges
    .map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }))
    .filter(
      ({ top, left, bottom, right }) =>
        top >= 0 && left >= 0 && bottom >= top && right >= left && bottom <= LAST_ROW && right <= LAST_COLUMN,
    );
}

function hiddenOf(lines: { hidden?: boolean }[] | undefined): number[] {
  if (!lines) return [];
  return Object.keys(lines)
    .map(Number)
    .filter((index) => lines[index]?.hidden);
}

function withPlainLineBreaks(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
