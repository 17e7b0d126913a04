import { parseMilestones } from '../domain/dates';
import { hasBullets, wholeText } from '../domain/items';
import { tidy } from '../domain/text';
import type { Unread } from '../domain/roadmap';
import { addDetail, levelWord, severalObjectives } from './cellTexts';
import {
  emptyDraft,
  type ActionDraft,
  type AxisDraft,
  type Draft,
  type IndicatorDraft,
  type ObjectiveDraft,
} from './draft';
import { indicatorFacts, pairTargets } from './indicatorFacts';
import {
  actionDraft,
  axisDraft,
  axisOfHeading,
  codeOf,
  fieldOf,
  indicatorDraft,
  itemsOf,
  leverDraft,
  objectiveDraft,
  type Parents,
  type Place,
} from './itemDrafts';
import type { Context } from './layout';
import { columnOf, errorCells, held, type Held, type Table } from './table';
import type { ColumnRole } from './tableColumns';
import type { Heading } from './headings';
import { isActionField } from './fieldRoles';

/**
 * Reads any table of a roadmap from the top. A level that is blank or merged goes on from the row above; a change of
 * axis or objective ends what stood below it; a band over the table (« Axe 2 : … ») changes the axis.
 */
export function readTable(table: Table, context: Context): Draft {
  const reader = new TableReader(table, context);
  for (const row of table.rows) {
    if (row.kind === 'data') reader.data(row.row);
    else if (row.kind === 'band') reader.band(row.heading);
    else reader.total(row.row);
  }
  reader.draft.observations.push(...errorCells(table, context));
  return reader.draft;
}

class TableReader {
  readonly draft: Draft = emptyDraft();
  private axis: AxisDraft | null;
  private parent: ObjectiveDraft | null;
  private objectives: ObjectiveDraft[] = [];
  private fields: ObjectiveDraft[] = [];
  private actions: ActionDraft[] = [];
  private indicators: IndicatorDraft[] = [];
  private readonly seen = new Map<string, string>();
  private order = 0;

  constructor(
    private readonly table: Table,
    private readonly context: Context,
  ) {
    this.axis = context.axis;
    this.parent = context.objective;
    this.unknownColumns();
  }

  data(row: number): void {
    this.readAxis(row);
    this.readParent(row);
    this.readObjectives(row);
    this.readFields(row);
    const actions = this.readActions(row);
    this.readLevers(row, actions);
    this.readIndicators(row, actions);
    this.readSections(row);
  }

  band(heading: Heading): void {
    const source = this.context.grid.sourceOf(heading.rect);
    if (heading.word === 'objective' || heading.word === 'field') {
      const objective = objectiveDraft(heading.text, this.place(source), this.axis, null);
      this.draft.objectives.push(objective);
      if (this.column('objective') === null && this.column('field') === null) this.objectives = [objective];
      else this.parent = objective;
    } else {
      this.axis = axisOfHeading(heading, source);
      this.draft.axes.push(this.axis);
      this.parent = null;
      this.objectives = [];
    }
    this.fields = [];
    this.actions = [];
  }

  total(row: number): void {
    const { grid } = this.context;
    const column = grid.columnsOf(row)[0]!;
    this.draft.unread.push({
      source: grid.source(row, column),
      text: tidy(grid.text(row, column)),
      reason: 'total',
    });
  }

  private readAxis(row: number): void {
    const text = this.changed(row, 'axis');
    const code = this.codeAt(row, 'axisCode');
    if (text) {
      this.axis = { ...axisDraft(text.text, this.place(text.source), code?.code), ...this.word('axis') };
    } else if (code && this.column('axis') === null && this.isNewCode('axisCode', code.code)) {
      this.axis = { kind: 'axis', title: '', code: code.code, ...this.place(code.source) };
    } else return;
    this.draft.axes.push(this.axis);
    this.parent = this.context.axis === null ? null : this.context.objective;
    this.objectives = [];
    this.fields = [];
    this.actions = [];
    this.forget('parentObjective', 'objective', 'objectiveCode', 'field', 'fieldCode');
  }

  private readParent(row: number): void {
    const text = this.changed(row, 'parentObjective');
    if (!text) return;
    this.parent = {
      ...objectiveDraft(text.text, this.place(text.source), this.axis, null),
      ...this.word('parentObjective'),
    };
    this.draft.objectives.push(this.parent);
    this.objectives = [];
    this.fields = [];
    this.actions = [];
    this.forget('objective', 'objectiveCode', 'field', 'fieldCode');
  }

  private readObjectives(row: number): void {
    const found = this.levelAt(row, 'objective', 'objectiveCode', this.parent);
    if (!found) return;
    this.objectives = found;
    this.fields = [];
    this.actions = [];
    this.forget('field', 'fieldCode');
  }

  private readFields(row: number): void {
    const found = this.levelAt(row, 'field', 'fieldCode', this.objectives[0] ?? this.parent);
    if (!found) return;
    for (const field of found) field.level = 'field';
    this.fields = found;
    this.actions = [];
  }

