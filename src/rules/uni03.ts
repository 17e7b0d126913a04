import type { Finding } from '../domain/finding';
import type { Field, Indicator, Roadmap } from '../domain/roadmap';
import { meaningfulWords } from '../domain/text';
import { concerning } from './concerning';
import { allValuesOf } from './measures';
import { distinctPlaces, placeKey } from './places';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    /** `of`: a row of figures of an annex, the values of an indicator, or one cell that counts two things. */
    'UNI-03': { of: 'row' | 'indicator' | 'cell'; label: string; units: string[] };
  }
}

/** Figures of one row, or of one indicator, that count different things: « 12 EPLE », then « 5 Lycées ». */
export const uni03: Rule<'UNI-03'> = {
  code: 'UNI-03',
  profile: 'all',
  check({ series, indicators, observations }) {
    const told = new Set(
      observations.filter(({ kind }) => kind === 'not-a-number').map(({ source }) => placeKey(source)),
    );
    return [
      ...series.flatMap(({ rows }) => rows.flatMap(findingOf)),
      ...indicators.flatMap(ofIndicator),
      ...indicators.flatMap((indicator) => ofCells(indicator, told)),
    ];
  },
};

/** What was reached; whether its target counts the same is asked by UNI-01 and UNI-02. */
function ofIndicator(indicator: Indicator): Finding<'UNI-03'>[] {
  const reached = allValuesOf({ ...indicator, targets: [] }).filter(
    ({ value, unit }) => value !== undefined && unitKey(unit) !== '',
  );
  const [first] = reached;
  const others = reached.filter(({ unit }) => unitKey(unit) !== unitKey(first?.unit));
  if (!first || others.length === 0) return [];
  // Of one unit the first writing is shown: « école » and « écoles » are one.
  const units = [
    ...new Map([...reached].reverse().map(({ unit }) => [unitKey(unit), unit!])).values(),
  ].reverse();
  const items = others.map(({ source }) => ({ id: indicator.id, source }));
  const parameters = { of: 'indicator' as const, label: indicator.title, units };
  return [{ code: 'UNI-03', severity: 'avertissement', ...concerning(items), parameters }];
}

/** « 14 EPLE et 4 écoles » is no value of either. */
function ofCells(indicator: Indicator, told: ReadonlySet<string>): Finding<'UNI-03'>[] {
  const { id, title: label } = indicator;
  return allValuesOf({ ...indicator, targets: [] }).flatMap(
    ({ value, text, source }): Finding<'UNI-03'>[] => {
      if (value !== undefined || told.has(placeKey(source))) return [];
      const units = countedThings(text);
      if (new Set(units.map(unitKey)).size < 2) return [];
      const parameters = { of: 'cell' as const, label, units };
      return [{ code: 'UNI-03', severity: 'avertissement', places: [source], about: [id], parameters }];
    },
  );
}

/** « EPLE » and « écoles » of « 14 EPLE et 4 écoles »; none of a text that says more than that. */
function countedThings(text: string): string[] {
  const parts = text.normalize('NFC').split(/\s+(?:et|puis)\s+|\s*[;+\n]\s*|,\s+/);
  const units = parts.map((part) => /^\s*\d[\d\s.,]*\s*(\p{L}{3,})\s*$/u.exec(part)?.[1]);
  return units.every((unit) => unit !== undefined) ? units : [];
}

/** A percentage, or the things that are counted; empty for a bare number, an amount and a share of a total. */
function unitKey(unit = ''): string {
  if (unit === '%') return unit;
  return /^\p{L}{3,}/u.test(unit) ? meaningfulWords(unit).join(' ') : '';
}

function findingOf({ label, values }: Roadmap['series'][number]['rows'][number]): Finding<'UNI-03'>[] {
  const counted = values.flatMap((value) => unitsOf(value).map((unit) => ({ value, unit })));
  const main = counted[0]?.unit ?? '';
  const others = counted.filter(({ unit }) => meaningfulWords(unit).join() !== meaningfulWords(main).join());
  if (others.length === 0) return [];
  const units = [main, ...new Set(others.map(({ unit }) => unit))];
  const places = distinctPlaces(others.map(({ value }) => value.source));
  const parameters = { of: 'row' as const, label, units };
  return [{ code: 'UNI-03', severity: 'avertissement', places, about: [label], parameters }];
}

/** The nouns of a cell that counts two things; else the one right after its first number: none for a bare number, a percentage or an amount. */
function unitsOf({ text }: Field): string[] {
  const first = /^\s*\d[\d\s.,]*\s*(\p{L}{3,})/u.exec(text.normalize('NFC'))?.[1];
  const several = countedThings(text);
  return several.length > 0 ? several : first === undefined ? [] : [first];
}
