import type { Field, Source } from '../../domain/roadmap';
import { labelKey, tidy } from '../../domain/text';
import { cellAddress } from '../../workbook/address';
import type { CellSnapshot, SheetSnapshot } from '../../workbook/snapshot';
import { fieldOf } from './cellText';

/** The columns of a generated sheet of follow-up, by the words that head them. */
export interface TypedColumns {
  /** Heads the names of the items. */
  label: string;
  /** Heads their ids, « Repère ». */
  mark: string;
  /** All headers in the order of their columns; those of cells made for typing with their field. */
  headers: readonly { text: string; field?: string }[];
}

/** A row with cells made for typing, as it stands now. */
export interface TypedRow {
  /** What stands under « Repère ». */
  id: string | undefined;
  label: string;
  /** By field; the text of an empty cell is empty. Fields whose column is gone are left out. */
  cells: ReadonlyMap<string, Field>;
  source: Source;
}

/** A table of such rows: where its headers stand, from 0, and the column of each by its text. */
export interface TypedTable {
  header: number;
  columns: ReadonlyMap<string, number>;
  rows: TypedRow[];
}

/**
 * The rows below the headers, wherever people have moved columns and rows. A header that somebody changed is still known
 * where as many unknown headers as are missing stand between the same neighbours. Nothing where the headers are gone.
 */
export function typedRows(sheet: SheetSnapshot, columns: TypedColumns): TypedRow[] {
  return typedTable(sheet, columns)?.rows ?? [];
}

/** The same with the place of the headers. */
export function typedTable(sheet: SheetSnapshot, columns: TypedColumns): TypedTable | undefined {
  const rows = cellsByRow(sheet);
  const header = headerRow(rows, columns);
  if (!header) return undefined;
  const found = columnsOf(header.cells, columns);
  const mark = found.get(columns.mark);
  const label = found.get(columns.label);
  const fields = columns.headers.flatMap(({ text, field }) => {
    const column = found.get(text);
    return field === undefined || column === undefined ? [] : [{ field, column }];
  });
  const typed = [...rows].flatMap(([row, cells]): TypedRow[] => {
    if (row <= header.row) return [];
    const at = (column: number): Source => ({ sheet: sheet.name, address: cellAddress(row, column) });
    const textOf = (column: number | undefined): string =>
      column === undefined ? '' : tidy(cells.get(column)?.text ?? '');
    const id = textOf(mark);
    return [
      {
        id: id === '' ? undefined : id,
        label: textOf(label),
        cells: new Map(
          fields.map(({ field, column }) => {
            const cell = cells.get(column);
            return [field, cell ? fieldOf(cell, at(column)) : { text: '', source: at(column) }];
          }),
        ),
        source: at(label ?? mark ?? 0),
      },
    ];
  });
  return { header: header.row, columns: found, rows: typed };
}

type Cells = ReadonlyMap<number, CellSnapshot>;

function cellsByRow({ cells }: SheetSnapshot): Map<number, Map<number, CellSnapshot>> {
  const rows = new Map<number, Map<number, CellSnapshot>>();
  for (const { row, column, cell } of cells) {
    const line = rows.get(row);
    if (line) line.set(column, cell);
    else rows.set(row, new Map([[column, cell]]));
  }
  return rows;
}

/** The first row with the most headers of ours: two at least, since one word could be anything. */
function headerRow(
  rows: ReadonlyMap<number, Cells>,
  { headers }: TypedColumns,
): { row: number; cells: Cells } | undefined {
  const known = new Set(headers.map(({ text }) => labelKey(text)));
  let best: { row: number; cells: Cells; count: number } | undefined;
  for (const [row, cells] of rows) {
    const count = [...cells.values()].filter(({ text }) => known.has(labelKey(text))).length;
    if (count >= 2 && count > (best?.count ?? 0)) best = { row, cells, count };
  }
  return best;
}

/** The column of each header, by its text. */
function columnsOf(header: Cells, { headers }: TypedColumns): Map<string, number> {
  const known = new Map(headers.map(({ text }, rank) => [labelKey(text), rank]));
  const found = new Map<number, number>();
  const unknown: number[] = [];
  for (const [column, { text }] of header) {
    const rank = known.get(labelKey(text));
    if (rank === undefined) unknown.push(column);
    else if (!found.has(rank)) found.set(rank, column);
  }
  for (const [rank, column] of renamed(headers.length, found, unknown)) found.set(rank, column);
  return new Map([...found].map(([rank, column]) => [headers[rank]!.text, column]));
}

/** Missing headers, by their rank, for the columns between the same neighbours, where there are as many of both. */
function renamed(
  count: number,
  found: ReadonlyMap<number, number>,
  unknown: readonly number[],
): [rank: number, column: number][] {
  const pairs: [number, number][] = [];
  let missing: number[] = [];
  let left = -1;
  for (let rank = 0; rank <= count; rank++) {
    const right = rank === count ? Infinity : found.get(rank);
    if (right === undefined) {
      missing.push(rank);
      continue;
    }
    const between = unknown.filter((column) => column > left && column < right);
    if (between.length === missing.length) missing.forEach((one, i) => pairs.push([one, between[i]!]));
    missing = [];
    left = right;
  }
  return pairs;
}
