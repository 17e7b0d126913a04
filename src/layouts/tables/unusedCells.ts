import { splitCode } from '../../domain/codes';
import { parseDates } from '../../domain/dates';
import { splitItems } from '../../domain/items';
import type { Observation } from '../../domain/observation';
import type { Unread } from '../../domain/roadmap';
import { tidy } from '../../domain/text';
import type { Draft } from '../draft';
import { isActionField, isIndicatorFact } from '../words/fieldRoles';
import type { Grid } from '../grid';
import { columnOf, held, type Table } from './table';
import type { Column, ColumnRole } from './tableColumns';

/**
 * Cells of a table that nothing has read: a second column of one meaning, a target beside no indicator, a pilote beside
 * no action, a code without a title. They are told, so that no text disappears without a word.
 */
export function unusedCells(table: Table, grid: Grid, draft: Draft): Unread[] {
  return [...itemsAsHeaders(table, grid), ...unusedData(table, grid, draft)];
}

/** Levels and items of which a row has one column. */
const ONCE: ColumnRole[] = ['axis', 'objective', 'field', 'action'];

/**
 * Two columns of one table that both say what its objectives are, or its actions, and say different things: the first
 * is read, and which one is meant is for people to say.
 */
export function columnsClaimedTwice(table: Table, grid: Grid): Observation[] {
  const twice = ONCE.filter((role) => {
    const [first, ...others] = table.columns
      .filter((column) => column.role === role && column.state === undefined && column.number === undefined)
      .map(({ column }) => column);
    return others.some((other) =>
      table.rows.some(({ kind, row }) => {
        const [own, second] = [held(grid, row, first!), held(grid, row, other)];
        return kind === 'data' && own !== null && second !== null && tidy(own.text) !== tidy(second.text);
      }),
    );
  });
  if (twice.length === 0) return [];
  return [{ kind: 'ambiguous-layout', source: grid.sourceOf(table.header.rect), layouts: twice }];
}

/** « Axe 1 : Usages » in a row of headers heads nothing that is known, and is an item. */
function itemsAsHeaders({ columns, header }: Table, grid: Grid): Unread[] {
  return columns
    .filter((column) => column.role === 'extra')
    .filter((column) => {
      const { word, title } = splitCode(column.header);
      return word !== undefined && title !== '';
    })
    .map(({ column, header: text }) => ({
      source: grid.source(header.rect.top, column),
      text,
      reason: 'unmatched' as const,
    }));
}

function unusedData(table: Table, grid: Grid, draft: Draft): Unread[] {
  const sources = sourcesIn(draft);
  const facts = new Set(draft.indicators.flatMap((indicator) => textsOf(indicator.facts)));
  return table.columns.flatMap((column) => {
    const codes = new Set<string>();
    return table.rows.flatMap(({ kind, row }): Unread[] => {
      const isOwn = kind === 'data' && (column.rows?.has(row) ?? true);
      const cell = isOwn ? held(grid, row, column.column) : null;
      if (!cell?.first || sources.has(cell.source.address)) return [];
      const text = tidy(cell.text);
      const seen = codes.has(text);
      codes.add(text);
      const used = isOwnColumn(table, column)
        ? isRead(table, grid, row, column.role, sources) || seen
        : facts.has(text) ||
          facts.has(dayIn(text)) ||
          splitItems(cell.text).every(({ title }) => facts.has(title));
      return used ? [] : [{ source: cell.source, text, reason: 'unmatched' }];
    });
  });
}

/** The day that a typed text is, as values keep it; the text itself where it is none. */
function dayIn(text: string): string {
  return parseDates(text)[0]?.date ?? text;
}

/** A column of items, levels or codes, and the first of its meaning: it is read in every row. */
function isOwnColumn(table: Table, { role, column }: Column): boolean {
  if (isActionField(role) || isIndicatorFact(role) || role === 'extra') return false;
  if (role === 'lever' || role === 'indicator') return true;
  return columnOf(table, role) === column;
}

/** A code says something where its item has a title or is called by it, or where no column holds titles. */
function isRead(
  table: Table,
  grid: Grid,
  row: number,
  role: ColumnRole,
  sources: ReadonlySet<string>,
): boolean {
  const item = /^(axis|objective|field|action|indicator|lever)Code$/.exec(role)?.[1];
  if (item === undefined) return role !== 'weather' && role !== 'contribution';
  const column = columnOf(table, item as ColumnRole);
  if (column === null || held(grid, row, column) !== null) return true;
  return sources.has(grid.source(row, column).address);
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [tidy(value)];
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** Addresses of everything that was read here. */
function sourcesIn(draft: Draft): Set<string> {
  const found = new Set<string>();
  const add = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      if (name === 'address' && typeof inner === 'string') found.add(inner);
      // Parents and actions are drafts of their own.
      else if (!PARENTS.has(name)) add(inner);
    }
  };
  const { axes, objectives, actions, levers, indicators, sections, observations } = draft;
  for (const part of [axes, objectives, actions, levers, indicators, sections, observations]) add(part);
  return found;
}

const PARENTS: ReadonlySet<string> = new Set(['axis', 'objective', 'parent', 'actions', 'about']);
