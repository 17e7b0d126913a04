import fc from 'fast-check';
import {
  cellsOf,
  halves,
  nextBlockSize,
  takeBlock,
  type Slice,
} from '../../../../src/hosts/excel/read/blocks';

const slice = (sheet: number, first: number, last: number, columns: number): Slice => ({
  sheet,
  first,
  last,
  columns,
});

describe('what fits in a block', () => {
  it('takes several small sheets, and the rows of a large one that still fit', () => {
    const sheets = [slice(0, 0, 9, 5), slice(1, 0, 1, 10), slice(2, 0, 99, 10)];
    expect(takeBlock(sheets, 100)).toEqual({
      block: [slice(0, 0, 9, 5), slice(1, 0, 1, 10), slice(2, 0, 2, 10)],
      left: [slice(2, 3, 99, 10)],
    });
  });

  it('takes at least one row, however wide', () => {
    expect(takeBlock([slice(0, 0, 1, 16_384)], 100)).toEqual({
      block: [slice(0, 0, 0, 16_384)],
      left: [slice(0, 1, 1, 16_384)],
    });
  });

  it('leaves a wide sheet for the next block when only some of a row would fit', () => {
    expect(takeBlock([slice(0, 0, 9, 5), slice(1, 0, 9, 60)], 100)).toEqual({
      block: [slice(0, 0, 9, 5)],
      left: [slice(1, 0, 9, 60)],
    });
  });
});

describe('how much to ask for next', () => {
  it.each([
    ['cells of 100 bytes: 40,000 make 4 MB', 16_000, 1_600_000, 40_000],
    ['cells of 400 bytes: fewer than before', 16_000, 6_400_000, 10_000],
    ['empty cells say little of the next ones: eight times as many', 16_000, 16_000, 128_000],
    ['one heavy row', 10, 40_000_000, 1],
  ])('%s', (_what, cells, bytes, size) => {
    expect(nextBlockSize(cells, bytes)).toBe(size);
  });
});

describe('an answer that was too heavy', () => {
  it('is asked for in halves', () => {
    expect(halves([slice(0, 0, 3, 10), slice(1, 0, 3, 10)])).toEqual([
      [slice(0, 0, 3, 10)],
      [slice(1, 0, 3, 10)],
    ]);
    expect(halves([slice(0, 4, 5, 10)])).toEqual([[slice(0, 4, 4, 10)], [slice(0, 5, 5, 10)]]);
  });

  it('cannot be halved when it is one row', () => {
    expect(halves([slice(0, 4, 4, 10)])).toBeUndefined();
  });
});

describe('laws', () => {
  const sheets = fc
    .array(fc.record({ last: fc.nat(200), columns: fc.integer({ min: 1, max: 60 }) }), {
      minLength: 1,
      maxLength: 6,
    })
    .map((extents) => extents.map(({ last, columns }, sheet) => slice(sheet, 0, last, columns)));
  const rows = (slices: readonly Slice[]): string[] =>
    slices.flatMap(({ sheet, first, last }) =>
      Array.from({ length: last - first + 1 }, (_, i) => `${String(sheet)}:${String(first + i)}`),
    );

  it('reads every row once and in order, by blocks that keep to their size but for one row', () => {
    fc.assert(
      fc.property(sheets, fc.integer({ min: 1, max: 500 }), (all, size) => {
        const seen: string[] = [];
        for (let left = all; left.length > 0;) {
          const taken = takeBlock(left, size);
          expect(rows(taken.block).length).toBeGreaterThan(0);
          if (rows(taken.block).length > 1) expect(cellsOf(taken.block)).toBeLessThanOrEqual(size);
          seen.push(...rows(taken.block));
          left = taken.left;
        }
        expect(seen).toEqual(rows(all));
      }),
    );
  });

  it('loses nothing in halves', () => {
    fc.assert(
      fc.property(sheets, (all) => {
        const parts = halves(all);
        if (parts) expect([...rows(parts[0]), ...rows(parts[1])]).toEqual(rows(all));
        else expect(rows(all)).toHaveLength(1);
      }),
    );
  });
});
