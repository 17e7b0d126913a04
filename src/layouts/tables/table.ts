import type { Observation } from '../../domain/observation';
import type { Source } from '../../domain/roadmap';
import { splitCode } from '../../domain/codes';
import type { Rect } from '../../workbook/address';
import type { Grid, Overlay } from '../grid';
import type { Context, Free, Region } from '../layout';
import { levelsNamed } from '../words/levelHeaders';
import { numbersLevels } from './nestedCodes';
import { restartingCodes } from './restartingCodes';
import { resolveColumns, type Column, type ColumnRole } from './tableColumns';
import { withRubricBands } from './rubricBands';
import { targetsBesideRubrics, withRubrics } from './rubrics';
import { withStackedRubrics } from './stackedRubrics';
import { coveredByLevels, emptiesIn, repeatsIn } from './repeats';
import { isSaid, saidItem } from '../sheetKinds';
import { findTableHeaders, type HeaderCell, type TableHeader } from './tableHeader';
import { tableRows, type TableRow } from './tableRows';

/** A table as found on a sheet: its columns by meaning, and its rows. */
export interface Table {
  header: TableHeader;
  columns: Column[];
  rows: TableRow[];
  /** Cells that say « idem » or « néant », or that a level goes on over, by what is read there. */
  overlay?: Overlay;
}

/** Tables of roadmaps on a sheet, whatever their columns: each layout takes those it knows how to read. */
export function findTables(
  grid: Grid,
  free: Free,
  headingsAbove: (row: number, column: number) => string[],
): FoundTable[] {
  // Several layouts ask for the tables of one sheet; the answer changes when cells are taken.
  const find = (): FoundTable[] => tablesOn(grid, free, headingsAbove);
  return free.version === undefined ? find() : grid.once(`tables ${free.version}`, find);
}

interface FoundTable {
  table: Table;
  rect: Rect;
}

function tablesOn(
  grid: Grid,
  free: Free,
  headingsAbove: (row: number, column: number) => string[],
): FoundTable[] {
  const headers = findTableHeaders(grid, free, headingsAbove);
  return headers.flatMap((header) => {
    const stops = new Set(
      headers
        .filter((other) => other !== header && overlaps(other.rect, header.rect))
        .map((other) => other.rect.top),
    );
    const rows = tableRows(grid, free, header, stops);
    const data = rows.filter((row) => row.kind === 'data').map((row) => row.row);
    if (data.length === 0) return [];
    const hasRubrics = rows.some(({ kind }) => kind === 'rubric');
    const all = rows.map(({ row }) => row);
    if (saidItem(grid) === null && !hasRubrics && isOutline(grid, header, data, all)) return [];
    const table = tableUnder(grid, header, rows);
    const bottom = Math.max(...rows.map((row) => row.row));
    const left = header.side?.left ?? header.rect.left;
    return [{ table, rect: { ...header.rect, left, bottom } }];
  });
}

/** What the columns of a header are over these rows, and how their cells are to be read. */
export function tableUnder(grid: Grid, header: TableHeader, rows: TableRow[]): Table {
  const data = rows.filter((row) => row.kind === 'data').map((row) => row.row);
  const repeats = repeatsIn(grid, header.rect, data);
  const resolved = resolveColumns(grid.with(repeats), header, data);
  const bands = rows.filter((row) => row.kind === 'rubric');
  const stacked = withStackedRubrics(grid, header, resolved, data);
  const { header: own, columns: all } = stacked
    ? { header, columns: stacked }
    : bands.length > 0
      ? { header, columns: withRubricBands(grid, header, resolved, data, bands) }
      : withRubrics(grid, header, resolved, data);
  const columns = targetsBesideRubrics(own, all);
  const overlay: Overlay = new Map([
    ...repeats,
    ...emptiesIn(grid, columns, data),
    ...coveredByLevels(grid, columns, data),
  ]);
  return { header: own, columns, rows, overlay };
}

/**
 * « Axe 1 », « Objectif 1.1 », « Action 1.1.1 » under each other in the first column, or their codes alone with all titles
 * beside them: an outline with fields beside it.
 */
function isOutline(grid: Grid, { rect, cells }: TableHeader, rows: number[], all: number[]): boolean {
  const column = rect.left;
  // « I | Gouverner » merged over the table begins the count of what is below it.
  const restarts = restartingCodes(grid, column, all).size > 0;
  if (restarts || numbersLevels(grid, column, rows)) return headsAllLevels(cells[1]);
  const words = rows
    .map((row) => splitCode(grid.cell(row, column)?.text ?? '').word)
    .filter((word) => word !== undefined);
  return new Set(words).size >= 2 && words.length >= rows.length * 0.3;
}

/** « Intitulé », « Contenu », « Axes, objectifs et actions » over the titles of all levels, or a word that no header knows. */
function headsAllLevels(cell: HeaderCell | undefined): boolean {
  const { role, text = '' } = cell ?? {};
  return role === undefined || role === 'title' || role === 'description' || levelsNamed(text).length > 0;
}

function overlaps(a: Rect, b: Rect): boolean {
  return a.left <= b.right && b.left <= a.right;
}

export function hasRole(table: Table, ...roles: ColumnRole[]): boolean {
  return roles.every((role) => table.columns.some((column) => column.role === role));
}

export function columnOf(table: Pick<Table, 'columns'>, role: ColumnRole): number | null {
  return table.columns.find((column) => column.role === role)?.column ?? null;
}

/** A region of one layout for each of its tables. */
export function tableRegions(
  layout: string,
  grid: Grid,
  free: Free,
  headingsAbove: (row: number, column: number) => string[],
  accepts: (table: Table) => boolean,
): Region<Table>[] {
  return findTables(grid, free, headingsAbove)
    .filter(({ table }) => isSaid(grid, layout) || accepts(table))
    .map(({ table, rect }) => ({ layout, rect, certainty: certainty(table), shape: table }));
}

function certainty(table: Table): number {
  const known = table.columns.filter((column) => column.role !== 'extra').length;
  return known / table.columns.length;
}

/** Error cells in a table, for the finding that names them. */
export function errorCells(table: Table, context: Context): Observation[] {
  const { grid } = context;
  return table.rows
    .filter((row) => row.kind === 'data')
    .flatMap(({ row }) =>
      table.columns.flatMap(({ column }): Observation[] => {
        const error = grid.cell(row, column)?.error;
        return error ? [{ kind: 'error-cell', source: grid.source(row, column), text: error }] : [];
      }),
    );
}

/** The block of a column in this row, with what stands in it; null when it is empty. */
export interface Held {
  text: string;
  block: Rect;
  source: Source;
  /** True in the first row of the block: the only one in which its items are read. */
  first: boolean;
  /** « idem »: what is held stands above. */
  repeated?: boolean;
}

export function held(grid: Grid, row: number, column: number | null): Held | null {
  if (column === null) return null;
  const block = grid.block(row, column);
  const cell = grid.cell(block.top, block.left);
  if (!cell || cell.error !== undefined || cell.text.trim() === '') return null;
  const repeated = grid.isRepeated(row, column);
  const first = block.top === row && !repeated;
  return { text: cell.text, block, source: grid.source(row, column), first, ...(repeated && { repeated }) };
}
