import {
  IGNORED,
  type Certainty,
  type ColumnRecognition,
  type SheetRecognition,
} from '../domain/recognition';
import { hasBullets } from '../domain/items';
import { tidy } from '../domain/text';
import {
  columnChoiceKey,
  headerKeyOf,
  nothingSaid,
  sheetChoiceKey,
  type SheetSaid,
} from '../workbook/choices';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { Claims } from './claims';
import type { Grid } from './grid';
import type { Region } from './layout';
import { kindOfLayout, saidItem } from './sheetKinds';
import type { Table } from './tables/table';

/** From these certainties of a layout on, people are told that it is sure, or probable. */
const SURE = 0.75;
const PROBABLE = 0.5;
/** A longer text heads no column. */
const LONGEST_HEADER = 120;

/** What was recognised on a sheet that was read; `presents` says that texts of presentation were read there too. */
export function recognised(
  grid: Grid,
  claims: Claims,
  regions: Region[],
  presents: boolean,
): SheetRecognition {
  const tables = regions.flatMap(tablesIn);
  const columns = tables.flatMap((table) => columnsOf(grid, table));
  const isBare = columns.length === 0 && ((regions.length === 0 && !presents) || saidItem(grid) !== null);
  return {
    ...unread(grid.sheet, grid.said),
    presents,
    regions: regions.map(({ layout, rect, certainty }) => ({
      kind: kindOfLayout[layout]!,
      source: grid.sourceOf(rect),
      certainty: grid.said.kind !== null ? 'said' : inWords(certainty),
    })),
    columns: byHeader(isBare ? possibleColumns(grid, claims) : columns),
  };
}

/** A sheet that was not read, because it is hidden or because the user said so. */
export function unread({ name, hidden }: SheetSnapshot, { kind }: SheetSaid = nothingSaid): SheetRecognition {
  return {
    sheet: name,
    hidden,
    key: sheetChoiceKey(name),
    said: kind,
    regions: [],
    presents: false,
    columns: [],
  };
}

function inWords(certainty: number): Certainty {
  if (certainty >= SURE) return 'sure';
  return certainty >= PROBABLE ? 'probable' : 'uncertain';
}

/** True for the shape of a region that is a table, whichever layout reads it. */
export function isTable(shape: unknown): shape is Table {
  return typeof shape === 'object' && shape !== null && 'header' in shape && 'columns' in shape;
}

/** The tables of a region: itself, or those that its cards hold. */
export function tablesIn({ shape }: Region): Table[] {
  if (isTable(shape)) return [shape];
  const cards = Array.isArray(shape) ? (shape as { table?: Table; entries?: { table?: Table }[] }[]) : [];
  return cards.flatMap((card) => [card, ...(card.entries ?? [])].flatMap(({ table }) => table ?? []));
}

function columnsOf(grid: Grid, { header, columns }: Table): ColumnRecognition[] {
  return header.cells.map((cell) => {
    const own = columns.filter(({ column }) => column >= cell.left && column <= cell.right);
    const meanings = own.map(({ role }) => role).filter((role) => role !== 'extra' || cell.said === 'extra');
    return column(grid, cell.text, header.rect.bottom, cell.left, [...new Set(meanings)]);
  });
}

/** On a sheet without any table, the first row that could head one, for the user to say what its columns are. */
function possibleColumns(grid: Grid, claims: Claims): ColumnRecognition[] {
  const rows = grid.rows.filter((row) => grid.columnsOf(row).length >= 2);
  const header = rows.find((row, i) => {
    const cells = grid.columnsOf(row).map((at) => grid.cell(row, at)!);
    const texts = cells.map(({ text }) => tidy(text));
    const isHeader = texts.every((text) => text.length <= LONGEST_HEADER && /\p{L}/u.test(text));
    const isFree = grid.columnsOf(row).every((at) => claims.has(row, at));
    return isHeader && isFree && rows[i + 1] !== undefined && !cells.some(({ text }) => hasBullets(text));
  });
  if (header === undefined) return [];
  return grid.columnsOf(header).map((at) => column(grid, grid.text(header, at), header, at, []));
}

function column(
  grid: Grid,
  header: string,
  row: number,
  at: number,
  meanings: ColumnRecognition['meanings'],
): ColumnRecognition {
  const said = grid.said.columns.get(headerKeyOf(header)) ?? null;
  return {
    key: columnChoiceKey(grid.name, header),
    header: tidy(header),
    places: [grid.source(row, at)],
    meanings: said === IGNORED ? [] : meanings,
    said,
  };
}

/** Columns of one header together: what is said of one is said of all. */
function byHeader(columns: ColumnRecognition[]): ColumnRecognition[] {
  const joined = new Map<string, ColumnRecognition>();
  for (const one of columns.filter(({ header }) => headerKeyOf(header) !== '')) {
    const known = joined.get(one.key);
    joined.set(one.key, {
      ...one,
      ...known,
      places: [...(known?.places ?? []), ...one.places],
      meanings: [...new Set([...(known?.meanings ?? []), ...one.meanings])],
    });
  }
  return [...joined.values()];
}
