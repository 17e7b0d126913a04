import { actionFields } from '../../domain/fields';
import { hasBullets } from '../../domain/items';
import type { ActionFields, UnreadReason } from '../../domain/roadmap';
import type { Rect } from '../../workbook/address';
import { SubBullets } from './cellTexts';
import { codesIn } from '../words/codeLists';
import { ColumnItems } from './columnItems';
import { emptyDraft, type ActionDraft, type Draft, type IndicatorDraft, type LeverDraft } from '../draft';
import { indicatorFacts, pairTargets } from './indicatorFacts';
import { inChargeIn } from '../words/inCharge';
import { actionDraft, fieldOf, indicatorDraft, leverDraft } from '../itemDrafts';
import { readLabelled } from './labelReader';
import { labelSubjects, type LabelRow, type LabelSubject } from './labelRows';
import type { Context } from '../layout';
import { markedState, saidByState, stateOf } from './markedState';
import { errorCells, held, type Held, type Table } from './table';
import { RubricFields } from './rubricFields';
import { linkStairParents } from './stairParents';
import { TableCells } from './tableCells';
import type { Column } from './tableColumns';
import { TableLevels } from './tableLevels';
import type { SaidAbove } from './tableRows';
import type { Heading } from '../headings';
import { isActionField } from '../words/fieldRoles';
import { indicatorColumns, ItemGroups } from './itemGroups';
import { textNumbersOf } from './textNumbers';
import { toldRow } from './toldRows';
import { unreadColumns } from './unreadColumns';
import { untitledRows } from './untitledRows';
import { weatherIn } from './weatherIn';
import { columnsClaimedTwice, unusedCells } from './unusedCells';
import { isTerm } from '../words/terms';

/**
 * Reads any table of a roadmap from the top. A level that is blank or merged goes on from the row above; a change of
 * axis or objective ends what stood below it; a band over the table (« Axe 2 : … ») changes the axis.
 */
export function readTable(table: Table, around: Context): Draft {
  const context = table.overlay ? { ...around, grid: around.grid.with(table.overlay) } : around;
  const reader = new TableReader(table, context);
  const subjects = labelSubjects(table, context.grid);
  for (const row of table.rows) {
    if (row.kind === 'data') reader.data(row.row);
    else if (row.kind === 'band') reader.band(row.heading);
    else if (row.kind === 'said') reader.saidAbove(row.of, row.rect);
    else if (row.kind === 'label') reader.label(row.label, subjects.get(row)!);
    else if (row.kind !== 'rubric') reader.aside(row.row, ASIDE[row.kind]);
  }
  reader.draft.observations.push(...errorCells(table, context), ...textNumbersOf(table, context));
  reader.draft.observations.push(...columnsClaimedTwice(table, context.grid));
  const parents = linkStairParents(table, context.grid, reader.draft);
  const unused = unusedCells(table, context.grid, reader.draft);
  reader.draft.unread.push(...unused.filter(({ source }) => !parents.has(source.address)));
  return reader.draft;
}

const ASIDE = { open: 'outside-tables', guide: 'legend', total: 'total' } as const;

class TableReader {
  readonly draft: Draft = emptyDraft();
  private readonly cells: TableCells;
  private readonly levels: TableLevels;
  private readonly spread: Column[];
  private readonly groups: ItemGroups;
  private readonly items: ColumnItems;
  private readonly rubrics: RubricFields;
  /** The columns that hold in the row that is being read. */
  private columns: Column[];
  private actions: ActionDraft[] = [];
  private levers: LeverDraft[] = [];
  private indicators: IndicatorDraft[] = [];
  /** True in a row where an axis or an objective begins. */
  private begins = false;
  /** The actions of the row that is being read, by their numbered columns. */
  private readonly byStart = new Map<Column, ActionDraft[]>();
  private readonly subBullets = new SubBullets();
  /** Rows of actions that have a number and no title. */
  private readonly untitled: ReadonlySet<number>;
  /** What lines above say of the actions below them. */
  private above: Partial<ActionFields> = {};
  /** The first action of the objective. */
  private from = 0;

