import { parseDate } from '../domain/dates';
import type { Field, Indicator, Measure, Roadmap, Source } from '../domain/roadmap';
import { labelKey, plainKey } from '../domain/text';
import { allValuesOf } from './measures';
import { firstCell } from './places';

/** A value that was measured, as it was typed on a sheet of the follow-up. */
export interface TypedValue {
  indicator: Indicator;
  value: Measure & { value: number };
  /** The day as it was typed, where a cell says it. */
  day?: Field;
}

/** What was measured of each indicator and typed on a sheet of the follow-up; targets are none of it. */
export function typedValues({ indicators, readings = [], typed = {} }: Roadmap): TypedValue[] {
  const days = new Map(readings.map(({ source, date }) => [rowKey(source), date]));
  return indicators.flatMap((indicator) => {
    const own = typed[indicator.id] ?? {};
    const dayOf = (value: Measure): Field | undefined => {
      if (isAt(value, own.current)) return own.currentDate;
      return isAt(value, own.baseline) ? own.baselineDate : days.get(rowKey(value.source));
    };
    return allValuesOf({ ...indicator, targets: [] }).flatMap((value): TypedValue[] => {
      const isTyped = isAt(value, own.current) || isAt(value, own.baseline) || days.has(rowKey(value.source));
      if (!isTyped || !hasNumber(value)) return [];
      const day = dayOf(value);
      return [{ indicator, value, ...(day && { day }) }];
    });
  });
}

/** True for a value of one place, of those that the sheet « Relevés » tells apart. */
export function isReading({ source }: Measure, { readings = [] }: Pick<Roadmap, 'readings'>): boolean {
  const key = rowKey(source);
  return readings.some((reading) => rowKey(reading.source) === key);
}

/** The place that a value is of, to tell places apart; the whole académie is none, however it is written. */
export function placeNameKey({ scope = '' }: Measure, { institution }: Pick<Roadmap, 'institution'>): string {
  const key = labelKey(scope);
  return plainKey(scope) === 'academie' || key === labelKey(institution?.text ?? '') ? '' : key;
}

/** The first day that a cell for a date covers: « 2026 » begins on 1 January, also where Excel takes it for a day of 1905. */
export function firstDayOf({ text, date, number }: Field): string | undefined {
  if (number !== undefined && number >= 1900 && number < 2200) return `${String(number)}-01-01`;
  return date ?? parseDate(text).start ?? parseDate(text).date;
}

function isAt({ source }: Measure, field: Field | undefined): boolean {
  return source.sheet === field?.source.sheet && source.address === field.source.address;
}

function rowKey({ sheet, address }: Source): string {
  return `${sheet}\u0000${String(firstCell(address).row)}`;
}

function hasNumber(measure: Measure): measure is TypedValue['value'] {
  return measure.value !== undefined;
}
