import type { Indicator, Measure, Roadmap } from '../../src/domain/roadmap';
import { at, indicator, measure, roadmap } from './roadmap';

/** One row of « Relevés »: the day as typed, its ISO day, the value, and the place where it is not of the whole académie. */
export type TypedReading = [day: string, iso: string, value: number, place?: string];

/** A roadmap whose only indicator has these rows on the sheet « Relevés », from row 2 on: days in B, values in D. */
export function withReadings(
  title: string,
  rows: readonly TypedReading[],
  more: Partial<Indicator> = {},
): Roadmap {
  const history = rows.map(([, date, value, scope], row): Measure =>
    measure(String(value), {
      value,
      date,
      source: at(`Relevés!D${String(row + 2)}`),
      ...(scope !== undefined && { scope }),
    }),
  );
  return roadmap({
    indicators: [indicator(title, { id: 'i', history, ...more })],
    readings: rows.map(([text, , value, place], row) => {
      const source = (column: string) => at(`Relevés!${column}${String(row + 2)}`);
      return {
        indicator: 'i',
        label: title,
        date: { text, source: source('B') },
        ...(place !== undefined && { place: { text: place, source: source('C') } }),
        value: { text: String(value), number: value, source: source('D') },
        source: source('A'),
      };
    }),
  });
}
