import type { Grid } from '../grid';
import type { Free } from '../layout';
import { ITEM_ROLES } from '../words/vocabulary';
import { isBareTitle, rubricRole } from './rubrics';
import { codeRole, type Column, type ColumnRole } from './tableColumns';
import type { TableHeader } from './tableHeader';

/** A line over rows that says what they hold: « Actions », « Moyens ». */
export interface RubricBand {
  row: number;
  role: ColumnRole;
  text: string;
}

/**
 * Lines alone in their row below « N° | Libellé », which says nothing of what it lists: « Objectifs », « Actions », « Moyens », each over
 * the rows that it names. None where rows of the table stand above the first of them, or all name one sort of items.
 */
export function rubricBands(
  grid: Grid,
  free: Free,
  { rect, cells }: Pick<TableHeader, 'rect' | 'cells'>,
  stops: ReadonlySet<number> = new Set(),
): Map<number, RubricBand> {
  const none = new Map<number, RubricBand>();
  if (!cells.some(({ text }) => isBareTitle(grid, text))) return none;
  const bands: RubricBand[] = [];
  for (const row of grid.rows.filter((other) => other > rect.bottom)) {
    if (stops.has(row)) break;
    const own = grid.columnsOf(row).filter((column) => column >= rect.left && column <= rect.right);
    if (own.length === 0) continue;
    const text = grid.text(row, own[0]!);
    const role =
      own.length === 1 && own[0] === rect.left && free.has(row, rect.left) ? bandRole(grid, text) : null;
    if (role !== null) bands.push({ row, role, text: text.replace(/\s*:\s*$/, '').trim() });
    else if (bands.length === 0 && own.length > 1) return none;
  }
  const kinds = new Set(bands.map(({ role }) => role));
  return kinds.size >= 2 ? new Map(bands.map((band) => [band.row, band])) : none;
}

function bandRole(grid: Grid, text: string): ColumnRole | null {
  const role = grid.header(text)?.role;
  if (role === 'objective' || role === 'field') return role;
  if (role === 'strategicObjective') return 'objective';
  return role !== undefined && ITEM_ROLES.has(role) ? rubricRole(grid, text) : null;
}

/** The column of titles, and that of their numbers, as one column for each rubric in the rows below its lines. */
export function withRubricBands(
  grid: Grid,
  header: TableHeader,
  columns: Column[],
  rows: number[],
  bands: RubricBand[],
): Column[] {
  const title = header.cells.find(({ text }) => isBareTitle(grid, text))?.left;
  const code = header.cells.find(({ role }) => role === 'code');
  if (title === undefined) return columns;
  const rowsOf = new Map<string, { band: RubricBand; rows: Set<number> }>();
  for (const row of rows) {
    const band = bands.filter((other) => other.row < row).at(-1);
    if (!band) continue;
    const known = rowsOf.get(band.text) ?? { band, rows: new Set() };
    rowsOf.set(band.text, known);
    known.rows.add(row);
  }
  const own = [...rowsOf.values()].flatMap(({ band: { role, text }, rows: held }): Column[] => {
    const content = { role, column: title, header: text, rows: held };
    const number = code && { role: codeRole(role)!, column: code.left, header: code.text, rows: held };
    return number ? [content, number] : [content];
  });
  const taken = [title, code?.left];
  return [...columns.filter(({ column }) => !taken.includes(column)), ...own];
}
