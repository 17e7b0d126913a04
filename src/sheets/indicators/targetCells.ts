import type { Measure } from '../../domain/roadmap';
import { frenchNumber } from '../../domain/frenchNumber';
import { indicatorTexts } from '../../messages/fr';
import type { PlannedCell } from '../../workbook/plan';

/** The figure of a target: a number where it is one figure, words for a range, nothing where it has none. */
export function targetValue({ value, low, high, comparator, relative }: Measure): PlannedCell {
  if (value !== undefined) {
    const figure = numberFormat([value]);
    if (relative) return { value, style: { numberFormat: `+${figure};-${figure};0` } };
    const bounded = comparator !== undefined && comparator !== '=';
    return { value, style: { numberFormat: bounded ? `"${comparator} "${figure}` : figure } };
  }
  if (low !== undefined && high !== undefined) {
    return { value: indicatorTexts.range(frenchNumber(low), frenchNumber(high)) };
  }
  if (low !== undefined) return { value: `≥ ${frenchNumber(low)}` };
  return high === undefined ? {} : { value: `≤ ${frenchNumber(high)}` };
}

/** True for a target that says how much. */
export function hasFigure({ value, low, high }: Measure): boolean {
  return value !== undefined || low !== undefined || high !== undefined;
}

/** What a target counts: « enseignants par académie ». */
export function targetUnit({ unit, per }: Measure): string {
  return [unit, per === undefined ? undefined : indicatorTexts.per(per)].filter(Boolean).join(' ');
}

/** A whole day as a date of Excel; a month or a year alone as it is. */
export function dueCell(date: string): PlannedCell {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date) ?? [];
  if (year === undefined) return { value: date };
  if (month === undefined) return { value: year };
  if (day === undefined) return { value: `${month}/${year}` };
  return {
    value: excelDate(Number(year), Number(month), Number(day)),
    style: { numberFormat: 'dd/mm/yyyy' },
  };
}

/** With as many decimals as the values need, at most three. */
export function numberFormat(values: number[]): string {
  const decimals = values.map(
    (value) => (/\.(\d{1,3})/.exec(String(Number(value.toFixed(3))))?.[1] ?? '').length,
  );
  const most = Math.max(0, ...decimals);
  return most === 0 ? '#,##0' : `#,##0.${'0'.repeat(most)}`;
}

/** Days since the end of 1899, Excel's own count. */
function excelDate(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;
}
