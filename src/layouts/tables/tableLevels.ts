import { wholeText } from '../../domain/items';
import { asksForLines, countsLines, severalObjectives, withoutRank } from './cellTexts';
import { goesOnFrom } from './codedBands';
import type { AxisDraft, Draft, ObjectiveDraft } from '../draft';
import type { Heading } from '../headings';
import { axesIn, axisDraft, axisOfHeading, itemsOf, objectiveDraft, type Parents } from '../itemDrafts';
import type { Context } from '../layout';
import { stackedLevels } from '../words/stackedLevels';
import { held, type Held } from './table';
import type { TableCells } from './tableCells';
import type { ColumnRole } from './tableColumns';

/**
 * The levels above the items of a table: axis, parent, objectives, champs opérationnels, as they hold at the row that is
 * being read. A level that is blank, merged or repeated goes on; a new one ends what stood below it.
 */
export class TableLevels {
  private axis: AxisDraft | null;
  private parent: ObjectiveDraft | null;
  private objectives: ObjectiveDraft[] = [];
  private fields: ObjectiveDraft[] = [];
  private hasAxisBands = false;
  /** The row above is one of several objectives below « Objectifs »: what comes below them belongs to them all. */
  private lists = false;
  private readonly seen = new Map<string, string>();

  constructor(
    private readonly cells: TableCells,
    private readonly context: Context,
    private readonly draft: Draft,
  ) {
    this.axis = context.axis;
    this.parent = context.objective;
    this.goOn(context.goesOn);
  }

  private goOn(above: ObjectiveDraft | undefined): void {
    if (above?.level === 'field') {
      this.fields = [above];
      this.objectives = above.parent ? [above.parent] : [];
    } else if (above) this.objectives = [above];
  }

  /** Reads the levels of a row; true when one of them is new. */
  row(row: number): boolean {
    const changes = [
      this.readAxis(row),
      this.readParent(row),
      this.readObjectives(row),
      this.readFields(row),
    ];
    this.lists = this.cells.isRubric('objective');
    return changes.includes(true);
  }

  /** A line over the whole table: « Axe 2 : … », « Objectif 2.1 : … ». */
  band(heading: Heading): void {
    const source = this.context.grid.sourceOf(heading.rect);
    if (heading.word === 'axis') this.hasAxisBands = true;
    if (heading.word === 'objective' || heading.word === 'field' || this.isUnderAxis(heading)) {
      const objective = objectiveDraft(heading.text, this.cells.place(source), this.axis, null, heading.code);
      this.draft.objectives.push(objective);
      if (this.cells.column('objective') === null && this.cells.column('field') === null)
        this.objectives = [objective];
      else this.parent = objective;
    } else if (this.isOverAxes(heading)) {
      this.draft.unread.push({ source, text: heading.text, reason: 'outside-tables' });
      return;
    } else {
      this.axis = axisOfHeading(heading, source);
      this.draft.axes.push(this.axis);
      this.parent = null;
      this.objectives = [];
    }
    this.fields = [];
  }

  /** « A1 : … » under the axis A, « 1 : … » under one of several lines « Axe 1 : … »: an objective, without its word. */
  private isUnderAxis({ code, word }: Heading): boolean {
    if (code === undefined || word !== undefined || this.axis === null) return false;
    const { code: above } = this.axis;
    return this.hasAxisBands || (above !== undefined && goesOnFrom(code, above));
  }

  /** « Volet opérationnel » over rows that name their axes themselves: a part of the plan, which has no level. */
  private isOverAxes({ word, code }: Heading): boolean {
    return word === undefined && code === undefined && this.cells.column('axis') !== null;
  }

  /** What prose in this row is about: the lowest level. */
  get about(): ObjectiveDraft | AxisDraft | null {
    return this.fields[0] ?? this.objectives[0] ?? this.parent ?? this.axis;
  }

  private readAxis(row: number): boolean {
    const text = this.changed(row, 'axis');
    const code = this.cells.codeAt(row, 'axisCode');
    if (text) {
      const place = this.cells.place(text.source);
      const [first, second] = axesIn(text.text);
      const also = second === undefined ? undefined : axisDraft(second, place);
      if (also) this.draft.axes.push(also);
      this.axis = {
        ...axisDraft(first, place, code?.code),
        ...this.cells.word('axis'),
        ...(also && { also }),
      };
    } else if (code && this.cells.column('axis') === null && this.isNewCode('axisCode', code.code)) {
      this.axis = { kind: 'axis', title: '', code: code.code, ...this.cells.place(code.source) };
    } else return false;
    this.draft.axes.push(this.axis);
    this.parent = this.context.axis === null ? null : this.context.objective;
    this.objectives = [];
    this.fields = [];
    this.forget('parentObjective', 'objective', 'objectiveCode', 'field', 'fieldCode');
    return true;
  }

