import { parseDates } from '../../domain/dates';
import type { indicatorFields } from '../../domain/fields';
import { parseMeasure, parseMeasures } from '../../domain/measure';
import type { Field, Source } from '../../domain/roadmap';
import { tidy } from '../../domain/text';
import type { ColumnItems } from '../tables/columnItems';
import type { ActionDraft, AxisDraft, Draft, IndicatorDraft, ObjectiveDraft } from '../draft';
import type { Grid } from '../grid';
import { dateFact, indicatorFacts, pairTargets } from '../tables/indicatorFacts';
import { fieldOf, indicatorDraft, leverDraft, type Parents, type Place } from '../itemDrafts';
import { isActionField, isIndicatorFact } from '../words/fieldRoles';
import type { OutlineRow } from './outlineRows';
import { held, type Held, type Table } from '../tables/table';
import type { Column } from '../tables/tableColumns';

/** What the fields to the right of a line are about. */
export type Subject =
  | { kind: 'actions'; actions: ActionDraft[] }
  | { kind: 'indicators'; indicators: IndicatorDraft[] }
  /** The axis or the objective of the line. */
  | { kind: 'above' }
  | { kind: 'none' };

/** A line with its columns of fields, and where what is read from them goes. */
export interface FieldsPlace {
  line: OutlineRow;
  columns: Column[];
  grid: Grid;
  items: ColumnItems;
  draft: Draft;
  about: AxisDraft | ObjectiveDraft | null;
  parents: Parents;
  place(source: Source): Place;
}

/**
 * Reads the cells right of a line: its levers and indicators, fields of its actions, facts of its indicators; nothing else
 * is dropped.
 */
export function readFields(subject: Subject, around: FieldsPlace): void {
  const { grid, line } = around;
  const first = around.columns[0]!.column;
  // A text merged from the left over the columns of fields is the line's own.
  const columns = around.columns.filter(({ column }) => grid.block(line.row, column).left >= first);
  if (columns.length === 0) return;
  const at = { ...around, columns };
  if (subject.kind === 'actions') return readActionFields(subject.actions, at);
  const own = subject.kind === 'above' ? readItems([], `${grid.name}!${line.row + 1}`, at) : [];
  const indicators = subject.kind === 'indicators' ? subject.indicators : own;
  readFacts(indicators, at);
  for (const column of columns) {
    const cell = held(grid, line.row, column.column);
    const isFact = indicators.length > 0 && isIndicatorFact(column.role);
    if (!cell?.first || isFact || (subject.kind === 'above' && isItem(column))) continue;
    keep(subject, column, cell, at);
  }
}

function isItem({ role }: Column): boolean {
  return role === 'lever' || role === 'indicator';
}

/** The levers and indicators that stand in columns of their own; the indicators are given back for their facts. */
function readItems(actions: ActionDraft[], row: string, at: FieldsPlace): IndicatorDraft[] {
  const { columns, grid, items, line, draft, parents, place } = at;
  const indicators: IndicatorDraft[] = [];
  for (const column of columns.filter(isItem)) {
    const cell = held(grid, line.row, column.column);
    if (!cell?.first) continue;
    for (const item of items.in(cell)) {
      if (column.role === 'lever')
        draft.levers.push({ ...leverDraft(item, place(cell.source), parents, row), actions });
      else indicators.push({ ...indicatorDraft(item, place(cell.source), parents, row), actions });
    }
  }
  draft.indicators.push(...indicators);
  return indicators;
}

function readActionFields(actions: ActionDraft[], at: FieldsPlace): void {
  const { columns, grid, line } = at;
  const indicators = readItems(actions.length === 1 ? actions : [], actions[0]?.row ?? '', at);
  for (const column of columns) {
    const cell = isItem(column) ? null : held(grid, line.row, column.column);
    if (!cell) continue;
    if (actions.length === 0) {
      if (cell.first) keep({ kind: 'none' }, column, cell, at);
    } else if (!isIndicatorFact(column.role) || !columns.some((other) => other.role === 'indicator')) {
      for (const action of actions) fill(action, column, grid, line.row, cell);
    }
  }
  readFacts(indicators, at);
}

function fill(action: ActionDraft, column: Column, grid: Grid, row: number, cell: Held): void {
  const field = fieldOf(grid.shown(row, column.column)!, cell.source);
  if (isActionField(column.role)) action.fields[column.role] ??= field;
  else action.extra[column.header === '' ? cell.source.address : column.header] ??= field;
}

function readFacts(indicators: IndicatorDraft[], { columns, grid, line, draft }: FieldsPlace): void {
  if (indicators.length === 0) return;
  const rect = { top: line.row, left: columns[0]!.column, bottom: line.row, right: columns.at(-1)!.column };
  const table: Table = { header: { rect, cells: [] }, columns, rows: [] };
  indicatorFacts(indicators, table, grid, line.row);
  const observation = pairTargets(indicators, table, grid, line.row);
  if (observation) draft.observations.push(observation);
}

/** What has no place in the model stays: as a section of the axis or objective, else told as not understood. */
function keep(subject: Subject, column: Column, cell: Held, { draft, about }: FieldsPlace): void {
  if (subject.kind === 'above') {
    draft.sections.push({ about, label: column.header, text: cell.text.trim(), source: cell.source });
  } else {
    draft.unread.push({
      source: cell.source,
      text: `${column.header} : ${tidy(cell.text)}`,
      reason: 'unknown-column',
    });
  }
}

/** Gives an indicator what a label line below it says: « Valeur cible : 80 % ». */
export function addFact(
  indicator: IndicatorDraft,
  role: (typeof indicatorFields)[number],
  text: string,
  source: Source,
): void {
  const { facts } = indicator;
  switch (role) {
    case 'target':
      facts.targets = [...(facts.targets ?? []), ...parseMeasures(text, source)];
      break;
    case 'baseline':
    case 'current':
      facts[role] ??= parseMeasure(text, source);
      break;
    case 'baselineDate':
    case 'currentDate':
      dateFact(indicator, role, parseDates(text)[0]?.date);
      break;
    case 'weight': {
      const { value } = parseMeasure(text, source);
      if (value !== undefined) facts.weight ??= value;
      break;
    }
    case 'indicatorOwner':
      facts.owner ??= tidy(text);
      break;
    default:
      facts[role] ??= tidy(text);
  }
}

/** A field with one more line; its source is that of the first. */
export function withLine(known: Field | undefined, text: string, source: Source): Field {
  return { text: known ? `${known.text}\n${text}` : text, source: known?.source ?? source };
}
