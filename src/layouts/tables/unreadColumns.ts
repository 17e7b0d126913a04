import { IGNORED } from '../../domain/recognition';
import type { Unread } from '../../domain/roadmap';
import type { Grid } from '../grid';
import { hasRole, type Table } from './table';

/**
 * Columns of a table that are not read: those that the user set aside, and those without a meaning where no action can
 * keep them.
 */
export function unreadColumns(table: Table, grid: Grid): Unread[] {
  return [...unknownColumns(table, grid), ...ignoredColumns(table, grid)];
}

function unknownColumns(table: Table, grid: Grid): Unread[] {
  if (hasRole(table, 'action')) return [];
  const { header, columns, rows } = table;
  const data = rows.filter(({ kind }) => kind === 'data');
  return columns
    .filter(({ role, column }) => role === 'extra' && data.some(({ row }) => grid.cell(row, column)))
    .map(({ column, header: text }) => ({
      source: grid.source(header.rect.bottom, column),
      text,
      reason: 'unknown-column',
    }));
}

function ignoredColumns({ header }: Table, grid: Grid): Unread[] {
  return header.cells
    .filter(({ said }) => said === IGNORED)
    .map(({ left, text }) => ({
      source: grid.source(header.rect.bottom, left),
      text,
      reason: 'ignored-column',
    }));
}
