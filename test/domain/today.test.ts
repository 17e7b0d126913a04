import { isoDay } from '../../src/domain/today';

describe('isoDay', () => {
  it.each([
    ['in the first minute of a day', new Date(2024, 0, 5, 0, 1), '2024-01-05'],
    ['in its last', new Date(2024, 11, 31, 23, 59), '2024-12-31'],
  ])('is the day of the place where the program runs, %s', (_title, moment, day) => {
    expect(isoDay(moment)).toBe(day);
  });
});