  constructor(
    private readonly table: Table,
    private readonly context: Context,
  ) {
    this.cells = new TableCells(table, context, this.draft);
    this.levels = new TableLevels(this.cells, context, this.draft);
    this.spread = table.columns.filter(({ role, state }) => role === 'action' && state !== undefined);
    this.groups = new ItemGroups(table.columns);
    const rows = table.rows.filter(({ kind }) => kind === 'data').map(({ row }) => row);
    this.items = new ColumnItems(context.grid, rows, table.columns);
    this.rubrics = new RubricFields(table, context.grid, this.draft);
    this.columns = table.columns;
    this.untitled = untitledRows(table, context.grid);
    this.draft.unread.push(...unreadColumns(table, context.grid));
  }

  data(row: number): void {
    this.columns = this.cells.goTo(row);
    this.begins = this.levels.row(row);
    if (this.begins) {
      this.actions = [];
      this.from = this.draft.actions.length;
      this.subBullets.restart();
    }
    this.rubrics.goTo(row, this.begins);
    const actions =
      this.spread.length > 0
        ? this.readSpread(row)
        : this.groups.starts.length > 0
          ? this.readNumbered(row)
          : this.readActions(row);
    this.rubrics.row(row);
    this.readLevers(row, actions);
    this.readIndicators(row, actions);
    this.readSections(row);
  }

  /** « 2e trimestre », « En cours », « Pilote : DSI » over rows: what the actions below it do not say themselves. */
  saidAbove(of: SaidAbove, rect: Rect): void {
    const { grid } = this.context;
    const cell = grid.cell(rect.top, rect.left)!;
    const text = of === 'owner' ? inChargeIn(cell.text) : null;
    this.above = { [of]: fieldOf(text === null ? cell : { value: text, text }, grid.sourceOf(rect)) };
    this.actions = [];
    this.subBullets.restart();
  }

  label(label: LabelRow, subject: LabelSubject): void {
    const { draft, cells, levels, actions: last } = this;
    const all = draft.actions.slice(this.from);
    const said = readLabelled(label, { subject, last, all, grid: this.context.grid, cells, levels, draft });
    this.above = { ...this.above, ...said };
  }

  band(heading: Heading): void {
    this.above = {};
    this.from = this.draft.actions.length;
    this.levels.band(heading);
    this.actions = [];
    this.subBullets.restart();
  }

  /** A total, or a line that is still to be written. */
  aside(row: number, reason: UnreadReason): void {
    this.draft.unread.push(toldRow(this.context.grid, this.table.header, row, reason));
  }

  private readActions(row: number): ActionDraft[] {
    const { grid } = this.context;
    const cell = held(grid, row, this.cells.column('action'));
    const code = this.cells.codeAt(row, 'actionCode');
    const rowId = `${grid.name}!${(cell?.block.top ?? row) + 1}`;
    if (cell?.first && this.subBullets.add(cell.block.left, this.actions.at(-1), cell.text))
      return this.actions;
    if (cell?.first && this.repeatsAction(cell, code?.code)) return this.actions;
    if (cell && this.isNew(cell)) return (this.actions = this.newActions(cell, row, code?.code));
    if (!cell && code && this.cells.column('action') === null) {
      // Codes of actions that this row is about: a list of indicators that names them.
      const place = this.cells.place(code.source);
      const codes = codesIn(code.code) ?? code.code.split(/[,;/\s]+/).filter((part) => part !== '');
      this.actions = codes.map((part) => ({
        ...actionDraft({ title: part, details: [] }, place, this.levels.parents, rowId, part),
        title: '',
      }));
      this.draft.actions.push(...this.actions);
      if (this.actions.length === 1) this.actions[0]!.extra = weatherIn(this.columns, this.context.grid, row);
      return this.actions;
    }
    if (cell) return this.actions;
    if (code && this.untitled.has(row)) return (this.actions = [this.untitledAction(row, code.code)]);
    if (!this.isListOfSingleActions()) return [];
    // A field of the action may go on in rows below it when the action's own cell is blank.
    for (const action of this.actions) this.fillAction(action, row);
    return this.actions;
  }

  /** An action whose title was left empty is called by its number; it stands where the title is to be written. */
  private untitledAction(row: number, code: string): ActionDraft {
    const { grid } = this.context;
    const place = this.cells.place(grid.source(row, this.cells.column('action')!));
    const named = { title: code, details: [], ...this.cells.word('action') };
    const draft = actionDraft(named, place, this.levels.parents, `${grid.name}!${row + 1}`, code);
    const action = { ...draft, ...named };
    this.draft.actions.push(action);
    this.fillAction(action, row);
    return action;
  }

