import { followUpKey } from '../../domain/followUp/followUpFields';
import type { FollowUpParameters } from '../../domain/followUp/parameters';
import type { Indicator, KeptRow, Roadmap } from '../../domain/roadmap';
import { tidy } from '../../domain/text';
import { cellAddress } from '../../workbook/address';
import type { CellStyle, PlannedCell } from '../../workbook/plan';
import { numberFormat } from '../indicators/targetCells';
import { codedTitle } from '../labels';
import { looks } from '../looks';
import type { PlanBuilder } from '../planBuilder';
import { fittedStyle, rowHeight } from '../textFit';
import { computedCells } from './computedCells';
import {
  computedColumns,
  FRONT_COLUMNS,
  type ComputedColumnId,
  type FollowUpColumn,
  type GivenColumnId,
} from './followUpColumns';
import { ownLevels } from './ownLevels';
import { percentFormat } from './percentFormat';
import { isLevelColumn, isTyped, rowCells, type RowCells } from './rowCells';
import { rowFacts } from './rowFacts';
import { rowFollowed } from './rowFollowed';
import { rowFormulas } from './rowFormulas';
import { rowWords } from './rowWords';
import { typedCell } from './typedCells';

/** Points: rows of figures stand apart enough to be followed across a page. */
const LEAST_HEIGHT = 20;
const TWO_LINES = 33;

export interface SheetRows {
  roadmap: Roadmap;
  columns: readonly FollowUpColumn[];
  years: readonly number[];
  parameters: FollowUpParameters;
}

/** An indicator with what it stands under. */
export interface ShownRow {
  indicator: Indicator;
  objective: string;
  actions: readonly string[];
}

/** The row of an indicator: what was typed or read, and what follows from it. */
export function putIndicator(builder: PlanBuilder, row: number, shown: ShownRow, sheet: SheetRows): void {
  const { roadmap, columns, years, parameters } = sheet;
  const { indicator } = shown;
  const cells = rowCells(indicator, columns, roadmap.typed?.[indicator.id]);
  const facts = rowFacts(indicator, roadmap, cells);
  const words = rowWords(indicator, cells);
  const places = new Map(columns.map(({ id }, column) => [id, cellAddress(row, column)]));
  const formulas = rowFormulas({ at: (id) => places.get(id)!, years, facts, words });
  const values = computedCells(rowFollowed(cells, facts, words), parameters);
  const formats = usedFormat(indicator, cells);
  const given = givenCells(shown);
  columns.forEach((column, at) => {
    const { id, style } = column;
    if (isTyped(column)) own(builder, row, at, column, indicator.id, cells.get(id) ?? {});
    else if (isComputed(id))
      builder.put(row, at, {
        formula: formulas[id],
        value: values[id],
        style: { ...style, ...(isUsedLevel(id) && { numberFormat: formats }) },
      });
    else builder.put(row, at, shownWhole(textCell(given[id as GivenColumnId]), at, column));
  });
  builder.height(row, heightOf(builder, row, columns));
}

/** What was typed about an indicator that is there no more, with nothing computed from it. */
export function putKept(
  builder: PlanBuilder,
  row: number,
  { kept, key }: { kept: KeptRow; key: string },
  columns: readonly FollowUpColumn[],
): void {
  const given: Partial<Record<string, string>> = { indicator: kept.label, mark: kept.id ?? '' };
  columns.forEach((column, at) => {
    const field = kept.values[column.id];
    if (isTyped(column)) own(builder, row, at, column, key, field ? typedCell(field, column) : {});
    else builder.put(row, at, shownWhole(textCell(given[column.id] ?? ''), at, column));
  });
  builder.height(row, heightOf(builder, row, columns));
}

function own(
  builder: PlanBuilder,
  row: number,
  at: number,
  column: FollowUpColumn & { id: Parameters<typeof followUpKey>[0] },
  id: string,
  cell: PlannedCell,
): void {
  const isText = typeof cell.value === 'string' && column.style.horizontal === 'right';
  const style: CellStyle = { ...column.style, ...(isText && looks.text), ...cell.style };
  builder.own(row, at, followUpKey(column.id, id), shownWhole({ ...cell, style }, at, column));
}

/** A cell in its style, or that of its column; in front, a very long text is in smaller type. */
function shownWhole(cell: PlannedCell, at: number, column: FollowUpColumn): PlannedCell {
  const style = cell.style ?? column.style;
  return { ...cell, style: at < FRONT_COLUMNS ? fittedStyle(shownText(cell), column.width, style) : style };
}

function givenCells({ indicator, objective, actions }: ShownRow): Record<GivenColumnId, string> {
  return {
    indicator: codedTitle(indicator),
    objective,
    actions: actions.map(tidy).join('\n'),
    wording: indicator.targets.map(({ text }) => tidy(text)).join('\n'),
    mark: indicator.id,
  };
}

/** What the formulas take over is shown as the figures of the row are. */
function usedFormat(indicator: Indicator, cells: RowCells): string {
  const levels = [...cells].filter(([id]) => isLevelColumn(id)).map(([, cell]) => cell);
  const format = levels.find(({ value }) => typeof value === 'number')?.style?.numberFormat;
  return format ?? (ownLevels(indicator).isPercent ? percentFormat(0) : numberFormat([0]));
}

function isComputed(id: FollowUpColumn['id']): id is ComputedColumnId {
  return (computedColumns as readonly string[]).includes(id);
}

function isUsedLevel(id: ComputedColumnId): boolean {
  return id === 'usedCurrent' || id === 'usedTarget' || id === 'passedStep';
}

function textCell(value: string): PlannedCell {
  return value === '' ? {} : { value };
}

/** A row shows its columns in front whole, and as much of those behind them as does not make a long way of the sheet. */
function heightOf(builder: PlanBuilder, row: number, columns: readonly FollowUpColumn[]): number {
  const cells = builder.grid().rows[row]!;
  const heights = columns.map(({ width }, at) => {
    const height = rowHeight(shownText(cells[at]), width, cells[at]?.style);
    return at < FRONT_COLUMNS ? height : Math.min(TWO_LINES, height);
  });
  return Math.max(LEAST_HEIGHT, ...heights);
}

function shownText(cell: PlannedCell | null | undefined): string {
  return typeof cell?.value === 'string' ? cell.value : '';
}
