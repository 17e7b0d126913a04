import type { Field, Indicator } from '../../../src/domain/roadmap';
import { withTypedIndicator } from '../../../src/workflows/followUp/typedIndicator';
import { at, field, indicator, measure } from '../../support/roadmap';

const OWN = indicator('Taux de certification', {
  targets: [measure('au moins 80 %', { value: 80, unit: '%', comparator: '≥', date: '2026-08-31' })],
});

const cell = (shown: string, number?: number, date?: string): Field =>
  field(shown, 'Suivi!C5', { ...(number !== undefined && { number }), ...(date !== undefined && { date }) });

const typed = (own: Indicator, cells: Record<string, Field>): Indicator =>
  withTypedIndicator(own, new Map(Object.entries(cells))).indicator;

const told = (own: Indicator, cells: Record<string, Field>): unknown[] =>
  withTypedIndicator(own, new Map(Object.entries(cells))).observations;

describe('a number typed of an indicator in percent', () => {
  it.each([
    ['80 % in a cell for percentages', cell('80%', 0.8)],
    ['a fraction', cell('0,8', 0.8)],
    ['80 in a cell that is not for percentages', cell('80', 80)],
    ['a text', cell('80 %')],
    ['a text without its sign', cell('80')],
    ['a fraction as a text', cell('0,8')],
  ])('means 80 points: %s', (_title, current) => {
    expect(typed(OWN, { current }).current).toMatchObject({ value: 80, unit: '%' });
  });

  it.each([
    ['120 %', cell('120%', 1.2), 120],
    ['100 %', cell('100%', 1), 100],
    ['0,5 %', cell('0,5%', 0.005), 0.5],
    ['nothing yet', cell('0%', 0), 0],
  ])('as it is shown: %s', (_title, current, value) => {
    expect(typed(OWN, { current }).current).toMatchObject({ value });
  });
});

it('a target that is typed keeps the day and the bounds of the one it replaces', () => {
  expect(typed(OWN, { target: cell('85%', 0.85) }).targets).toEqual([
    { text: '85%', value: 85, unit: '%', comparator: '≥', date: '2026-08-31', source: at('Suivi!C5') },
  ]);
});

it('a target that is typed in other words is read as everywhere', () => {
  const own = indicator('Nombre de lettres');
  expect(typed(own, { target: cell('au moins 12 lettres par an') }).targets).toMatchObject([
    { value: 12, comparator: '≥', unit: 'lettres', per: 'an' },
  ]);
});

it('targets on the way stand before the one in the end, and count nowhere without it', () => {
  const steps = { step2025: cell('60%', 0.6), step2027: cell('90%', 0.9) };
  expect(typed(OWN, steps).targets.map(({ value, date }) => [value, date])).toEqual([
    [60, '2025-12-31'],
    [80, '2026-08-31'],
  ]);
  expect(typed(indicator('Nombre de lettres'), { step2025: cell('6', 6) }).targets).toEqual([]);
});

it('days are read as days, a year alone as its last day', () => {
  const day = (due: Field): string | undefined => typed(OWN, { due }).due;
  expect([
    day(cell('30/06/2026', 46203, '2026-06-30')),
    day(cell('juin 2026')),
    day(cell('2026', 2026)),
    day(cell('18/07/1905', 2026, '1905-07-18')),
  ]).toEqual(['2026-06-30', '2026-06-30', '2026-12-31', '2026-12-31']);
});

it('the day of a value goes with it, whichever of both was typed', () => {
  const own = indicator('Nombre de lettres', {
    current: measure('4 lettres', { value: 4, unit: 'lettres', date: '2024-06-30' }),
  });
  expect(typed(own, { current: cell('6', 6) }).current).toMatchObject({ value: 6, date: '2024-06-30' });
  expect(typed(own, { currentDate: cell('01/09/2024', 45536, '2024-09-01') }).current).toMatchObject({
    value: 4,
    unit: 'lettres',
    date: '2024-09-01',
  });
  expect(typed(own, { currentDate: cell('') }).current).not.toHaveProperty('date');
});

it('a cell that was emptied takes away what the own sheets say', () => {
  const own = indicator('Nombre de lettres', { owner: 'DANE', targets: [measure('4', { value: 4 })] });
  const emptied = typed(own, { owner: cell(''), target: cell('') });
  expect([emptied.targets, 'owner' in emptied]).toEqual([[], false]);
});

describe('what cannot be understood', () => {
  it('is told at its cell, and is no number', () => {
    expect(told(OWN, { current: cell('beaucoup'), weight: cell('fort'), due: cell('bientôt') })).toEqual([
      { kind: 'not-a-number', source: at('Suivi!C5'), text: 'fort', id: OWN.id },
      { kind: 'not-a-day', source: at('Suivi!C5'), text: 'bientôt', id: OWN.id },
      { kind: 'not-a-number', source: at('Suivi!C5'), text: 'beaucoup', id: OWN.id },
    ]);
    expect(typed(OWN, { current: cell('beaucoup') }).current).toEqual({
      text: 'beaucoup',
      source: at('Suivi!C5'),
    });
  });

  it('is no fault where an answer in words is meant', () => {
    expect(told(indicator('Le site est ouvert'), { target: cell('oui'), current: cell('non') })).toEqual([]);
    expect(told(OWN, { direction: cell('qualitatif'), current: cell('satisfaisant') })).toEqual([]);
  });
});