  /** The objectives that begin in this row, or null when the level goes on from above. */
  private levelAt(
    row: number,
    role: 'objective' | 'field',
    codeRole: 'objectiveCode' | 'fieldCode',
    parent: ObjectiveDraft | null,
  ): ObjectiveDraft[] | null {
    const text = this.changed(row, role);
    const code = this.codeAt(row, codeRole);
    const drafts: ObjectiveDraft[] = [];
    if (text) {
      const items = severalObjectives(text.text) ? itemsOf(text.text).map((item) => item.title) : [text.text];
      for (const item of items) {
        const own = items.length === 1 ? code?.code : undefined;
        drafts.push({
          ...objectiveDraft(item, this.place(text.source), this.axis, parent, own),
          ...this.word(role),
        });
      }
    } else if (code && this.column(role) === null && this.isNewCode(codeRole, code.code)) {
      const place = this.place(code.source);
      drafts.push({
        kind: 'objective',
        title: '',
        code: code.code,
        level: 'objective',
        axis: this.axis,
        parent,
        ...place,
      });
    } else return null;
    this.draft.objectives.push(...drafts);
    return drafts;
  }

  private get parents(): Parents {
    const level = this.fields.length > 0 ? this.fields : this.objectives;
    return {
      axis: this.axis,
      objective: level.length === 1 ? level[0]! : level.length === 0 ? this.parent : null,
    };
  }

  private readActions(row: number): ActionDraft[] {
    const { grid } = this.context;
    const cell = held(grid, row, this.column('action'));
    const code = this.codeAt(row, 'actionCode');
    const rowId = `${grid.name}!${(cell?.block.top ?? row) + 1}`;
    if (cell?.first && addDetail(this.actions.at(-1), cell.text)) return this.actions;
    if (cell?.first && this.repeatsAction(cell.text, code?.code)) return this.actions;
    if (cell?.first) {
      const items = itemsOf(cell.text);
      this.actions = items.map((item) =>
        actionDraft(
          item,
          this.place(cell.source),
          this.parents,
          rowId,
          items.length === 1 ? code?.code : undefined,
        ),
      );
      this.draft.actions.push(...this.actions);
      for (const action of this.actions) {
        Object.assign(action, this.word('action'));
        this.fillAction(action, row);
      }
      return this.actions;
    }
    if (!cell && code && this.column('action') === null) {
      // Codes of actions that this row is about: a list of indicators that names them.
      const place = this.place(code.source);
      this.actions = code.code
        .split(/[,;/\s]+/)
        .filter((part) => part !== '')
        .map((part) => ({
          ...actionDraft({ title: part, details: [] }, place, this.parents, rowId, part),
          title: '',
        }));
      this.draft.actions.push(...this.actions);
      return this.actions;
    }
    if (cell) return this.actions;
    if (this.fillsAction(row)) for (const action of this.actions) this.fillAction(action, row);
    return this.isListOfSingleActions() ? this.actions : [];
  }

  /** The action written again on the row of its next indicator. */
  private repeatsAction(text: string, code: string | undefined): boolean {
    const [only, ...more] = this.actions;
    if (!only || more.length > 0 || this.column('indicator') === null) return false;
    const [item, ...others] = itemsOf(text);
    const { source, role, order } = only;
    const same = item && actionDraft(item, { source, role, order }, this.parents, only.row, code);
    return others.length === 0 && same?.title === only.title && same.code === only.code;
  }

  /** A field of the action may go on in rows below it when the action's own cell is blank. */
  private fillsAction(row: number): boolean {
    return (
      this.actions.length > 0 && this.isListOfSingleActions() && this.column('action') !== null && row > 0
    );
  }

  /** One action a row, no bullets: what stands below a blank action cell still belongs to it. */
  private isListOfSingleActions(): boolean {
    const column = this.column('action');
    if (column === null || this.actions.length !== 1) return false;
    const { grid } = this.context;
    return !this.table.rows.some(
      (row) => row.kind === 'data' && hasBullets(grid.cell(row.row, column)?.text ?? ''),
    );
  }

  private fillAction(action: ActionDraft, row: number): void {
    const { grid } = this.context;
    for (const { role, column, header } of this.table.columns) {
      const cell = held(grid, row, column);
      if (!cell) continue;
      const field = fieldOf(grid.shown(row, column)!, cell.source);
      if (role === 'extra' || role === 'weather' || role === 'contribution') {
        if (header !== '') action.extra[header] ??= field;
      } else if (isActionField(role)) {
        action.fields[role] ??= field;
      }
    }
    const schedule = action.fields.schedule ?? action.fields.due;
    if (schedule && action.milestones.length === 0) action.milestones = parseMilestones(schedule.text);
  }

  private readLevers(row: number, actions: ActionDraft[]): void {
    const { grid } = this.context;
    for (const { role, column } of this.table.columns) {
      const cell = role === 'lever' ? held(grid, row, column) : null;
      if (!cell?.first) continue;
      if (addDetail(this.draft.levers.at(-1), cell.text)) continue;
      const items = itemsOf(cell.text);
      const code = this.codeAt(row, 'leverCode');
      for (const item of items) {
        const lever = leverDraft(
          item,
          this.place(cell.source),
          this.parents,
          this.rowId(row),
          items.length === 1 ? code?.code : undefined,
        );
        if (actions.length === 1) lever.actions = actions;
        this.draft.levers.push(lever);
      }
    }
  }

