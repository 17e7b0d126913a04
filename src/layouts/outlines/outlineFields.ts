import { tidy } from '../../domain/text';
import { actionFields, indicatorFields } from '../../domain/fields';
import type { Grid } from '../grid';
import type { Free } from '../layout';
import type { Column, ColumnRole } from '../tables/tableColumns';
import { readHeader, type Role } from '../words/vocabulary';

const COLUMN_ROLES: ReadonlySet<Role> = new Set<Role>([
  ...actionFields,
  ...indicatorFields,
  'cible',
  'lever',
  'indicator',
  'weather',
  'contribution',
]);

/** The header over the columns right of an outline. */
export interface FieldHeader {
  row: number;
  /** The whole row holds nothing else that could be read: titles of the outline's own columns. */
  columns: Column[];
}

/** Of the columns of a header, so many are understood; fewer where it is known that no title stands among them. */
const LEAST = 0.5;
const LEAST_BESIDE = 0.25;
/** Rows above the first line of an outline in which its header may stand. */
const REACH = 3;

/**
 * The header of the columns to the right of an outline (« Pilote », « Échéance »), in the row of its first line or up to
 * three rows above; null when there is none. `from` is the first column that it may take, `to` the last; `beside` says that
 * the titles end right before `from`, so that it takes every column from there, whatever its header.
 */
export function findFieldHeader(
  grid: Grid,
  free: Free,
  firstRow: number,
  from: number,
  to: number,
  beside = false,
): FieldHeader | null {
  for (let row = firstRow; row >= Math.max(0, firstRow - REACH); row--) {
    const cells = grid
      .columnsOf(row)
      .filter((column) => column >= from && column <= to && free.has(row, column));
    const known = cells.findIndex((column) => roleOf(grid, row, column) !== null);
    if (known < 0) continue;
    const columns = cells.slice(beside ? 0 : known).map((column) => fieldColumn(grid, row, column));
    const understood = columns.filter((column) => column.role !== 'extra').length;
    if (understood >= columns.length * (beside ? LEAST_BESIDE : LEAST)) return { row, columns };
  }
  return null;
}

/** A header over a field of actions or indicators as a column; `extra` for any other. */
export function fieldColumn(grid: Grid, row: number, column: number): Column {
  const text = grid.text(row, column);
  const role = roleOf(grid, row, column);
  const year = readHeader(text)?.year;
  return { role: role ?? 'extra', column, header: tidy(text), ...(year !== undefined && { year }) };
}

function roleOf(grid: Grid, row: number, column: number): ColumnRole | null {
  const role = readHeader(grid.text(row, column))?.role;
  if (role === undefined || !COLUMN_ROLES.has(role)) return null;
  return role === 'cible' ? 'target' : (role as ColumnRole);
}

/** Columns beside numbers that make them those of a plan. */
const OF_ITEMS: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['lever', 'indicator']);
const OF_PLANS: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'owner',
  'due',
  'schedule',
  'status',
  'progress',
]);

/** True where the columns beside numbers say that they number a plan: « Leviers », or « Pilote » and « Échéance ». */
export function areOfPlan(fields: FieldHeader | null): boolean {
  const roles = fields?.columns.map(({ role }) => role) ?? [];
  const known = roles.filter((role) => OF_ITEMS.has(role) || OF_PLANS.has(role));
  return known.length >= 2;
}
