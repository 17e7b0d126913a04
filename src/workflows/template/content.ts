import { parseDate } from '../../domain/dates';
import { serialOfDate } from '../../workbook/serialDates';
import type { FilledContent } from '../../workbook/formFilling';

const DAY = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/;
const NUMBER = /^-?\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?:,\d+)?$|^-?\d+(?:[.,]\d+)?$/;
const PERCENT = /^(-?\d+(?:[.,]\d+)?)[ \u00A0\u202F]?%$/;
/** The first day that Excel counts as everyone does. */
const FIRST_DAY = '1900-03-01';

/** What a text becomes in a cell: itself, with the number, share or day that it is as a whole. None for an empty text. */
export function contentOf(text: string): FilledContent | undefined {
  const plain = text.trim();
  if (plain === '') return undefined;
  const percent = PERCENT.exec(plain)?.[1];
  if (percent !== undefined)
    return { text: plain, number: { value: round(numberOf(percent) / 100), kind: 'percent' } };
  if (NUMBER.test(plain)) return { text: plain, number: { value: numberOf(plain), kind: 'number' } };
  const day = DAY.test(plain) ? parseDate(plain).date : undefined;
  if (day !== undefined && day >= FIRST_DAY)
    return { text: plain, number: { value: serialOfDate(day), kind: 'day' } };
  return { text: plain };
}

/** The same for what names something and counts nothing: a code `1.1`. */
export function textOnly(text: string): FilledContent | undefined {
  const plain = text.trim();
  return plain === '' ? undefined : { text: plain };
}

function numberOf(text: string): number {
  return Number(text.replace(/[ \u00A0\u202F]/g, '').replace(',', '.'));
}

/** Without the traces of binary fractions: 0.07, not 0.07000000000000001. */
function round(value: number): number {
  return Number(value.toPrecision(15));
}