  /** « Indicateur 1 | Cible 1 | Indicateur 2 | Cible 2 »: each indicator with the columns up to the next one. */
  private readIndicators(row: number, actions: ActionDraft[]): void {
    const { columns } = this.table;
    const starts = columns.filter(({ role }) => role === 'indicator').map(({ column }) => column);
    if (starts.length < 2) {
      this.readIndicator(row, actions, this.table, this.column('indicator'));
      return;
    }
    starts.forEach((start, i) => {
      const end = starts[i + 1] ?? Infinity;
      const own = columns.filter(({ column }) => column >= start && column < end);
      this.indicators = [];
      this.readIndicator(row, actions, { ...this.table, columns: own }, start);
    });
  }

  private readIndicator(row: number, actions: ActionDraft[], table: Table, column: number | null): void {
    const { grid } = this.context;
    const cell = held(grid, row, column);
    if (cell?.first && addDetail(this.indicators.at(-1), cell.text)) return;
    if (cell?.first) {
      const items = itemsOf(cell.text);
      const code = this.codeAt(row, 'indicatorCode');
      this.indicators = items.map((item) =>
        indicatorDraft(
          item,
          this.place(cell.source),
          this.parents,
          this.rowId(row),
          items.length === 1 ? code?.code : undefined,
        ),
      );
      if (actions.length === 1) for (const indicator of this.indicators) indicator.actions = actions;
      this.draft.indicators.push(...this.indicators);
    } else if (!cell) {
      // A target below a blank indicator cell belongs to the indicator above, in the same objective.
      if (this.changedObjectiveSince(row)) this.indicators = [];
    }
    if (this.indicators.length === 0) return;
    for (const indicator of this.indicators) indicatorFacts(indicator, table, grid, row);
    const observation = pairTargets(this.indicators, table, grid, row);
    if (observation) this.draft.observations.push(observation);
  }

  private changedObjectiveSince(row: number): boolean {
    const column = this.column('field') ?? this.column('objective');
    return column !== null && this.context.grid.cell(row, column) !== undefined;
  }

  private readSections(row: number): void {
    const { grid } = this.context;
    for (const { role, column, header } of this.table.columns) {
      const cell = role === 'section' ? held(grid, row, column) : null;
      if (!cell?.first) continue;
      const about = this.fields[0] ?? this.objectives[0] ?? this.parent ?? this.axis;
      this.draft.sections.push({ about, label: header, text: cell.text.trim(), source: cell.source });
    }
  }

  /** Columns without a meaning are kept on each action; where there is no action they are shown as not understood. */
  private unknownColumns(): void {
    if (this.column('action') !== null) return;
    const { grid } = this.context;
    for (const { role, column, header } of this.table.columns) {
      const filled = this.table.rows.some(
        (row) => row.kind === 'data' && grid.cell(row.row, column) !== undefined,
      );
      if (role !== 'extra' || !filled) continue;
      const unread: Unread = {
        source: grid.source(this.table.header.rect.bottom, column),
        text: header,
        reason: 'unknown-column',
      };
      this.draft.unread.push(unread);
    }
  }

  /** What a level's cell says when it says something new: not a repetition of the row above. */
  private changed(row: number, role: ColumnRole): Held | null {
    const cell = held(this.context.grid, row, this.column(role));
    if (!cell?.first) return null;
    const text = wholeText(cell.text);
    if (this.seen.get(role) === text) return null;
    this.seen.set(role, text);
    return cell;
  }

  private isNewCode(role: ColumnRole, code: string): boolean {
    if (this.seen.get(role) === code) return false;
    this.seen.set(role, code);
    return true;
  }

  private forget(...roles: ColumnRole[]): void {
    for (const role of roles) this.seen.delete(role);
  }

  private codeAt(row: number, role: ColumnRole): { code: string; source: Held['source'] } | null {
    const { grid } = this.context;
    const column = this.column(role);
    const cell = held(grid, row, column);
    if (!cell || column === null) return null;
    const found =
      codeOf(grid.shown(row, column)) ??
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
  private word(role: ColumnRole): { word?: string } {
    const header = this.table.columns.find((column) => column.role === role)?.header;
    const word = header === undefined ? '' : levelWord(header);
    return word === '' ? {} : { word };
  }

  private column(role: ColumnRole): number | null {
    return columnOf(this.table, role);
  }

  private rowId(row: number): string {
    const action = held(this.context.grid, row, this.column('action'));
    return `${this.context.grid.name}!${(action?.block.top ?? row) + 1}`;
  }

  private place(source: Place['source']): Place {
    const lists =
      this.column('action') === null && this.column('indicator') === null && this.column('lever') === null;
    return { source, role: lists ? 'list' : 'detail', order: this.order++ };
  }
}
