import type { Unread, UnreadReason } from '../../domain/roadmap';
import { tidy } from '../../domain/text';
import type { Grid } from '../grid';
import type { TableHeader } from './tableHeader';

/** A row of a table that holds no items, told as one line: its total, or « À préciser ». */
export function toldRow(grid: Grid, { rect }: TableHeader, row: number, reason: UnreadReason): Unread {
  const columns = grid.columnsOf(row).filter((column) => column >= rect.left && column <= rect.right);
  return {
    source: grid.source(row, columns[0] ?? rect.left),
    text: columns.map((column) => tidy(grid.text(row, column))).join(' '),
    reason,
  };
}
