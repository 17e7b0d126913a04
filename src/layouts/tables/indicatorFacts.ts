import { parseDates } from '../../domain/dates';
import { splitItems } from '../../domain/items';
import { parseMeasure, parseSteps } from '../../domain/measure';
import type { Observation } from '../../domain/observation';
import type { Measure } from '../../domain/roadmap';
import { tidy } from '../../domain/text';
import type { IndicatorDraft } from '../draft';
import type { Grid } from '../grid';
import { held, type Held, type Table } from './table';
import { lineForEach } from './sharedCells';
import type { Column, ColumnRole } from './tableColumns';

/** What a cell may list for the indicators of its row, one after the other. */
const LISTED: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['unit', 'baseline', 'current']);

/** The columns of a table are enough to read facts. */
type Facts = Pick<Table, 'columns'>;

/**
 * Fills what the row's columns say of its indicators: unit, frequency, baseline, current value. A cell that lists as many
 * values or units as there are indicators says one of each. Targets are paired apart.
 */
export function indicatorFacts(
  indicators: readonly IndicatorDraft[],
  table: Facts,
  grid: Grid,
  row: number,
): void {
  indicators.forEach((indicator, rank) =>
    factsOf(indicator, { rank, of: indicators.length }, table, grid, row),
  );
}

function factsOf(
  indicator: IndicatorDraft,
  { rank, of }: { rank: number; of: number },
  table: Facts,
  grid: Grid,
  row: number,
): void {
  const { facts } = indicator;
  for (const column of table.columns) {
    const whole = held(grid, row, column.column);
    if (!whole) continue;
    const own = LISTED.has(column.role) ? lineForEach(whole.text, of)?.[rank] : undefined;
    const cell = own === undefined ? whole : { ...whole, text: own };
    const text = tidy(cell.text);
    switch (column.role) {
      case 'unit':
        facts.unit ??= text;
        break;
      case 'direction':
        facts.direction ??= text;
        break;
      case 'frequency':
        facts.frequency ??= text;
        break;
      case 'dataSource':
        facts.dataSource ??= text;
        break;
      case 'method':
        facts.method ??= text;
        break;
      case 'indicatorOwner':
        facts.owner ??= text;
        break;
      case 'weight': {
        const value = grid.shown(row, column.column)?.value;
        if (typeof value === 'number') facts.weight ??= value;
        break;
      }
      case 'baseline':
        facts.baseline ??= measureAt(column, cell, grid);
        break;
      case 'current':
        addCurrent(
          indicator,
          measureAt(column, cell, grid),
          column.date !== undefined || column.year !== undefined,
        );
        break;
      default:
        break;
    }
  }
  datesOfValues(indicator, table, grid, row);
}

/** A day may stand before its value as well as behind it: all values are there by now. */
function datesOfValues(indicator: IndicatorDraft, table: Facts, grid: Grid, row: number): void {
  for (const { role, column } of table.columns) {
    const cell = role === 'baselineDate' || role === 'currentDate' ? held(grid, row, column) : null;
    if (!cell) continue;
    const date = grid.shown(row, column)?.date ?? parseDates(cell.text)[0]?.date;
    dateFact(indicator, role as 'baselineDate' | 'currentDate', date);
  }
}

/** Dates the first or the latest value; without a value a date says nothing, and a value keeps a date of its own. */
export function dateFact(
  { facts }: IndicatorDraft,
  role: 'baselineDate' | 'currentDate',
  date: string | undefined,
): void {
  const of = role === 'baselineDate' ? 'baseline' : 'current';
  const measure = facts[of];
  if (measure && date !== undefined && measure.date === undefined) facts[of] = { ...measure, date };
}

/** The measure of the latest time is the current one; the others are history. */
function addCurrent(indicator: IndicatorDraft, measure: Measure, isOfATime: boolean): void {
  const { facts } = indicator;
  if (facts.current?.source.address === measure.source.address) return;
  if (isOfATime) facts.history = [...(facts.history ?? []), measure];
  if (!facts.current || (measure.date ?? '') > (facts.current.date ?? '')) facts.current = measure;
}

