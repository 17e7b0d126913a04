import fc from 'fast-check';
import { dayAxisStep } from '../../src/workbook/dayAxis';

describe('the labels of an axis of days', () => {
  it('stand days, months or years apart, by how much the axis covers', () => {
    expect(dayAxisStep([45170, 45180])).toEqual({ unit: 'days', step: 2 });
    expect(dayAxisStep([45473, 45170, 45306])).toEqual({ unit: 'months', step: 2 });
    expect(dayAxisStep([40000, 45000])).toEqual({ unit: 'months', step: 60 });
  });

  it('are at most eight, and have a step', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 36526, max: 73050 }), { minLength: 1, maxLength: 9 }),
        (days) => {
          const { unit, step } = dayAxisStep(days);
          const span = Math.max(...days) - Math.min(...days);
          expect(step).toBeGreaterThanOrEqual(1);
          expect(span / (step * (unit === 'days' ? 1 : 30.4))).toBeLessThan(7);
        },
      ),
    );
  });
});
