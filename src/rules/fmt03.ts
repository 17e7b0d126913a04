import type { Field, Roadmap } from '../domain/roadmap';
import { distinctPlaces } from './places';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'FMT-03': { grouped: string; plain: string; rows: number };
  }
}

/** Figures of one row with and without a space between thousands: « 34 080 € », « 35000 € ». */
export const fmt03: Rule<'FMT-03'> = {
  code: 'FMT-03',
  profile: 'all',
  check({ series }) {
    const mixed = series.flatMap(({ rows }) => rows.flatMap(mixedRow));
    if (mixed.length === 0) return [];
    const places = distinctPlaces(mixed.map(({ plain }) => plain.source));
    const [first] = mixed;
    const parameters = { grouped: first!.grouped.text, plain: first!.plain.text, rows: mixed.length };
    const about = places.map(({ sheet, address }) => `${sheet}!${address}`);
    return [{ code: 'FMT-03', severity: 'information', places, about, parameters }];
  },
};

const GROUPED = /\d[ \u00A0\u202F]\d{3}(?!\d)/;
const PLAIN = /(?<![\d.,])\d{5,}/;

function mixedRow({ values }: Roadmap['series'][number]['rows'][number]): { grouped: Field; plain: Field }[] {
  const grouped = values.find(({ text }) => GROUPED.test(text));
  const plain = values.find(({ text }) => PLAIN.test(text));
  return grouped && plain ? [{ grouped, plain }] : [];
}
