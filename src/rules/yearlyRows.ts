import { frenchDay } from '../domain/frenchDay';
import type { Field, Indicator, Roadmap, Source } from '../domain/roadmap';
import { firstCell } from './places';

/** A label and its values, one a year, in the order of the years; the year as it is shown. */
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
  /** One value a year; else several, each shown with its day. */
  isYearly: boolean;
}

/** The values of indicators in the order of their days, where they all stand in one row; what is not over yet says nothing. */
export function measuredRows({ indicators }: Roadmap, today: string): MeasuredRow[] {
  return indicators.flatMap((indicator) => {
    const dated = datedValues(indicator, today);
    const [place, ...others] = new Set(dated.map(({ source }) => rowKey(source)));
    if (place === undefined || others.length > 0) return [];
    if (new Set(dated.map(({ date }) => date)).size < dated.length) return [];
    const isYearly = new Set(dated.map(({ date }) => date.slice(0, 4))).size === dated.length;
    const points = dated.map(({ date, value, text, source }) => ({
      year: isYearly ? date.slice(0, 4) : frenchDay(date),
      value,
      field: { text, source },
    }));
    return [{ label: indicator.title, points, place, isYearly }];
  });
}

type DatedValue = Pick<Field, 'text' | 'source'> & { date: string; value: number };

function datedValues({ history }: Indicator, today: string): DatedValue[] {
  return history
    .flatMap(({ value, date, text, source }) =>
      value === undefined || date === undefined || date > today ? [] : [{ date, value, text, source }],
    )
    .sort((a, b) => (a.date < b.date ? -1 : 1));
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
