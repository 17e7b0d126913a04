import { SSF } from '@e965/xlsx';
import { frenchNumber, spacedPercent } from '../../../../src/hosts/file/shownText';
import { shownBoolean } from '../../../../src/workbook/shownBoolean';
import type { ExcelCell } from '../../workbook/workbook';
import { frenchError } from './errorNames';

/** Excel's short date, which it shows in the user's language; files and SheetJS say it with two figures for the year. */
const LOCAL_DATES = ['m/d/yy', 'm/d/yyyy'];
const FRENCH_DATE = 'dd/mm/yyyy';

/**
 * What a French Excel shows in a cell.
 * ASSUMED: columns are always wide enough; a real Excel answers `####` for a number that does not fit.
 */
export function shownCell(cell: ExcelCell | undefined, date1904: boolean): string {
  if (!cell) return '';
  if (cell.error !== undefined) return frenchError(cell.error);
  const { value } = cell;
  if (typeof value === 'boolean') return shownBoolean(value);
  const format = cell.style.numberFormat ?? 'General';
  if (typeof value === 'string') return format === 'General' ? value : formatted(format, value, date1904);
  if (LOCAL_DATES.includes(format)) return formatted(FRENCH_DATE, value, date1904);
  const text = formatted(format, value, date1904);
  return frenchNumber(text, format);
}

/** A value in a number format, as an American Excel shows it. Throws for what is no number format. */
export function formatted(format: string, value: string | number, date1904 = false): string {
  const show = (code: string, shown: string | number): string =>
    SSF.format(code, shown, { date1904 }) as string;
  return (typeof value === 'number' ? spacedPercent(value, format, show) : undefined) ?? show(format, value);
}
