import fc from 'fast-check';
import { aggregate } from '../../../src/domain/followUp/aggregate';
import { directions, type Followed, rhythms } from '../../../src/domain/followUp/followed';
import { progressOf } from '../../../src/domain/followUp/progressOf';
import { followed, parametersOn } from '../../support/followed';
import '../../support/properties';

const today = parametersOn('2025-03-01');
const day = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const whatever = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(0, 1e15, -1e15, 5e-324, 1e308));
const dated = fc.record({ value: whatever, date: day });
const anything: fc.Arbitrary<Followed> = fc.record(
  {
    direction: fc.constantFrom(...directions),
    tolerance: whatever,
    steps: fc.array(dated, { maxLength: 3 }),
    weight: whatever,
    baseline: dated,
    current: dated,
    target: dated,
    rhythm: fc.constantFrom(...rhythms),
    due: day,
    everyMonths: whatever,
  },
  { requiredKeys: ['direction', 'tolerance', 'steps', 'weight'] },
);
const level = fc.integer({ min: -1000, max: 1000 });

describe('progress, whatever the numbers', () => {
  it('is a number from 0 to 100, or null with its reason', () => {
    fc.assert(
      fc.property(anything, (one) => {
        const { rate, raw, missing, gap, expected } = progressOf(one, today);
        expect((rate === null) === (raw === null)).toBe(true);
        expect(rate === null).toBe(missing !== undefined);
        for (const number of [rate, raw, gap, expected])
          expect(number === null || Number.isFinite(number)).toBe(true);
        for (const share of [rate, expected])
          expect(share === null || (share >= 0 && share <= 100)).toBe(true);
      }),
    );
  });

  it('is null without a value or a target, whatever else is known', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom('current', 'target'), (one, part) => {
        const { current, target, ...less } = one;
        const rest = part === 'target' ? current && { current } : target && { target };
        const isThere = part === 'target' && one.direction === 'milestone';
        const { rate, isMet } = progressOf({ ...less, ...rest }, today);
        expect(isThere || (rate === null && isMet === null)).toBe(true);
      }),
    );
  });

  it('does not fall as what is to rise rises, nor as what is to fall falls', () => {
    fc.assert(
      fc.property(level, level, level, level, (from, to, a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        const up = (now: number) => progressOf(followed({ from, now, to }), today).raw!;
        const down = (now: number) =>
          progressOf(followed({ from, now, to }, { direction: 'down' }), today).raw!;
        expect(up(less)).toBeLessThanOrEqual(up(more));
        expect(down(more)).toBeLessThanOrEqual(down(less));
      }),
    );
  });

  it('is 100 at least exactly where the target is met', () => {
    fc.assert(
      fc.property(level, level, level, fc.constantFrom(...directions), (from, now, to, direction) => {
        const { raw, isMet } = progressOf(followed({ from, now, to }, { direction, tolerance: 3 }), today);
        fc.pre(raw !== null);
        expect(raw >= 100).toBe(isMet);
      }),
    );
  });

  it('is the same in another unit', () => {
    fc.assert(
      fc.property(level, level, level, fc.constantFrom(10, 100, 1000), (from, now, to, factor) => {
        const one = progressOf(followed({ from, now, to }), today);
        const other = progressOf(
          followed({ from: from * factor, now: now * factor, to: to * factor }),
          today,
        );
        expect(other.raw).toBeCloseTo(one.raw!, 6);
        expect(other.state).toBe(one.state);
      }),
    );
  });
});

it('gives a mean between the least and the greatest of the rates, or null', () => {
  const rates = fc.array(
    fc.record({
      rate: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
      weight: fc.oneof(fc.double(), fc.integer({ min: -2, max: 5 })),
    }),
  );
  fc.assert(
    fc.property(rates, fc.boolean(), (told, strict) => {
      const { value, counted, of } = aggregate(told, strict);
      const known = told.flatMap(({ rate, weight }) => (rate !== null && weight > 0 ? [rate] : []));
      expect(counted).toBeLessThanOrEqual(of);
      expect(value === null).toBe(counted === 0 || (strict && counted < of));
      if (value === null) return;
      expect(value).toBeGreaterThanOrEqual(Math.min(...known) - 1e-9);
      expect(value).toBeLessThanOrEqual(Math.max(...known) + 1e-9);
    }),
  );
});
