import { exampleRoadmap } from '../../../src/sheets/clean/exampleRoadmap';

/** When the example begins, when it is due, and when its indicator was measured: before, and now. */
function days(today: string): (string | undefined)[] {
  const { actions, indicators } = exampleRoadmap(today);
  const { start, due } = actions[0]!.fields;
  const { baseline, current, targets } = indicators[0]!;
  expect(targets.map(({ date }) => date)).toEqual([due?.date]);
  return [baseline?.date, start?.date, current?.date, due?.date];
}

describe('the example of a new roadmap is under way on the day it is made', () => {
  it.each([
    ['in autumn', '2026-11-22', ['2026-06-30', '2026-09-01', '2026-11-22', '2027-06-30']],
    ['in spring', '2027-03-05', ['2026-06-30', '2026-09-01', '2027-03-05', '2028-06-30']],
    ['in summer', '2027-08-31', ['2026-06-30', '2026-09-01', '2027-08-31', '2028-06-30']],
    ['on the first day of school', '2027-09-01', ['2027-06-30', '2027-09-01', '2027-09-01', '2028-06-30']],
  ])('%s', (_, today, expected) => {
    expect(days(today)).toEqual(expected);
  });
});