  /** Items begin in a cell's first row, and where « idem » says them of another axis or objective. */
  private isNew({ first, repeated }: Held): boolean {
    return first || (repeated === true && this.begins);
  }

  /** « Action 1 | Action 2 »: several in a row, each with the columns of its own number or group. */
  private readNumbered(row: number): ActionDraft[] {
    this.byStart.clear();
    return this.groups.starts.flatMap((start) => {
      const cell = held(this.context.grid, row, start.column);
      if (!cell?.first) return [];
      const actions = this.newActions(cell, row, undefined, {}, this.groups.columnsOf(start));
      this.byStart.set(start, actions);
      return actions;
    });
  }

  /** The actions that a lever or an indicator in this column serves. */
  private servedBy(column: number, actions: ActionDraft[]): ActionDraft[] {
    const start = this.groups.startOf(column);
    const own = start ? (this.byStart.get(start) ?? []) : actions;
    if (this.columns.some((other) => other.column === column && other.shared)) return [];
    return own.length === 1 ? own : [];
  }

  private newActions(
    cell: Held,
    row: number,
    code: string | undefined,
    said: Partial<ActionFields> = {},
    columns = this.columns,
  ): ActionDraft[] {
    const rowId = `${this.context.grid.name}!${cell.block.top + 1}`;
    const items = this.items.in(cell);
    const actions = items.map((item) =>
      actionDraft(
        item,
        this.cells.place(cell.source),
        this.levels.parents,
        rowId,
        items.length === 1 ? code : undefined,
      ),
    );
    this.draft.actions.push(...actions);
    for (const action of actions) {
      Object.assign(action, this.cells.word('action'));
      Object.assign(action.fields, said);
      this.fillAction(action, row, columns);
    }
    return actions;
  }

  /** Actions spread over « À faire | En cours | Fait » or « 2024 | 2025 »: each column is the status or the time of its own. */
  private readSpread(row: number): ActionDraft[] {
    return this.spread.flatMap((column) => {
      const cell = held(this.context.grid, row, column.column);
      if (!cell?.first) return [];
      const of = saidByState(column);
      const above = this.draft.actions.filter(({ fields }) => fields[of]?.text === column.state).at(-1);
      if (this.subBullets.add(column.column, above, cell.text)) return [];
      const state = stateOf(column, this.table, this.context.grid);
      return this.newActions(cell, row, undefined, { [of]: state });
    });
  }

  /** The action written again on the row of its next indicator. */
  private repeatsAction(cell: Held, code: string | undefined): boolean {
    const [only, ...more] = this.actions;
    if (!only || more.length > 0 || this.cells.column('indicator') === null) return false;
    const [item, ...others] = this.items.in(cell);
    const { source, role, order } = only;
    const same = item && actionDraft(item, { source, role, order }, this.levels.parents, only.row, code);
    return others.length === 0 && same?.title === only.title && same.code === only.code;
  }

  /** One action a row, no bullets: what stands below a blank action cell still belongs to it. */
  private isListOfSingleActions(): boolean {
    const column = this.cells.column('action');
    if (column === null || this.actions.length !== 1) return false;
    const { grid } = this.context;
    return !this.table.rows.some(
      (row) => row.kind === 'data' && hasBullets(grid.cell(row.row, column)?.text ?? ''),
    );
  }

  private fillAction(action: ActionDraft, row: number, columns = this.columns): void {
    const { grid } = this.context;
    for (const { role, column, header, parents } of columns) {
      const cell = parents ? null : held(grid, row, column);
      if (!cell) continue;
      const field = fieldOf(grid.shown(row, column)!, cell.source);
      if (role === 'extra' || role === 'weather' || role === 'contribution') {
        if (header !== '') action.extra[header] ??= field;
      } else if (isActionField(role)) {
        // What a second column or row says of the same is kept beside the first.
        const known = (action.fields[role] ??= field);
        if (known.source.address !== field.source.address) action.extra[header] ??= field;
      }
    }
    const state = markedState(this.table, grid, row);
    if (state) action.fields.status ??= state;
    for (const role of actionFields) {
      const field = this.above[role];
      // A day says more than a term; a phase says something else.
      const isLess = role === 'schedule' && action.fields.due !== undefined && isTerm(field?.text ?? '');
      if (field && !isLess) action.fields[role] ??= field;
    }
  }

