import { frenchDay } from '../../domain/frenchDay';
import type { Field, Source } from '../../domain/roadmap';
import { tidy } from '../../domain/text';
import type { PlannedCell } from '../../workbook/plan';
import { plainNumber } from '../../workbook/plainNumber';
import { isDateFormat, isoDate, serialOfDate } from '../../workbook/serialDates';
import type { CellSnapshot } from '../../workbook/snapshot';

/*
 * What cells made for typing hold is compared, and kept in the state, as one text that says by itself what it is: `80%`
 * for 0.8 in a cell for percentages, `2024-09-01` for a day, `12.5`, or the words. Two cells of one text hold the same.
 */

/** What stands in a cell: `number` is the raw one, 0.8 where the cell shows 80 %; a day has its ISO date beside it. */
export function fieldOf(cell: CellSnapshot, source: Source): Field {
  const { value, text, format = '', date } = cell;
  if (typeof value !== 'number') return { text: cell.error ?? text, source };
  const shown = isPercentFormat(format) ? plainNumber(value, percentFormat) : text;
  return { text: shown, number: value, ...(date !== undefined && { date }), source };
}

/** The text under which what stands in a cell is compared and kept. */
export function comparedText({ text, number, date }: Field): string {
  if (number === undefined) return tidy(text);
  if (date !== undefined && Number.isInteger(number)) return date;
  return isPercentText(text) ? `${String(exact(number * 100))}%` : String(number);
}

/** The same for a cell that is planned. */
export function plannedText({ value, style }: PlannedCell): string {
  return comparedText(plannedField({ value, style } as PlannedCell, { sheet: '', address: '' }));
}

/** What a planned cell holds. */
export function plannedField({ value = '', style }: PlannedCell, source: Source): Field {
  const format = style?.numberFormat ?? '';
  const date = typeof value === 'number' && isDateFormat(format) ? isoDate(value) : undefined;
  const text = typeof value === 'number' ? plainNumber(value, format) : String(value);
  return fieldOf({ value, text, format, ...(date !== undefined && { date }) }, source);
}

/** A cell again from its compared text. `isText`: the cell is for words, a number in it is one of them. */
export function keptField(kept: string, source: Source, isText: boolean): Field {
  if (isText) return { text: kept, source };
  if (/^\d{4}-\d{2}-\d{2}$/.test(kept))
    return { text: frenchDay(kept), number: serialOfDate(kept), date: kept, source };
  const [, percent] = /^(-?\d+(?:\.\d+)?)%$/.exec(kept) ?? [];
  if (percent !== undefined)
    return { text: kept.replace('.', ','), number: exact(Number(percent) / 100), source };
  const number = Number(kept);
  return kept !== '' && String(number) === kept
    ? { text: kept.replace('.', ','), number, source }
    : { text: kept, source };
}

/** Whether a number is shown as a percentage. */
export function isPercentText(text: string): boolean {
  return /%\s*$/.test(text);
}

function isPercentFormat(format: string): boolean {
  return format.replace(/"[^"]*"|\\./g, '').includes('%');
}

const percentFormat = '0.##########%';

/** Without what binary fractions add: 0.07 × 100 is 7. */
export function exact(number: number): number {
  return Number(number.toPrecision(12));
}
