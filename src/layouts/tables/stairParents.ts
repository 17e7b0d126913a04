import { codeKey, splitCode } from '../../domain/codes';
import { labelKey, tidy } from '../../domain/text';
import { parseRect } from '../../workbook/address';
import type { ActionDraft, AxisDraft, Draft, ObjectiveDraft } from '../draft';
import type { Grid } from '../grid';
import { namesParents } from '../words/parentHeaders';
import { held, type Table } from './table';
import type { Column } from './tableColumns';

/** Of the cells of a column of parents, so many name an item of the staircase; and so many there are at least. */
const MOST = 0.8;
const FEWEST = 3;

type Item = AxisDraft | ObjectiveDraft | ActionDraft;

/** « Rattaché à » beside a staircase, where it names its items by code or title; any other columns stay as they are. */
export function parentsOfStairs(
  grid: Grid,
  columns: Column[],
  levels: readonly Column[],
  rows: number[],
): Column[] {
  const names = new Set(
    [...levels, ...columns.filter(({ role }) => /Code$/.test(role))].flatMap(({ column }) =>
      rows.flatMap((row) => keysOf(grid.text(row, column))),
    ),
  );
  return columns.map((column) => {
    if (column.role !== 'extra' || !namesParents(column.header)) return column;
    const cells = rows
      .map((row) => tidy(grid.cell(row, column.column)?.text ?? ''))
      .filter((text) => text !== '');
    const known = cells.filter((text) => keysOf(text).some((key) => names.has(key)));
    return known.length >= FEWEST && known.length >= cells.length * MOST
      ? { ...column, parents: true }
      : column;
  });
}

/** What a text may be called by: « Axe 1 » is 1, « 1.2 Former » is 1.2 as well as its title. */
function keysOf(text: string): string[] {
  const { code, title } = splitCode(text);
  return [
    ...(code === undefined ? [] : [codeKey(code)]),
    ...(title === '' ? [] : [labelKey(title), codeKey(title)]),
  ];
}

/**
 * Attaches what stands in a staircase to what its column « Rattaché à » names, and tells where that is blank. An objective
 * that names another one is below it, in a circle too: a rule finds it.
 * @returns the addresses of the cells that were understood
 */
export function linkStairParents(table: Table, grid: Grid, draft: Draft): ReadonlySet<string> {
  const column = table.columns.find(({ parents }) => parents);
  const understood = new Set<string>();
  if (!column) return understood;
  const byRow = new Map<number, Item>();
  const items: Item[] = [...draft.axes, ...draft.objectives, ...draft.actions];
  for (const item of items) byRow.set(parseRect(item.source.address)!.top, item);
  const below = [...byRow].filter(([, item]) => item.kind !== 'axis');
  for (const [row, item] of below) {
    const cell = held(grid, row, column.column);
    if (!cell) {
      const source = grid.source(row, column.column);
      draft.observations.push({
        kind: 'blank-parent',
        source,
        item: item.source,
        text: item.title,
        header: column.header,
        of: below.length,
      });
      continue;
    }
    const named = itemNamed(cell.text, item, items);
    if (named && attach(item, named, cell.source, draft)) understood.add(cell.source.address);
  }
  for (const action of draft.actions) if (action.objective) action.axis = action.objective.axis;
  for (const one of [...draft.levers, ...draft.indicators]) {
    const [only, ...others] = one.actions;
    if (only && others.length === 0) Object.assign(one, { objective: only.objective, axis: only.axis });
  }
  return understood;
}

/** The one item that a cell names: of those of one code, what its word says, or the nearest level above. */
function itemNamed(text: string, item: Item, items: readonly Item[]): AxisDraft | ObjectiveDraft | undefined {
  const { code, title, word } = splitCode(text);
  const above = items.filter((other): other is AxisDraft | ObjectiveDraft => {
    if (other === item || other.kind === 'action') return false;
    return word === undefined || (word === 'axis') === (other.kind === 'axis');
  });
  const coded =
    code === undefined
      ? []
      : above.filter((other) => other.code !== undefined && codeKey(other.code) === codeKey(code));
  const found =
    coded.length > 0
      ? coded
      : above.filter((other) => other.title !== '' && labelKey(other.title) === labelKey(title));
  const nearest = item.kind === 'action' ? 'objective' : 'axis';
  return found.find(({ kind }) => kind === nearest) ?? found[0];
}

function attach(
  item: Item,
  named: AxisDraft | ObjectiveDraft,
  source: Item['source'],
  draft: Draft,
): boolean {
  if (item.kind === 'axis') return false;
  if (named.kind === 'axis') {
    item.axis = named;
    if (item.kind === 'action') item.objective = null;
    return true;
  }
  if (item.kind === 'action') {
    item.objective = named;
    return true;
  }
  if (named.code === undefined) return false;
  const { code, role, order } = named;
  item.parent = {
    kind: 'objective',
    title: '',
    code,
    level: 'objective',
    axis: null,
    parent: null,
    source,
    role,
    order,
  };
  draft.objectives.push(item.parent);
  return true;
}
