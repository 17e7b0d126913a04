import { isRank } from '../../domain/codes';
import { tidy } from '../../domain/text';
import { levelWord } from './cellTexts';
import type { Draft } from '../draft';
import { codeOf, type Place } from '../itemDrafts';
import type { Context } from '../layout';
import { columnsIn } from './rubrics';
import { columnOf, hasRole, held, type Held, type Table } from './table';
import type { Column, ColumnRole } from './tableColumns';

/** What the columns of a table say at a row: where a role's column is, the code that stands there, the header's word. */
export class TableCells {
  private order = 0;
  private columns: Column[];

  constructor(
    private readonly table: Table,
    private readonly context: Context,
    private readonly draft: Draft,
  ) {
    this.columns = table.columns;
  }

  /** From here on the columns are those that hold in this row. */
  goTo(row: number): Column[] {
    return (this.columns = columnsIn(this.table.columns, row));
  }

  /** The column of a role, or null. */
  column(role: ColumnRole): number | null {
    return columnOf({ columns: this.columns }, role);
  }

  /** True where this row holds the role below a line or beside a cell that says so. */
  isRubric(role: ColumnRole): boolean {
    return this.columns.some((column) => column.role === role && column.rows !== undefined);
  }

  /** The code in a row's cell of this role; a code that Excel took for a date is observed once. */
  codeAt(row: number, role: ColumnRole): { code: string; source: Held['source'] } | null {
    const { grid } = this.context;
    const column = this.column(role);
    const cell = held(grid, row, column);
    if (!cell || column === null) return null;
    const found =
      codeOf(grid.shown(row, column)) ??
      (isRank(cell.text) ? { code: tidy(cell.text).replace(/[.)]$/, ''), wasDate: false } : null) ??
      (role === 'actionCode' ? { code: tidy(cell.text), wasDate: false } : null);
    if (!found) return null;
    if (found.wasDate && cell.first) {
      this.draft.observations.push({
        kind: 'code-as-date',
        source: cell.source,
        text: tidy(cell.text),
        code: found.code,
      });
    }
    return { code: found.code, source: cell.source };
  }

  /** What this table calls a level: its header, in the singular. */
  word(role: ColumnRole): { word?: string } {
    const word = levelWord(this.header(role));
    return word === '' ? {} : { word };
  }

  /** The header of a role's column as written; empty where there is none. */
  header(role: ColumnRole): string {
    return this.columns.find((column) => column.role === role)?.header ?? '';
  }

  /** Where an item was met, in the order of reading. */
  place(source: Place['source']): Place {
    const lists =
      !hasRole(this.table, 'action') && !hasRole(this.table, 'indicator') && !hasRole(this.table, 'lever');
    return { source, role: lists ? 'list' : 'detail', order: this.order++ };
  }
}
