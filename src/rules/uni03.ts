import type { Finding } from '../domain/finding';
import type { Field, Roadmap } from '../domain/roadmap';
import { meaningfulWords } from '../domain/text';
import { distinctPlaces } from './places';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'UNI-03': { label: string; units: string[] };
  }
}

/** Figures of one row that count different things: « 12 EPLE », then « 5 Lycées ». */
export const uni03: Rule<'UNI-03'> = {
  code: 'UNI-03',
  profile: 'all',
  check({ series }) {
    return series.flatMap(({ rows }) => rows.flatMap(findingOf));
  },
};

function findingOf({ label, values }: Roadmap['series'][number]['rows'][number]): Finding<'UNI-03'>[] {
  const counted = values.map((value) => ({ value, unit: unitOf(value) })).filter(({ unit }) => unit !== '');
  const main = counted[0]?.unit ?? '';
  const others = counted.filter(({ unit }) => meaningfulWords(unit).join() !== meaningfulWords(main).join());
  if (others.length === 0) return [];
  const units = [main, ...new Set(others.map(({ unit }) => unit))];
  const places = distinctPlaces(others.map(({ value }) => value.source));
  const parameters = { label, units };
  return [{ code: 'UNI-03', severity: 'avertissement', places, about: [label], parameters }];
}

/** The noun right after the first number of a cell; none for a bare number, a percentage or an amount. */
function unitOf({ text }: Field): string {
  return /^\s*\d[\d\s.,]*\s*(\p{L}{3,})/u.exec(text.normalize('NFC'))?.[1] ?? '';
}