  private readParent(row: number): boolean {
    const text = this.changed(row, 'parentObjective');
    if (!text && this.isFact(row)) {
      this.parent = this.context.objective;
      this.forget('parentObjective');
    }
    if (!text) return false;
    this.parent = {
      ...objectiveDraft(text.text, this.cells.place(text.source), this.axis, null),
      ...this.cells.word('parentObjective'),
    };
    this.draft.objectives.push(this.parent);
    this.objectives = [];
    this.fields = [];
    this.forget('objective', 'objectiveCode', 'field', 'fieldCode');
    return true;
  }

  /** A parent that is told behind its objective is a fact of this row: where it is blank there is none. */
  private isFact(row: number): boolean {
    const [parent, own] = [this.cells.column('parentObjective'), this.cells.column('objective')];
    return parent !== null && own !== null && parent > own && !held(this.context.grid, row, parent);
  }

  private readObjectives(row: number): boolean {
    const found = this.levelAt(row, 'objective', 'objectiveCode', this.parent);
    if (!found) return false;
    this.objectives = this.lists ? [...this.objectives, ...found] : found;
    this.fields = [];
    this.forget('field', 'fieldCode');
    return true;
  }

  private readFields(row: number): boolean {
    const found = this.levelAt(row, 'field', 'fieldCode', this.objectives[0] ?? this.parent);
    if (!found) return false;
    for (const field of found) field.level = 'field';
    this.fields = found;
    return true;
  }

  /** The objectives that begin in this row, or null when the level goes on from above. */
  private levelAt(
    row: number,
    role: 'objective' | 'field',
    codeRole: 'objectiveCode' | 'fieldCode',
    parent: ObjectiveDraft | null,
  ): ObjectiveDraft[] | null {
    const text = this.changed(row, role);
    const code = this.cells.codeAt(row, codeRole);
    const drafts: ObjectiveDraft[] = [];
    if (text) {
      const breaks = asksForLines(this.cells.header(role)) ? 'items' : null;
      const isList = breaks !== null || severalObjectives(text.text);
      const items = isList ? itemsOf(text.text, breaks).map((item) => item.title) : [text.text];
      const ranked = countsLines(text.text);
      for (const written of items) {
        const item = ranked ? withoutRank(written) : written;
        const own = items.length === 1 ? code?.code : undefined;
        drafts.push({
          ...objectiveDraft(item, this.cells.place(text.source), this.axis, parent, own),
          ...this.cells.word(role),
        });
      }
    } else if (code && this.cells.column(role) === null && this.isNewCode(codeRole, code.code)) {
      const written = this.context.grid.text(row, this.cells.column(codeRole)!);
      const { bare } = objectiveDraft(written, this.cells.place(code.source), null, null);
      drafts.push({
        kind: 'objective',
        title: '',
        code: code.code,
        ...(bare !== undefined && { bare }),
        level: 'objective',
        axis: this.axis,
        parent,
        ...this.cells.place(code.source),
      });
    } else return null;
    this.draft.objectives.push(...drafts);
    return drafts;
  }

  /** What an item of this row belongs to: the objective where one alone stands above it. */
  get parents(): Parents {
    const level = this.fields.length > 0 ? this.fields : this.objectives;
    return {
      axis: this.axis,
      objective: level.length === 1 ? level[0]! : level.length === 0 ? this.parent : null,
    };
  }

  /** What a level's cell says when it says something new: not a repetition of the row above. */
  private changed(row: number, role: ColumnRole): Held | null {
    const cell = this.levelCell(row, role);
    // « idem » below another axis names the same again.
    if (!cell?.first && !(cell?.repeated && !this.seen.has(role))) return null;
    const text = wholeText(cell.text);
    if (this.seen.get(role) === text) return null;
    this.seen.set(role, text);
    return cell;
  }

  /** The cell of a level; « Axe 1 : … » and « Objectif 1.1 : … » may share one, in the column of either. */
  private levelCell(row: number, role: ColumnRole): Held | null {
    const own = this.cells.column(role);
    if (role !== 'axis' && role !== 'objective') return held(this.context.grid, row, own);
    const other = this.cells.column(role === 'axis' ? 'objective' : 'axis');
    const cell = held(this.context.grid, row, own ?? other);
    const stacked = cell && (own === null || other === null) ? stackedLevels(cell.text) : null;
    if (cell && stacked) return { ...cell, text: stacked[role] };
    return own === null ? null : cell;
  }

  private isNewCode(role: ColumnRole, code: string): boolean {
    if (this.seen.get(role) === code) return false;
    this.seen.set(role, code);
    return true;
  }

  private forget(...roles: ColumnRole[]): void {
    for (const role of roles) this.seen.delete(role);
  }
}
