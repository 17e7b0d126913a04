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
    const mixed = series.flatMap(({ title, rows }) => rows.flatMap((row) => mixedRow(title, row)));
    if (mixed.length === 0) return [];
    const places = distinctPlaces(mixed.map(({ plain }) => plain.source));
    const [first] = mixed;
    const parameters = { grouped: first!.grouped.text, plain: first!.plain.text, rows: mixed.length };
    const about = mixed.map(({ name }) => name);
    return [{ code: 'FMT-03', severity: 'information', places, about, parameters }];
  },
};

const GROUPED = /\d[ \u00A0\u202F]\d{3}(?!\d)/;
const PLAIN = /(?<![\d.,])\d{5,}/;

interface MixedRow {
  name: string;
  grouped: Field;
  plain: Field;
}

function mixedRow(title: string, { label, values }: Roadmap['series'][number]['rows'][number]): MixedRow[] {
  const grouped = values.find(({ text }) => GROUPED.test(text));
  const plain = values.find(({ text }) => PLAIN.test(text));
  return grouped && plain ? [{ name: `${title} | ${label}`, grouped, plain }] : [];
}
