import type { Field, Roadmap, Source } from '../domain/roadmap';
import { firstCell } from './places';

/** A label and its values, one a year, in the order of the years. */
export interface YearlyRow {
  label: string;
  points: { year: string; value: number; field: Pick<Field, 'text' | 'source'> }[];
}

/** The rows of figures by year, in the order of the years; a row of two years has no trend. */
export function yearlyRows({ series }: Roadmap): YearlyRow[] {
  return series.flatMap(({ categories, rows }) => {
    if (!categories.every((category) => /^\s*(?:19|20)\d\d(?!\d)/.test(category))) return [];
    return rows.flatMap(({ label, values }) => {
      const points = values
        .map((field, i) => ({ year: categories[i]?.trim() ?? '', value: figureOf(field), field }))
        .filter((point): point is YearlyRow['points'][number] => point.value !== null)
        .sort((a, b) => (a.year < b.year ? -1 : 1));
      return points.length > 2 && points.length === categories.length ? [{ label, points }] : [];
    });
  });
}

/** The values of one indicator. */
export interface MeasuredRow extends YearlyRow {
  /** The row of a sheet where the values stand. */
  place: string;
}

/** The values of indicators by year, where they all stand in one row; the year that is not over yet says nothing. */
export function measuredRows({ indicators }: Roadmap, today: string): MeasuredRow[] {
  return indicators.flatMap(({ title, history }) => {
    const points = history
      .flatMap(({ value, date, text, source }) =>
        value === undefined || date === undefined || date > today
          ? []
          : [{ year: date.slice(0, 4), value, field: { text, source } }],
      )
      .sort((a, b) => (a.year < b.year ? -1 : 1));
    const [place, ...others] = new Set(points.map(({ field }) => rowKey(field.source)));
    const isYearly = new Set(points.map(({ year }) => year)).size === points.length;
    return place === undefined || others.length > 0 || !isYearly ? [] : [{ label: title, points, place }];
  });
}

/** The row of a sheet in which a cell stands. */
export function rowKey({ sheet, address }: Source): string {
  return `${sheet}!${String(firstCell(address).row)}`;
}

/** The first figure of a cell: « 81 573 € (*) » is 81573; « 14 EPLE et 4 écoles », which has two, is none. */
function figureOf({ number, text }: Field): number | null {
  if (number !== undefined) return number;
  const figures = text.match(/\d+(?:[ \u00A0\u202F.]\d{3})*(?:,\d+)?/g) ?? [];
  if (figures.length !== 1) return null;
  return Number(figures[0].replace(/[ \u00A0\u202F.]/g, '').replace(',', '.'));
}
