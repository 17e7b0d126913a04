import { wholeText } from '../../domain/items';
import type { Rect } from '../../workbook/address';
import { emptyDraft, type ActionDraft, type AxisDraft, type Draft, type ObjectiveDraft } from '../draft';
import { isActionField } from '../words/fieldRoles';
import type { Grid } from '../grid';
import { indicatorFacts, pairTargets } from '../tables/indicatorFacts';
import { actionDraft, axisDraft, fieldOf, indicatorDraft, leverDraft, objectiveDraft } from '../itemDrafts';
import type { Context, Layout } from '../layout';
import { held } from '../tables/table';
import { levelsBeside, type LevelsBeside } from './typedLevels';
import { TypedItems } from './typedItems';
import { typedParents } from './typedParents';
import { findTypedLists, type TypedList, type TypedRow } from './typedRows';

/** A list with a column that says what each row is, as tools of project management export it. */
export const typedListLayout: Layout<TypedList> = {
  id: 'typedList',
  what: 'one row an item of any level, with a column that says which: « Type », « Niveau »',
  example: [
    ['Numéro', 'Type', 'Libellé'],
    ['1', 'Axe', 'Usages'],
    ['1.1', 'Objectif', 'Former'],
    ['1.1.1', 'Action', 'Ouvrir un parcours'],
    ['1.1.I1', 'Indicateur', 'Nombre de formés'],
  ],
  detect: (grid, free) =>
    findTypedLists(grid, free).map((shape) => ({
      layout: 'typedList',
      rect: rectOf(grid, shape),
      certainty: 0.9,
      shape,
    })),
  read: (region, context) => new TypedReader(region.shape, context).read(),
};

function rectOf(grid: Grid, { header, title, lines, columns }: TypedList): Rect {
  const across = [...columns.map(({ column }) => column), ...lines.flatMap(({ row }) => grid.columnsOf(row))];
  return {
    top: header.rect.top,
    left: across.reduce((a, b) => Math.min(a, b), header.rect.left),
    bottom: Math.max(...lines.map(({ row }) => grid.block(row, title).bottom)),
    right: across.reduce((a, b) => Math.max(a, b), header.rect.right),
  };
}

/** What a line says of those below it. */
interface Above {
  axis: AxisDraft | null;
  objective: ObjectiveDraft | null;
  action: ActionDraft | null;
}

class TypedReader {
  private readonly draft: Draft = emptyDraft();
  private readonly parents: Map<TypedRow, TypedRow | null>;
  private readonly known = new Map<TypedRow, Above>();
  private readonly beside: ReadonlyMap<TypedRow, LevelsBeside>;
  private readonly items: TypedItems;

  constructor(
    private readonly list: TypedList,
    private readonly context: Context,
  ) {
    const parents = typedParents(list.lines, (line) => this.titleOf(line));
    this.parents = new Map(list.lines.map((line, i) => [line, parents[i]!]));
    this.beside = levelsBeside(list, context.grid, this.draft);
    this.items = new TypedItems(list, context.grid, this.draft);
  }

  read(): Draft {
    for (const line of this.list.lines) this.line(line);
    return this.draft;
  }

  /** Reads a line once, its parent before it, wherever that stands. */
  private line(line: TypedRow): Above {
    const known = this.known.get(line);
    if (known) return known;
    const parent = this.parents.get(line);
    const above = parent
      ? this.line(parent)
      : { axis: this.context.axis, objective: this.context.objective, action: null };
    const own = this.item(line, { ...above, ...this.beside.get(line) });
    this.known.set(line, own);
    this.items.read(line, own);
    return own;
  }

  private item(line: TypedRow, above: Above): Above {
    const { grid } = this.context;
    const { row, level, code } = line;
    const text = this.titleOf(line);
    const place = { source: grid.source(row, this.list.title), role: 'detail' as const, order: row };
    const item = { title: text, details: [] };
    const id = `${grid.name}!${row + 1}`;
    const word = line.word === '' ? {} : { word: line.word };
    const parents = { axis: above.axis, objective: above.objective };
    switch (level) {
      case 'axis': {
        const axis = { ...axisDraft(text, place, code), ...word };
        this.draft.axes.push(axis);
        return { axis, objective: null, action: null };
      }
      case 'objective':
      case 'field': {
        const objective = { ...objectiveDraft(text, place, above.axis, above.objective, code), ...word };
        if (level === 'field') objective.level = 'field';
        this.draft.objectives.push(objective);
        return { ...above, objective, action: null };
      }
      case 'action': {
        const action = { ...actionDraft(item, place, parents, id, code), ...word };
        this.fields(action, line);
        this.draft.actions.push(action);
        return { ...above, action };
      }
      case 'lever': {
        const lever = leverDraft(item, place, parents, id, code);
        if (above.action) lever.actions = [above.action];
        this.draft.levers.push(lever);
        return above;
      }
      case 'indicator':
        this.indicator(row, indicatorDraft(item, place, parents, id, code), above.action);
        return above;
      case 'detail':
        above.action?.details.push(text);
        return above;
    }
  }

  private indicator(row: number, indicator: Draft['indicators'][number], action: ActionDraft | null): void {
    const columns = this.list.columns.map((column) =>
      column.role === 'owner' ? { ...column, role: 'indicatorOwner' as const } : column,
    );
    if (action) indicator.actions = [action];
    indicatorFacts([indicator], { columns }, this.context.grid, row);
    pairTargets([indicator], { columns }, this.context.grid, row);
    this.draft.indicators.push(indicator);
  }

  private fields(action: ActionDraft, line: TypedRow): void {
    const { grid } = this.context;
    const { row } = line;
    for (const own of this.list.columns) {
      const { role, column, header } = own;
      const cell = this.items.takes(line, own) ? null : held(grid, row, column);
      if (!cell) continue;
      const field = fieldOf(grid.shown(row, column)!, cell.source);
      if (isActionField(role)) action.fields[role] ??= field;
      else if (header !== '') action.extra[header] ??= field;
    }
  }

  private titleOf({ row }: TypedRow): string {
    return wholeText(this.context.grid.text(row, this.list.title));
  }
}
