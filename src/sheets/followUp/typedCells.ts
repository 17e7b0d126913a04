import type { Field } from '../../domain/roadmap';
import type { PlannedCell } from '../../workbook/plan';
import { serialOfDate } from '../../workbook/serialDates';
import { numberFormat } from '../indicators/targetCells';
import { DATE_FORMAT, type FollowUpColumn } from './followUpColumns';
import { percentFormat } from './percentFormat';

/** What was typed, as it was typed: it is written back whatever it says. */
export function typedCell(field: Field, { typed }: Pick<FollowUpColumn, 'typed'>): PlannedCell {
  const { text, number, date } = field;
  if (number === undefined)
    return date === undefined
      ? text === ''
        ? {}
        : { value: text }
      : { value: serialOfDate(date), style: { numberFormat: DATE_FORMAT } };
  if (typed === 'date') return { value: number, style: { numberFormat: DATE_FORMAT } };
  if (typed !== 'number') return { value: number };
  const isShare = text.trimEnd().endsWith('%');
  return {
    value: number,
    style: { numberFormat: isShare ? percentFormat(number) : numberFormat([number]) },
  };
}
