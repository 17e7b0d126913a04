import type { Direction, Followed } from '../../../src/domain/followUp/followed';
import { progressOf } from '../../../src/domain/followUp/progressOf';
import { followed, parametersOn } from '../../support/followed';

const today = parametersOn('2025-03-01');

function on(numbers: { from?: number; now?: number; to?: number }, more: Partial<Followed> = {}) {
  return progressOf(followed(numbers, more), today);
}

describe('the rate', () => {
  it.each<[string, Direction, number, number, number, number | null]>([
    ['half of the way up', 'up', 100, 150, 200, 50],
    ['half of the way down', 'down', 200, 150, 100, 50],
    ['from below zero', 'up', -10, 0, 10, 50],
    ['from 0 to a share', 'up', 0, 45, 60, 75],
    ['a figure to be kept that is', 'atLeast', 80, 85, 80, 100],
    ['a figure to be kept that is not', 'atLeast', 80, 79, 80, 0],
    ['a figure to be kept that has yet to come there', 'atLeast', 60, 70, 80, 50],
    ['a figure to be kept low that has yet to come there', 'atMost', 40, 35, 30, 50],
    ['a milestone that is there', 'milestone', 0, 1, 1, 100],
    ['a milestone that is not', 'milestone', 0, 0, 1, 0],
  ])('of %s', (_case, direction, from, now, to, rate) => {
    expect(on({ from, now, to }, { direction }).rate).toBe(rate);
  });

  it('is shown from 0 to 100 and kept as computed', () => {
    expect(on({ from: 0, now: 150, to: 100 })).toMatchObject({ rate: 100, raw: 150, isMet: true });
    expect(on({ from: 50, now: 40, to: 100 })).toMatchObject({ rate: 0, raw: -20, isMet: false });
  });

  it.each<[string, Direction, number, number, number, number]>([
    ['on the start, reached', 'up', 50, 50, 50, 100],
    ['on the start, not reached', 'up', 50, 49, 50, 0],
    ['on the start of what is to fall, reached', 'down', 50, 49, 50, 100],
    ['below the start of what is to rise', 'up', 60, 50, 40, 100],
    ['above the start of what is to fall, not reached', 'down', 40, 70, 60, 0],
  ])('is 100 or 0 where the target lies %s', (_case, direction, from, now, to, rate) => {
    expect(on({ from, now, to }, { direction }).rate).toBe(rate);
  });

  it('grows as a figure comes nearer to the band in which it is to stay, from either side', () => {
    const rateOf = (now: number) =>
      on({ from: 60, now, to: 100 }, { direction: 'within', tolerance: 5 }).rate;
    expect([60, 80, 94, 95, 100, 105, 106, 120].map(rateOf)).toEqual([0, 50, 85, 100, 100, 100, 85, 50]);
  });

  it('takes what a computation has left behind the ninth decimal for the target', () => {
    expect(on({ from: 0, now: 0.1 + 0.2, to: 0.3 }, { direction: 'down' }).isMet).toBe(true);
  });
});

describe('what cannot be computed', () => {
  it.each<[string, Followed, object]>([
    ['no value', followed({ from: 0, to: 9 }), { missing: 'noCurrent', state: 'unmeasured', isMet: null }],
    ['no target', followed({ from: 0, now: 4 }), { missing: 'noTarget', state: 'unknown', isMet: null }],
    ['no start', followed({ now: 4, to: 9 }), { missing: 'noBaseline', state: 'underWay', isMet: false }],
    [
      'no start, and the target met',
      followed({ now: 9, to: 9 }),
      { missing: 'noBaseline', state: 'met', isMet: true },
    ],
    [
      'a change from nothing known',
      followed({ now: 4 }, { hindrance: 'relativeTarget' }),
      { missing: 'relativeTarget', state: 'unknown', isMet: null },
    ],
    [
      'units that differ',
      followed({ from: 1, now: 4, to: 9 }, { hindrance: 'otherUnits' }),
      { missing: 'otherUnits', state: 'unknown', isMet: null },
    ],
    [
      'units that differ, whose numbers are left out',
      followed({}, { hindrance: 'otherUnits' }),
      { missing: 'otherUnits', state: 'unknown', isMet: null },
    ],
    [
      'words',
      followed({ from: 1, now: 4, to: 9 }, { direction: 'qualitative' }),
      { missing: 'qualitative', state: 'unknown', isMet: null },
    ],
    ['nothing at all', followed({}), { missing: 'noTarget', state: 'unmeasured', isMet: null }],
    [
      'no number',
      followed({ from: 0, now: Number.NaN, to: 9 }),
      { missing: 'noCurrent', state: 'unmeasured', isMet: null },
    ],
    [
      'a target without an end',
      followed({ from: 0, now: 4, to: Infinity }),
      { missing: 'noTarget', state: 'unknown', isMet: null },
    ],
    [
      'a start beyond the digits of a cell',
      followed({ from: -1e300, now: 4, to: 9 }),
      { missing: 'noBaseline', state: 'underWay', isMet: false },
    ],
  ])('says why: %s', (_case, given, expected) => {
    expect(progressOf(given, today)).toMatchObject({ rate: null, raw: null, gap: null, ...expected });
  });

  it('needs no start for what is kept, or is there', () => {
    expect(on({ now: 85, to: 80 }, { direction: 'atLeast' })).toMatchObject({ rate: 100, isMet: true });
    expect(on({ now: 75, to: 80 }, { direction: 'atLeast' })).toMatchObject({
      rate: null,
      missing: 'noBaseline',
    });
    expect(on({ now: 1 }, { direction: 'milestone' })).toMatchObject({ rate: 100, state: 'met' });
  });
});

