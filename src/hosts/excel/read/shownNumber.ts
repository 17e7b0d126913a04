import { plainNumber } from '../../../workbook/plainNumber';

/** What Excel shows for a number whose column is too narrow. */
const TOO_NARROW = /^#+$/;

/** The text of a number: as Excel shows it, or, where the column is too narrow to show it, in plain French by its format. */
export function shownNumber(value: number, text: string, format: string): string {
  return TOO_NARROW.test(text) ? plainNumber(value, format) : text;
}
