import { frenchDay } from '../../domain/frenchDay';
import type { Field, Measure } from '../../domain/roadmap';
import { parseMeasure } from '../../domain/measure';
import { serialOfDate } from '../../workbook/serialDates';
import type { CellValue } from '../../workbook/snapshot';

/** What a cell of a clean sheet holds; an empty text is an empty cell. */
export interface CleanCell {
  value: CellValue;
  numberFormat?: string;
}

const DATE_FORMAT = 'dd/mm/yyyy';
/** Whatever is typed stays a text: `1-1` is a code, no first of January. */
const TEXT_FORMAT = '@';

export function textCell(value: string): CleanCell {
  return { value };
}

export function codeCell(value: string): CleanCell {
  return { value, numberFormat: TEXT_FORMAT };
}

/** A field as it was in its cell: a date stays a date, a number a number. */
export function fieldCell(field: Field | undefined): CleanCell {
  if (field === undefined) return { value: '' };
  const { text, number, date } = field;
  if (date !== undefined) return { value: serialOfDate(date), numberFormat: DATE_FORMAT };
  if (number === undefined) return { value: text };
  return { value: number, ...formatOf(text, number) };
}

/** The format that shows a number as the text that was read. */
function formatOf(text: string, number: number): { numberFormat?: string } {
  if (text === String(number).replace('.', ',') || text === String(number)) return {};
  const decimals = /[.,](\d+)\D*$/.exec(text)?.[1]?.length ?? 0;
  const digits = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  if (text.endsWith('%')) return { numberFormat: `${digits}${/\s%$/.test(text) ? ' ' : ''}%` };
  const grouped = /\d[\s\u00A0\u202F]\d{3}/.test(text) ? `#,##${digits}` : digits;
  return { numberFormat: text.endsWith('€') ? `${grouped} "€"` : grouped };
}

/** The texts of measures, one a line. */
export function measuresCell(measures: readonly Measure[]): CleanCell {
  const [only] = measures;
  const text =
    measures.length === 1
      ? only!.text
      : measures.map((measure) => measure.text.trim().replace(/\s*\n\s*/g, ' ')).join('\n');
  return { value: isPlainNumber(text) ? Number(text) : text };
}

/** Their dates, one a line, where their own words do not tell them. */
export function measureDatesCell(measures: readonly Measure[]): CleanCell {
  const dates = measures.map((measure) =>
    measure.date === parseMeasure(measure.text, measure.source).date ? undefined : measure.date,
  );
  if (dates.every((date) => date === undefined)) return { value: '' };
  if (measures.length === 1)
    return { value: dates[0] === undefined ? '' : serialOfDate(dates[0]), numberFormat: DATE_FORMAT };
  return { value: dates.map((date) => (date === undefined ? '' : frenchDay(date))).join('\n') };
}

function isPlainNumber(text: string): boolean {
  return /^-?(?:0|[1-9]\d{0,14})$/.test(text);
}
