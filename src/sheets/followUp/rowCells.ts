import type { IndicatorFollowUpField } from '../../domain/followUp/followUpFields';
import type { Field, Indicator } from '../../domain/roadmap';
import type { PlannedCell } from '../../workbook/plan';
import type { FollowUpColumn, FollowUpColumnId } from './followUpColumns';
import { ownFollowUpCell } from './ownCells';
import { ownLevels } from './ownLevels';
import { percentFormat } from './percentFormat';
import { typedCell } from './typedCells';

/** The cells of a row that people may type in, by their column. */
export type RowCells = ReadonlyMap<FollowUpColumnId, PlannedCell>;

/** So that 80 typed into an empty cell of a row in percent is 80 %. */
const EMPTY_PERCENT = percentFormat(0);

/** What was typed of an indicator, and what the user's own sheets say where nothing was. */
export function rowCells(
  indicator: Indicator,
  columns: readonly FollowUpColumn[],
  typed: Readonly<Record<string, Field>> = {},
): RowCells {
  const { isPercent, isMilestone } = ownLevels(indicator);
  const cells = columns.filter(isTyped).map((column): [FollowUpColumnId, PlannedCell] => {
    const field = typed[column.id];
    const cell = field ? typedCell(field, column) : ownFollowUpCell(indicator, column.id);
    const isEmptyShare = isPercent && !isMilestone && cell.value === undefined && isLevelColumn(column.id);
    return [column.id, isEmptyShare ? { style: { numberFormat: EMPTY_PERCENT } } : cell];
  });
  return new Map(cells);
}

/** A column in which people type. */
export function isTyped(column: FollowUpColumn): column is FollowUpColumn & { id: IndicatorFollowUpField } {
  return column.typed !== undefined;
}

/** True for a column whose numbers are in the unit of the row. */
export function isLevelColumn(id: FollowUpColumnId): boolean {
  return ['target', 'current', 'baseline', 'tolerance'].includes(id) || id.startsWith('step');
}
