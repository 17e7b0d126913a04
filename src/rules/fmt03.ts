import type { Correction } from '../domain/finding';
import type { Field, Roadmap } from '../domain/roadmap';
import { distinctPlaces, placeKey } from './places';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'FMT-03': { grouped: string; plain: string; rows: number };
  }
}

/**
 * Figures of one row with and without a space between thousands: « 34 080 € », « 35000 € ». One that is typed as a text
 * is FMT-01's: as a number it shows as its format says.
 */
export const fmt03: Rule<'FMT-03'> = {
  code: 'FMT-03',
  profile: 'all',
  check({ series, observations }) {
    const typed = new Set(
      observations.filter(({ kind }) => kind === 'number-as-text').map(({ source }) => placeKey(source)),
    );
    const mixed = series.flatMap(({ title, rows }) => rows.flatMap((row) => mixedRow(title, row, typed)));
    if (mixed.length === 0) return [];
    const places = distinctPlaces(mixed.flatMap(({ plain }) => plain.map(({ source }) => source)));
    const [first] = mixed;
    const parameters = {
      grouped: first!.grouped.text,
      plain: first!.plain[0]!.text,
      rows: mixed.length,
    };
    const about = mixed.map(({ name }) => name);
    const corrections = mixed.flatMap(({ plain }) => plain.flatMap(grouping));
    return [{ code: 'FMT-03', severity: 'information', places, about, parameters, corrections }];
  },
};

const GROUPED = /\d[ \u00A0\u202F]\d{3}(?!\d)/;
const PLAIN = /(?<![\d.,])\d{5,}/;

interface MixedRow {
  name: string;
  grouped: Field;
  plain: Field[];
}

function mixedRow(
  title: string,
  { label, values }: Roadmap['series'][number]['rows'][number],
  typed: ReadonlySet<string>,
): MixedRow[] {
  const grouped = values.find(({ text }) => GROUPED.test(text));
  const plain = values.filter(({ text, source }) => PLAIN.test(text) && !typed.has(placeKey(source)));
  return grouped && plain.length > 0 ? [{ name: `${title} | ${label}`, grouped, plain }] : [];
}

/** The same digits with a no-break space before each three. A cell that holds a number shows it by its format: it is left alone. */
function grouping({ text, source }: Field): Correction[] {
  const words = PLAIN.exec(text)?.[0];
  if (words === undefined) return [];
  return [{ kind: 'words', source, words, by: words.replace(/\B(?=(?:\d{3})+$)/g, '\u00A0') }];
}