/**
 * Gives each indicator of a row its targets. As many targets as indicators: one each. One indicator: all are its.
 * Else in order, the last indicator taking what is left; that is a guess, so an observation says it.
 */
export function pairTargets(
  indicators: IndicatorDraft[],
  table: Facts,
  grid: Grid,
  row: number,
): Observation | null {
  let observation: Observation | null = null;
  for (const column of table.columns) {
    const cell = column.role === 'target' ? held(grid, row, column.column) : null;
    if (!cell || (!cell.first && cell.block.top >= firstRowOf(indicators[0]!, grid, row))) continue;
    const lines = splitItems(cell.text).map((item) =>
      stepsAt(column, [item.title, ...item.details].join(' '), cell, grid),
    );
    if (indicators.length > 1 && lines.length !== indicators.length && !observation) {
      observation = {
        kind: 'target-count',
        source: cell.source,
        indicators: indicators.length,
        targets: lines.length,
      };
    }
    lines.forEach((steps, i) => {
      for (const step of steps) addTarget(indicators[Math.min(i, indicators.length - 1)]!, step);
    });
  }
  datesOfTargets(indicators, table, grid, row);
  return observation;
}

/** « Échéance de la cible » dates the targets beside it that have no day of their own. */
function datesOfTargets(indicators: readonly IndicatorDraft[], table: Facts, grid: Grid, row: number): void {
  const column = table.columns.find(({ role }) => role === 'targetDate');
  const cell = column ? held(grid, row, column.column) : null;
  if (!column || !cell) return;
  const date = grid.shown(row, column.column)?.date ?? parseDates(cell.text)[0]?.date;
  if (date === undefined) return;
  for (const { facts } of indicators)
    if (facts.targets) facts.targets = facts.targets.map((target) => ({ date, ...target }));
}

function firstRowOf(indicator: IndicatorDraft, _grid: Grid, row: number): number {
  const match = /(\d+)/.exec(indicator.source.address);
  return match ? Number(match[1]) - 1 : row;
}

function addTarget(indicator: IndicatorDraft, measure: Measure): void {
  const targets = indicator.facts.targets ?? [];
  const known = targets.some(
    (other) => other.text === measure.text && other.source.address === measure.source.address,
  );
  if (!known) indicator.facts.targets = [...targets, measure];
}

/** The measure in a cell; the day or the year of its header dates it when its own words do not. */
function measureAt(column: Column, { text, source, block }: Held, grid: Grid): Measure {
  const number = plainNumberAt(column, grid, block);
  return dated(column, number === null ? parseMeasure(text.trim(), source) : { text, value: number, source });
}

/** Years that a target or a value could be meant for. */
const YEARS = { first: 2010, last: 2050 };

/**
 * The number of a cell that could be taken for a year and is none: « 2000 » abonnés, « 2025 » below « Cible 2027 ».
 * Null for every other cell, whose text says more.
 */
function plainNumberAt(column: Column, grid: Grid, { top, left }: Held['block']): number | null {
  const cell = grid.cell(top, left);
  if (typeof cell?.value !== 'number' || cell.date !== undefined || cell.format?.includes('%')) return null;
  const { value } = cell;
  if (!Number.isInteger(value) || value < 1900 || value > 2100) return null;
  return column.date !== undefined || column.year !== undefined || value < YEARS.first || value > YEARS.last
    ? value
    : null;
}

/** The same for a line of targets, which may tell several steps: « 20 % en 2023, 40 % en 2024 ». */
function stepsAt(column: Column, text: string, cell: Held, grid: Grid): Measure[] {
  const { source, block } = cell;
  if (plainNumberAt(column, grid, block) !== null) return [measureAt(column, cell, grid)];
  return parseSteps(text.trim(), source).map((step) => dated(column, step));
}

function dated(column: Column, measure: Measure): Measure {
  const date = column.date ?? (column.year === undefined ? undefined : `${column.year}-12-31`);
  return date !== undefined && measure.date === undefined ? { ...measure, date } : measure;
}
