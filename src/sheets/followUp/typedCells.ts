import type { Field } from '../../domain/roadmap';
import type { CellStyle, PlannedCell } from '../../workbook/plan';
import { serialOfDate } from '../../workbook/serialDates';
import { numberFormat } from '../indicators/targetCells';
import { DATE_FORMAT, type FollowUpColumn } from './followUpColumns';
import { percentFormat } from './percentFormat';

/** A fraction beyond this one is taken for a number of points that was typed before the row was said to be in percent. */
const MOST_FRACTION = 2;

/**
 * What was typed, as it was typed: it is written back whatever it says.
 * @param isPercent whether the row counts in percent
 */
export function typedCell(
  field: Field,
  { typed }: Pick<FollowUpColumn, 'typed'>,
  isPercent: boolean,
): PlannedCell {
  const { text, number, date } = field;
  if (number !== undefined) return { value: number, ...styled(formatOf(field, number, typed, isPercent)) };
  if (date !== undefined) return { value: serialOfDate(date), style: { numberFormat: DATE_FORMAT } };
  return text === '' ? {} : { value: text };
}

function formatOf(
  { text }: Field,
  number: number,
  typed: FollowUpColumn['typed'],
  isPercent: boolean,
): string | undefined {
  if (typed === 'date') return DATE_FORMAT;
  if (typed !== 'number') return undefined;
  const isShare = text.trimEnd().endsWith('%') || (isPercent && Math.abs(number) <= MOST_FRACTION);
  return isShare ? percentFormat(number) : numberFormat([number]);
}

function styled(format: string | undefined): { style?: CellStyle } {
  return format === undefined ? {} : { style: { numberFormat: format } };
}
