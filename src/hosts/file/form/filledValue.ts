import type { FilledContent } from '../../../workbook/formFilling';
import { DAYS_FROM_1900_TO_1904, isDateFormat } from '../../../workbook/serialDates';
import type { CellValue } from '../../../workbook/snapshot';
import type { EditFormats } from '../editFormats';

/** Excel's own number formats (ECMA-376, part 1, 18.8.30). */
const GENERAL = '0';
const WHOLE_PERCENT = '9';
const PERCENT = '10';
const DAY = '14';
const TEXT = '49';

export interface FilledValue {
  value: CellValue;
  style: string | undefined;
}

/**
 * What a cell of a form holds, and in which format: a number where the format of the cell shows it as it is written, else
 * the text. A cell without a number format takes the one that shows it so, and a text that is longer than the column is wide
 * (in characters) takes several lines.
 */
export function filledValue(
  { text, number }: FilledContent,
  style: string | undefined,
  formats: EditFormats | undefined,
  { from1904, width }: { from1904: boolean; width: number },
): FilledValue {
  if (number && formats) {
    const { kind } = number;
    const own = kindOf(formats.numberFormat(style));
    const shift = kind === 'day' && from1904 ? DAYS_FROM_1900_TO_1904 : 0;
    const value = number.value - shift;
    if (own === kind) return { value, style };
    if (own === 'general')
      return { value, style: kind === 'number' ? style : formats.withNumberFormat(style, formatOf(number)) };
  }
  const isLong = text.includes('\n') || text.length > width;
  const wrapped = isLong && formats ? formats.wrapped(style) : style;
  return { value: text, style: formats ? formats.formatFor(wrapped, text) : wrapped };
}

function formatOf({ value, kind }: NonNullable<FilledContent['number']>): string {
  if (kind === 'day') return DAY;
  return Number.isInteger(Number((value * 100).toFixed(6))) ? WHOLE_PERCENT : PERCENT;
}

type Kind = 'general' | 'text' | 'percent' | 'day' | 'number';

function kindOf(format: string): Kind {
  if (format === GENERAL || format === 'General') return 'general';
  if (format === TEXT || format === '@') return 'text';
  if (format === WHOLE_PERCENT || format === PERCENT) return 'percent';
  if (/^\d+$/.test(format)) {
    const id = Number(format);
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58) ? 'day' : 'number';
  }
  if (isDateFormat(format)) return 'day';
  return format.includes('%') ? 'percent' : 'number';
}
