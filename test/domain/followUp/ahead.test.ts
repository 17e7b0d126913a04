import { isAhead } from '../../../src/domain/followUp/ahead';

it.each([
  [undefined, false],
  ['2026-11-22', false],
  ['2026-11-23', true],
  // « 2026 » and « 2026-2027 », which run.
  ['2026-12-31', false],
  ['2027-08-31', false],
  ['2027-12-31', true],
])('on 22 November 2026 a value of %s is of a day to come: %s', (date, expected) => {
  expect(isAhead(date === undefined ? {} : { date }, '2026-11-22')).toBe(expected);
});

it('knows the school year that ends in summer', () => {
  expect(isAhead({ date: '2026-08-31' }, '2026-03-01')).toBe(false);
  expect(isAhead({ date: '2027-08-31' }, '2026-03-01')).toBe(true);
});