describe('the state', () => {
  const half = { from: 0, now: 50, to: 100 };

  it.each<[string, string, string]>([
    ['on the day', '2025-03-01', 'underWay'],
    ['on the day before', '2025-02-28', 'late'],
    ['on no day that exists', '2025-02-30', 'underWay'],
  ])('of what was due %s', (_case, due, state) => {
    expect(on(half, { due }).state).toBe(state);
  });

  it('is met whatever the day', () => {
    expect(on({ from: 0, now: 100, to: 100 }, { due: '2020-01-01' }).state).toBe('met');
  });

  it('is not late where nothing was measured: nobody knows', () => {
    expect(on({ from: 0, to: 100 }, { due: '2020-01-01' }).state).toBe('unmeasured');
  });

  it('is late where a target on the way has passed and was not come to', () => {
    const step = (value: number, date: string) =>
      on(half, { steps: [{ value, date }], due: '2027-12-31' }).state;
    expect(step(60, '2024-12-31')).toBe('late');
    expect(step(50, '2024-12-31')).toBe('underWay');
    expect(step(60, '2025-12-31')).toBe('underWay');
  });

  it('follows the gap where a rhythm was typed, with the thresholds of « Paramètres »', () => {
    // 60 are expected on this day.
    const state = (now: number) =>
      progressOf(
        followed(
          { to: 100 },
          {
            baseline: { value: 0, date: '2025-01-01' },
            current: { value: now },
            rhythm: 'linear',
            due: '2025-04-11',
          },
        ),
        parametersOn('2025-03-02'),
      );
    expect(state(60)).toMatchObject({ expected: 60, gap: 0, state: 'onTrack' });
    expect([100, 70, 55, 54, 45, 44].map((now) => state(now).state)).toEqual([
      'met',
      'onTrack',
      'onTrack',
      'watch',
      'watch',
      'late',
    ]);
  });
});

describe('the freshness of a value', () => {
  const dated = (date: string | undefined, everyMonths?: number) =>
    progressOf(
      followed(
        { to: 9 },
        {
          current: { value: 4, ...(date !== undefined && { date }) },
          ...(everyMonths !== undefined && { everyMonths }),
        },
      ),
      today,
    );

  it.each<[string, string | undefined, number | undefined, object]>([
    ['of today', '2025-03-01', undefined, { freshness: 'fresh', months: 0 }],
    ['of a year ago', '2024-03-01', undefined, { freshness: 'fresh', months: 12 }],
    ['of 13 months ago', '2024-02-01', undefined, { freshness: 'stale', months: 13 }],
    ['of 13 months less a day', '2024-02-02', undefined, { freshness: 'fresh', months: 12 }],
    ['of 2 months, every month', '2025-01-01', 1, { freshness: 'stale', months: 2 }],
    ['of tomorrow', '2025-03-02', undefined, { freshness: 'fresh', months: 0 }],
    ['without a day', undefined, undefined, { freshness: 'undated', months: null }],
    ['of a day that does not exist', '2025-02-31', undefined, { freshness: 'undated', months: null }],
  ])('%s', (_case, date, everyMonths, expected) => {
    expect(dated(date, everyMonths)).toMatchObject(expected);
  });

  it('is none without a value', () => {
    expect(on({ from: 0, to: 9 })).toMatchObject({ freshness: 'none', months: null });
  });
});
