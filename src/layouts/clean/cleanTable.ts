import type { CleanSheetId } from '../../domain/clean/cleanSheetIds';
import { nameOfNumbered } from '../../domain/clean/headers';
import { readCodeText, type Referable } from '../../domain/clean/references';
import type { Observation } from '../../domain/observation';
import type { Field, Source } from '../../domain/roadmap';
import { tidy } from '../../domain/text';
import type { Rect } from '../../workbook/address';
import type { CellSnapshot } from '../../workbook/snapshot';
import type { Grid } from '../grid';
import { codeOf, fieldOf } from '../itemDrafts';
import { isOurHeader, likelyRole, ownRole, type CleanRole } from './columns';

/** Rows in which the headers are looked for: people put titles and logos above tables. */
const HEADER_ROWS = 30;

export interface CleanColumn {
  role: CleanRole;
  /** As written, without the number that tells it from another column. */
  header: string;
  column: number;
}

/** A clean sheet as rows, wherever people moved its columns; undefined for a sheet without its headers. */
export class CleanTable {
  private constructor(
    readonly grid: Grid,
    readonly id: CleanSheetId,
    readonly columns: readonly CleanColumn[],
    private readonly headerRow: number,
  ) {}

  static on(grid: Grid, id: CleanSheetId): CleanTable | undefined {
    const candidates = grid.rows
      .filter((row) => row < HEADER_ROWS)
      .map((row) => ({ row, columns: columnsAt(grid, id, row) }))
      .map((candidate) => ({
        ...candidate,
        known: candidate.columns.filter(({ role }) => role !== 'extra').length,
      }));
    const best = candidates.reduce<(typeof candidates)[number] | undefined>(
      (most, one) => (one.known > (most?.known ?? 0) ? one : most),
      undefined,
    );
    return best && new CleanTable(grid, id, best.columns, best.row);
  }

  get rect(): Rect {
    const at = this.columns.map(({ column }) => column);
    return {
      top: this.headerRow,
      left: Math.min(...at),
      bottom: this.grid.height - 1,
      right: Math.max(...at),
    };
  }

  /** The header of a role's column, as written. */
  header(role: CleanRole): string | undefined {
    return this.columns.find((column) => column.role === role)?.header;
  }

  /** Every row below the headers that holds something. */
  rows(): CleanRow[] {
    return this.grid.rows.filter((row) => row > this.headerRow).map((row) => new CleanRow(this, row));
  }
}

/** What stands in the cells of one row, by what their columns hold. */
export class CleanRow {
  constructor(
    private readonly table: CleanTable,
    readonly row: number,
  ) {}

  /** On one line. */
  text(role: CleanRole): string {
    return tidy(this.cell(role)?.text ?? '');
  }

  /** The lines of a cell as written, blank ones too. */
  lines(role: CleanRole): string[] {
    return (this.cell(role)?.text ?? '').split('\n').map((line) => line.trim());
  }

  cell(role: CleanRole): CellSnapshot | undefined {
    const column = this.column(role);
    return column === undefined ? undefined : this.table.grid.shown(this.row, column);
  }

  source(role: CleanRole): Source {
    return this.table.grid.source(this.row, this.column(role) ?? 0);
  }

  /** A cell as a field; undefined for an empty one. */
  field(role: CleanRole): Field | undefined {
    const cell = this.cell(role);
    return cell && tidy(cell.text) !== '' ? fieldOf(cell, this.source(role)) : undefined;
  }

  /** Code and marker; a code that Excel took for a date is read back, and observed. */
  code(observations: Observation[]): Omit<Referable, 'title'> {
    const cell = this.cell('code');
    const found = codeOf(cell);
    if (!found?.wasDate) return readCodeText(cell?.text ?? '');
    const text = tidy(cell!.text);
    observations.push({ kind: 'code-as-date', source: this.source('code'), text, code: found.code });
    return { code: found.code };
  }

  /** What stands in the columns that people added. */
  extras(): { header: string; field: Field }[] {
    const { grid, columns } = this.table;
    return columns.flatMap(({ role, header, column }) => {
      const cell = role === 'extra' ? grid.shown(this.row, column) : undefined;
      return cell && header !== '' ? [{ header, field: fieldOf(cell, grid.source(this.row, column)) }] : [];
    });
  }

  /** Cells of the table that hold an error of Excel's. */
  errors(): Observation[] {
    const { grid } = this.table;
    return this.table.columns.flatMap(({ column }): Observation[] => {
      const cell = grid.cell(this.row, column);
      return cell?.error === undefined
        ? []
        : [{ kind: 'error-cell', source: grid.source(this.row, column), text: cell.error }];
    });
  }

  /** Everything that stands in the row, for rows that are none of ours. */
  whole(): { source: Source; text: string } {
    const { grid } = this.table;
    const columns = grid.columnsOf(this.row);
    return {
      source: grid.source(this.row, columns[0]!),
      text: columns.map((column) => tidy(grid.text(this.row, column))).join(' '),
    };
  }

  private column(role: CleanRole): number | undefined {
    return this.table.columns.find((column) => column.role === role)?.column;
  }
}

/** Our own words first, then other words for the same; each role once, from the left. The rest was added by people. */
function columnsAt(grid: Grid, id: CleanSheetId, row: number): CleanColumn[] {
  const heads = grid.columnsOf(row).map((column) => ({ column, header: tidy(grid.text(row, column)) }));
  const there = new Set(heads.map(({ header }) => header.toLowerCase()));
  const isTaken = (header: string): boolean => isOurHeader(id, header) || there.has(header.toLowerCase());
  const roles = new Map<number, CleanRole>();
  const numbered = new Map<number, string>();
  for (const { column, header } of heads) {
    const name = nameOfNumbered(header, isTaken);
    if (name !== null) numbered.set(column, name);
  }
  for (const roleOf of [ownRole, likelyRole]) {
    for (const { column, header } of heads) {
      if (roles.has(column) || numbered.has(column)) continue;
      const role = roleOf(id, header);
      if (role !== null && ![...roles.values()].includes(role)) roles.set(column, role);
    }
  }
  return heads.map(({ column, header }) => ({
    column,
    role: roles.get(column) ?? 'extra',
    header: numbered.get(column) ?? header,
  }));
}
