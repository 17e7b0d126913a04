import { withoutLiterals } from '../../../workbook/serialDates';

/** What Excel shows for a number whose column is too narrow. */
const TOO_NARROW = /^#+$/;

/**
 * The text of a number: as Excel shows it, or, where the column is too narrow to show it, in plain French by its
 * format's decimals: `12,5`, `40%`, `01/09/2024`. `date` is its ISO date, when it is one.
 */
export function shownNumber(value: number, text: string, format: string, date?: string): string {
  if (!TOO_NARROW.test(text)) return text;
  if (date !== undefined) return date.split('-').reverse().join('/');
  const code = withoutLiterals(format.split(';')[0]!);
  const percent = code.includes('%') ? '%' : '';
  const amount = percent === '' ? value : value * 100;
  const decimals = /\.([0#?]+)/.exec(code)?.[1]?.length ?? 0;
  const rounded = code === 'General' || code === '' ? String(value) : amount.toFixed(decimals);
  return rounded.replace('.', ',') + percent;
}
