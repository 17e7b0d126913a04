import fc from 'fast-check';
import { directions, rhythms } from '../../../src/domain/followUp/followed';
import type { Field, Indicator, Measure, Roadmap } from '../../../src/domain/roadmap';
import { directionTexts, rhythmTexts } from '../../../src/messages/fr/followUp';
import { action, at, field, indicator, measure, roadmap } from '../../support/roadmap';

/** Roadmaps in which indicators have every mix of numbers, units, dates and words; the same ones each time. */

const SEED = 20_260_901;

const values = fc.oneof(
  fc.constantFrom(0, 1, 0.3, 0.8, 7, 10, 20, 57, 80, 100, 120, -5, -20),
  fc.integer({ min: -200, max: 2000 }).map((number) => number / 10),
);
const days = fc.constantFrom(
  '2022-09-01',
  '2023-06-30',
  '2024-02-29',
  '2024-08-31',
  '2024-09-01',
  '2024-09-02',
  '2024-12-31',
  '2025-06-30',
  '2026-07-15',
);
const maybe = <T>(some: fc.Arbitrary<T>, frequency = 3): fc.Arbitrary<T | undefined> =>
  fc.option(some, { nil: undefined, freq: frequency });

const oneMeasure = (unit: string | undefined): fc.Arbitrary<Measure> =>
  fc
    .record({
      value: values,
      date: maybe(days),
      comparator: fc.constantFrom(undefined, undefined, '=', '≥', '≤'),
      other: fc.nat(19),
    })
    .map(({ value, date, comparator, other }) =>
      measure(`${String(value)} ${unit ?? ''}`.trim(), {
        value,
        ...(unit !== undefined && { unit }),
        ...(comparator !== undefined && { comparator: comparator as '≥' }),
        ...(date !== undefined && { date }),
        ...(other === 0 && { unit: 'EPLE' }),
        ...(other === 1 && { unit: '/ 40' }),
      }),
    );

const targetMeasure = (unit: string | undefined): fc.Arbitrary<Measure> =>
  fc.tuple(oneMeasure(unit), fc.nat(11)).map(([one, kind]) => {
    const dated = one.date === undefined ? {} : { date: one.date };
    if (kind === 0) return measure('doublement', { ...dated, value: 100, unit: '%', relative: true });
    if (kind === 1) return { ...one, text: '10 de plus', value: 10, relative: true };
    if (kind === 2)
      return measure('20 à 30', { ...dated, ...(unit !== undefined && { unit }), low: 20, high: 30 });
    if (kind === 3) return { text: 'oui', source: one.source };
    if (kind === 4) return { text: 'le plus possible', source: one.source };
    return one;
  });

const anyIndicator: fc.Arbitrary<Indicator> = fc
  .constantFrom(undefined, '%', '%', 'élèves')
  .chain((unit) =>
    fc.record({
      unit: fc.constantFrom(unit, undefined),
      baseline: maybe(oneMeasure(unit), 4),
      current: maybe(oneMeasure(unit), 6),
      targets: fc.array(targetMeasure(unit), { maxLength: 3 }),
      direction: maybe(
        fc.constantFrom(
          ...directions.map((one) => directionTexts[one]),
          'À la baisse',
          'Maintien',
          'inconnu',
        ),
        2,
      ),
      rhythm: maybe(fc.constantFrom(...rhythms.map((one) => rhythmTexts[one]), 'par étapes', 'régulier'), 3),
      tolerance: maybe(fc.constantFrom(0, 2, 5), 1),
      due: maybe(days, 2),
      frequency: maybe(fc.constantFrom('Annuelle', 'tous les 6 mois', 'mensuelle', 'parfois'), 1),
      weight: maybe(fc.constantFrom(0, 1, 2), 1),
      title: fc.constantFrom('Part des élèves équipés', 'Nombre de pannes'),
      served: fc.boolean(),
    }),
  )
  .map(({ title, served, targets, ...facts }) => {
    const said = Object.entries(facts).filter(([, value]) => value !== undefined);
    return indicator(title, { ...Object.fromEntries(said), targets, actions: served ? ['action 1'] : [] });
  });

const typedNumber = fc.oneof(
  values.map((value): Field => ({ ...field(String(value)), number: value })),
  fc.constantFrom('environ 40', 'oui', 'non', '').map((text) => field(text)),
);
const typedDay = fc.oneof(
  fc.constantFrom(45_000, 45_537, 45_600.5, 46_000, -1, 3_000_000).map((number) => ({
    ...field(String(number)),
    number,
  })),
  fc.constantFrom('juin 2025', '').map((text) => field(text)),
);
const anyTyped: fc.Arbitrary<Record<string, Field>> = fc.record(
  {
    target: typedNumber,
    current: typedNumber,
    currentDate: typedDay,
    baseline: typedNumber,
    baselineDate: typedDay,
    tolerance: typedNumber,
    due: typedDay,
    step2023: typedNumber,
    step2024: typedNumber,
    step2025: typedNumber,
    direction: fc
      .constantFrom(...directions.map((one) => directionTexts[one]), 'Hausse', 'en baisse', 'dit "oui"', '')
      .map((text) => field(text)),
    rhythm: fc
      .constantFrom(...rhythms.map((one) => rhythmTexts[one]), 'JALONS', 'autre', '')
      .map((text) => field(text)),
    frequency: fc.constantFrom('trimestrielle', 'tous les 5 mois', 'autre', '').map((text) => field(text)),
  },
  { requiredKeys: [] },
);

const ACTION = action('1 | Équiper', { fields: { due: field('30/06/2025', 'B1', { date: '2025-06-30' }) } });

/** Half of the way to its target in time, each as many points further in fact. */
const onTheirWay = rhythms.flatMap((rhythm) =>
  Array.from({ length: 21 }, (_, i) =>
    indicator('Part des élèves équipés', {
      rhythm: rhythmTexts[rhythm],
      baseline: measure('0', { value: 0, date: '2023-09-01' }),
      current: measure(String(5 * i), { value: 5 * i, date: '2024-06-30' }),
      targets: [
        ...(rhythm === 'milestones' ? [measure('50', { value: 50, date: '2023-12-31' })] : []),
        measure('100', { value: 100, date: '2025-08-31' }),
      ],
    }),
  ),
);

/** Those on their way, and so many others as documents may say them, with nothing typed. */
export function readCases(count: number): Roadmap {
  const indicators = [...onTheirWay, ...fc.sample(anyIndicator, { numRuns: count, seed: SEED })];
  return roadmap({ actions: [ACTION], indicators: indicators.map(withOwnId) });
}

/** The same with anything typed over them, numbers and texts. */
export function typedCases(count: number): Roadmap {
  const read = readCases(count);
  const typed = fc.sample(anyTyped, { numRuns: read.indicators.length, seed: SEED + 1 });
  return {
    ...read,
    typed: Object.fromEntries(read.indicators.map(({ id }, i) => [id, typed[i]!])),
  };
}

function withOwnId(one: Indicator, i: number): Indicator {
  return { ...one, id: `indicateur ${String(i)}`, source: at('A1') };
}