  private readLevers(row: number, actions: ActionDraft[]): void {
    const { grid } = this.context;
    for (const { role, column } of this.columns) {
      const cell = role === 'lever' ? held(grid, row, column) : null;
      if (cell?.repeated && !this.begins) serveToo(this.levers, actions);
      if (!cell || !this.isNew(cell)) continue;
      this.levers = [];
      if (this.subBullets.add(column, this.draft.levers.at(-1), cell.text)) continue;
      const items = this.items.in(cell);
      const code = this.cells.codeAt(row, 'leverCode');
      for (const item of items) {
        const lever = leverDraft(
          item,
          this.cells.place(cell.source),
          this.levels.parents,
          this.rowId(row),
          items.length === 1 ? code?.code : undefined,
        );
        lever.actions = this.servedBy(column, actions);
        this.levers.push(lever);
        this.draft.levers.push(lever);
      }
    }
  }

  /** « Indicateur 1 | Cible 1 | Indicateur 2 | Cible 2 »: each indicator with the columns up to the next one. */
  private readIndicators(row: number, actions: ActionDraft[]): void {
    const { columns } = this;
    const starts = columns.filter(({ role }) => role === 'indicator');
    if (starts.length < 2) {
      this.readIndicator(row, actions, { ...this.table, columns }, this.cells.column('indicator'));
      return;
    }
    for (const start of starts) {
      this.indicators = [];
      const own = { ...this.table, columns: indicatorColumns(columns, start) };
      this.readIndicator(row, actions, own, start.column);
    }
  }

  private readIndicator(row: number, actions: ActionDraft[], table: Table, column: number | null): void {
    const { grid } = this.context;
    const cell = held(grid, row, column);
    if (cell?.first && this.subBullets.add(cell.block.left, this.indicators.at(-1), cell.text)) return;
    if (cell?.repeated && !this.begins) serveToo(this.indicators, actions);
    if (cell && this.isNew(cell)) {
      const items = this.items.in(cell);
      const code = this.cells.codeAt(row, 'indicatorCode');
      this.indicators = items.map((item) =>
        indicatorDraft(
          item,
          this.cells.place(cell.source),
          this.levels.parents,
          this.rowId(row),
          items.length === 1 ? code?.code : undefined,
        ),
      );
      for (const indicator of this.indicators) indicator.actions = this.servedBy(column!, actions);
      this.draft.indicators.push(...this.indicators);
    } else if (!cell) {
      // A target below a blank indicator cell belongs to the indicator above, in the same objective.
      if (this.changedObjectiveSince(row)) this.indicators = [];
    }
    if (this.indicators.length === 0) return;
    indicatorFacts(this.indicators, table, grid, row);
    const observation = pairTargets(this.indicators, table, grid, row);
    if (observation) this.draft.observations.push(observation);
  }

  private changedObjectiveSince(row: number): boolean {
    const column = this.cells.column('field') ?? this.cells.column('objective');
    return column !== null && this.context.grid.cell(row, column) !== undefined;
  }

  private readSections(row: number): void {
    const { grid } = this.context;
    for (const { role, column, header } of this.columns) {
      const cell = role === 'section' ? held(grid, row, column) : null;
      if (!cell?.first) continue;
      const about = this.levels.about;
      this.draft.sections.push({ about, label: header, text: cell.text.trim(), source: cell.source });
    }
  }

  private rowId(row: number): string {
    const action = held(this.context.grid, row, this.cells.column('action'));
    return `${this.context.grid.name}!${(action?.block.top ?? row) + 1}`;
  }
}

/** « idem » beside another action: levers or indicators of the action above serve it too. */
function serveToo(items: (LeverDraft | IndicatorDraft)[], actions: ActionDraft[]): void {
  for (const item of items)
    if (item.actions.length > 0 && actions.length === 1)
      item.actions = [...new Set([...item.actions, ...actions])];
}
