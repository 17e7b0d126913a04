import { aggregate } from '../../../src/domain/followUp/aggregate';

const rates = (...told: [number | null, number][]) => told.map(([rate, weight]) => ({ rate, weight }));

describe('the weighted mean', () => {
  it.each<[string, [number | null, number][], object]>([
    [
      'of like weights',
      [
        [40, 1],
        [60, 1],
      ],
      { value: 50, counted: 2, of: 2 },
    ],
    [
      'of one that weighs more',
      [
        [0, 1],
        [100, 3],
      ],
      { value: 75, counted: 2, of: 2 },
    ],
    [
      '« 2 sur 3 », of those that are known',
      [
        [40, 1],
        [null, 1],
        [60, 1],
      ],
      { value: 50, counted: 2, of: 3 },
    ],
    [
      'without what weighs nothing',
      [
        [40, 1],
        [60, 0],
        [80, -2],
      ],
      { value: 40, counted: 1, of: 1 },
    ],
    [
      'without weights that are no numbers',
      [
        [40, 1],
        [60, Number.NaN],
      ],
      { value: 40, counted: 1, of: 1 },
    ],
    [
      'with a rate that is no number, as missing',
      [
        [40, 1],
        [Number.NaN, 1],
      ],
      { value: 40, counted: 1, of: 2 },
    ],
    [
      'of huge weights',
      [
        [40, 1e308],
        [60, 1e308],
      ],
      { value: 50, counted: 2, of: 2 },
    ],
    ['of nothing known', [[null, 1]], { value: null, counted: 0, of: 1 }],
    ['of nothing', [], { value: null, counted: 0, of: 0 }],
  ])('%s', (_case, told, expected) => {
    expect(aggregate(rates(...told), false)).toEqual(expected);
  });

  it('is none in a strict setting unless every rate is there', () => {
    expect(aggregate(rates([40, 1], [null, 1]), true)).toEqual({ value: null, counted: 1, of: 2 });
    expect(aggregate(rates([40, 1], [60, 1]), true)).toEqual({ value: 50, counted: 2, of: 2 });
    expect(aggregate(rates([40, 1], [null, 0]), true)).toEqual({ value: 40, counted: 1, of: 1 });
  });
});
