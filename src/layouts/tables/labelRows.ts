import { hasBullets } from '../../domain/items';
import { plainKey, tidy } from '../../domain/text';
import type { Rect } from '../../workbook/address';
import type { CellSnapshot } from '../../workbook/snapshot';
import { isActionField, isLevel } from '../words/fieldRoles';
import type { Grid } from '../grid';
import type { Table } from './table';
import type { TableRow } from './tableRows';
import type { Role } from '../words/vocabulary';

/** A line over the columns of a table that says itself what it holds: « Leviers : Pix ; Tribu », « Partenaires | CTG ». */
export interface LabelRow {
  role: Role;
  label: string;
  /** What stands behind the label, and where. */
  cell: CellSnapshot;
  rect: Rect;
}

const LABELLED = /^\s*([^:\n]{3,60}?)\s*:\s*(\S[\s\S]*)$/;
const ITEMS: ReadonlySet<Role> = new Set<Role>(['lever', 'indicator']);
/** A line over so much of the table says something of its rows. */
const WIDE = 0.6;

/**
 * Reads a row of a table, of which `own` are the filled columns, as a label with its value; null for any other. A line that
 * is not merged over the columns has to be one of several with its label.
 */
export function readLabelRow(grid: Grid, row: number, own: number[], header: Rect): LabelRow | null {
  const [first, second, ...more] = own;
  if (first === undefined || more.length > 0) return null;
  const text = grid.text(row, first);
  if (second !== undefined) {
    const role = roleOf(grid, text);
    const isOver = role !== null && spansMore(grid, row, second, header);
    return isOver
      ? { role, label: bare(text), cell: grid.shown(row, second)!, rect: grid.block(row, second) }
      : null;
  }
  const [, label, value] = LABELLED.exec(text) ?? [];
  if (label === undefined || value === undefined) return null;
  const role = hasBullets(label) ? null : roleOf(grid, label);
  if (role === null || grid.block(row, first).bottom > row) return null;
  const over = spansMore(grid, row, first, header) || comesAgain(grid, first, label, header);
  return over
    ? { role, label: bare(label), cell: { value, text: value }, rect: grid.block(row, first) }
    : null;
}

/** The pilote over rows is told by another way: of what stands below it. */
function roleOf(grid: Grid, label: string): Role | null {
  const role = grid.header(label)?.role;
  if (role === undefined || role === 'owner') return null;
  const tells = role === 'section' || role === 'contribution' || isActionField(role);
  return ITEMS.has(role) || tells ? role : null;
}

function bare(label: string): string {
  return tidy(label).replace(/\s*:$/, '');
}

/** Merged over more than the column that it begins in, and over most of the table. */
function spansMore(grid: Grid, row: number, column: number, header: Rect): boolean {
  const block = grid.block(row, column);
  return (
    block.bottom === row &&
    block.right > grid.block(header.bottom, column).right &&
    block.right - header.left + 1 >= (header.right - header.left + 1) * WIDE
  );
}

/** In one of the first two columns, where the same label stands in other rows too. */
function comesAgain(grid: Grid, column: number, label: string, header: Rect): boolean {
  if (column > header.left + 1) return false;
  const counts = grid.once(`labels ${String(column)}`, () => {
    const found = new Map<string, number>();
    for (const row of grid.rows) {
      const key = plainKey(LABELLED.exec(grid.cell(row, column)?.text ?? '')?.[1] ?? '');
      found.set(key, (found.get(key) ?? 0) + 1);
    }
    return found;
  });
  return (counts.get(plainKey(label)) ?? 0) > 1;
}

/** What a line with a label tells of: the actions still to come, the action right above it, or all of its objective's. */
export type LabelSubject = 'below' | 'action' | 'objective';

/**
 * Says what each line with a label is about. After a heading it tells of what comes below; a label that stands between
 * actions of one objective tells each time of the action above; one that only closes an objective tells of that.
 */
export function labelSubjects({ rows, columns }: Table, grid: Grid): Map<TableRow, LabelSubject> {
  const levels = columns.filter(({ role }) => isLevel(role)).map(({ column }) => column);
  const begins = (row: TableRow | undefined): boolean =>
    row?.kind !== 'data' || levels.some((column) => grid.cell(row.row, column) !== undefined);
  const labels: { row: TableRow; key: string; isBelow: boolean; next?: TableRow }[] = [];
  let above: TableRow | undefined;
  for (const row of rows) {
    if (row.kind === 'label') {
      labels.push({ row, key: plainKey(row.label.label), isBelow: above?.kind === 'data' });
      continue;
    }
    for (let i = labels.length - 1; i >= 0 && labels[i]!.next === undefined; i--) labels[i]!.next = row;
    above = row;
  }
  const between = labels.filter(({ isBelow, next }) => isBelow && !begins(next));
  const ofActions = new Set(between.map(({ key }) => key));
  return new Map(
    labels.map(({ row, key, isBelow }) => [
      row,
      !isBelow ? 'below' : ofActions.has(key) ? 'action' : 'objective',
    ]),
  );
}
