import type { ActionFields, Field } from '../../domain/roadmap';
import type { ActionDraft, Draft } from '../draft';
import { isActionField } from '../words/fieldRoles';
import type { Grid } from '../grid';
import { fieldOf } from '../itemDrafts';
import { columnsIn } from './rubrics';
import { held, type Table } from './table';
import type { ColumnRole } from './tableColumns';

interface Said {
  role: keyof ActionFields | 'contribution';
  header: string;
  field: Field;
}

/**
 * In a table whose rows are rubrics (« Actions », « Leviers », « Partenaires »), what one row says of all actions of its
 * objective: a rubric that is a field of actions, and the columns beside the first row.
 */
export class RubricFields {
  private said: Said[] = [];
  /** The first action of the draft that is told of. */
  private from = 0;
  private first = true;
  private readonly hasRubrics: boolean;
  /** True where the columns beside say in each row what holds for the action of that row alone. */
  private readonly ofRows: boolean;

  constructor(
    private readonly table: Table,
    private readonly grid: Grid,
    private readonly draft: Draft,
  ) {
    this.hasRubrics = table.columns.some(({ rows }) => rows !== undefined);
    this.ofRows = areOfRows(table, grid);
  }

  /** Before the actions of a row are read: what was said ends where an objective (`begins`) or an action begins. */
  goTo(row: number, begins: boolean): void {
    const names = this.table.columns.find(({ role, rows }) => role === 'action' && rows === undefined);
    this.first = begins || (names !== undefined && held(this.grid, row, names.column)?.first === true);
    if (!this.first) return;
    this.said = [];
    this.from = this.draft.actions.length;
  }

  /** Adds what a row says and gives it to the actions read so far. */
  row(row: number): void {
    if (!this.hasRubrics) return;
    const { first } = this;
    for (const { role, column, header, rows } of columnsIn(this.table.columns, row)) {
      if (!tells(role) || (rows === undefined && this.ofRows)) continue;
      const cell = first || rows !== undefined ? held(this.grid, row, column) : null;
      if (cell?.first)
        this.said.push({ role, header, field: fieldOf(this.grid.shown(row, column)!, cell.source) });
    }
    for (const action of this.draft.actions.slice(this.from)) this.fill(action);
  }

  private fill(action: ActionDraft): void {
    for (const { role, header, field } of this.said) {
      const known = role === 'contribution' ? action.extra[header] : (action.fields[role] ??= field);
      if (known?.source.address !== field.source.address) action.extra[header] ??= field;
    }
  }
}

/** Something stands beside the second action of a rubric too, each action in a row: there each row tells of its own. */
function areOfRows({ columns, rows }: Table, grid: Grid): boolean {
  const data = rows.flatMap(({ kind, row }) => (kind === 'data' ? [row] : []));
  const beside = columns.filter(({ role, rows: own }) => own === undefined && tells(role));
  return columns.some(
    ({ role, rows: own }) =>
      role === 'action' &&
      data.some(
        (row, i) =>
          own?.has(row) === true &&
          own.has(data[i - 1] ?? -1) &&
          beside.some(({ column }) => grid.cell(row, column) !== undefined),
      ),
  );
}

function tells(role: ColumnRole): role is Said['role'] {
  return role === 'contribution' || isActionField(role);
}
