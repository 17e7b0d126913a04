import fc from 'fast-check';
import { cellBlocks, contentOf } from '../../../src/hosts/excel/write/cells';
import { jsonBytes, packed } from '../../../src/hosts/excel/write/requests';
import type { PlannedCell } from '../../../src/workbook/plan';

const content = (cell: PlannedCell | null): unknown => contentOf(cell, (formula) => formula.toLowerCase());

describe('what Excel is given for a cell', () => {
  it('stays a text, whatever it looks like', () => {
    expect(['=1+1', '- former', '1-1', '2024', "l'école"].map((value) => content({ value }))).toEqual([
      "'=1+1",
      "'- former",
      "'1-1",
      "'2024",
      "'l'école",
    ]);
  });

  it('has line breaks as Excel has them, and no more than it holds', () => {
    expect(content({ value: 'un\r\ndeux' })).toBe("'un\ndeux");
    expect(String(content({ value: 'é'.repeat(40_000) }))).toHaveLength(32_767 + 1);
  });

  it('is a number, a truth value or a formula as it is', () => {
    expect([{ value: 0.83 }, { value: true }, { formula: 'SUM(A1:A2)', value: 3 }].map(content)).toEqual([
      0.83,
      true,
      '=sum(a1:a2)',
    ]);
  });

  it('is nothing for a cell without content', () => {
    expect([null, {}, { value: '' }, { style: { bold: true } }].map(content)).toEqual(['', '', '', '']);
  });

  it('is never what is no number', () => {
    expect(() => content({ value: NaN })).toThrow(RangeError);
  });
});

describe('blocks of cells', () => {
  it('are made of whole rows of equal length', () => {
    expect(cellBlocks([['a'], ['b', 2], []])).toEqual([
      {
        top: 0,
        left: 0,
        rows: [
          ['a', ''],
          ['b', 2],
          ['', ''],
        ],
        bytes: expect.any(Number) as number,
      },
    ]);
  });

  it('end where the next row would be too much', () => {
    const rows = [['aaaa'], ['bbbb'], ['cccc']];
    expect(cellBlocks(rows, 20).map(({ top, rows: { length } }) => [top, length])).toEqual([
      [0, 2],
      [2, 1],
    ]);
  });

  it('part a row that is too much alone', () => {
    const row = ['aaaa', 'bbbb', 'cccc'];
    expect(cellBlocks([['x'], row, ['y']], 20).map(({ top, left, rows }) => [top, left, rows])).toEqual([
      [0, 0, [['x', '', '']]],
      [1, 0, [['aaaa', 'bbbb']]],
      [1, 2, [['cccc']]],
      [2, 0, [['y', '', '']]],
    ]);
  });

  it('are none for a sheet without cells', () => {
    expect([cellBlocks([]), cellBlocks([[], []])]).toEqual([[], []]);
  });

  it('lose no cell, keep their order, and none is over the limit', () => {
    const cell = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.integer(), fc.boolean());
    const grid = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 });
    fc.assert(
      fc.property(grid, fc.integer({ min: 400, max: 800 }), (rows, limit) => {
        const width = Math.max(0, ...rows.map(({ length }) => length));
        const found = rows.map(() => Array<unknown>(width).fill(undefined));
        for (const { top, left, rows: block } of cellBlocks(rows, limit)) {
          expect(jsonBytes(block)).toBeLessThanOrEqual(limit + 2);
          block.forEach((cells, row) =>
            cells.forEach((value, column) => {
              expect(found[top + row]![left + column]).toBeUndefined();
              found[top + row]![left + column] = value;
            }),
          );
        }
        const padded = rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
        expect(found).toEqual(padded);
      }),
    );
  });
});

describe('requests', () => {
  it('hold as many steps as fit, in their order', () => {
    const steps = [3, 4, 5, 1, 20, 2].map((bytes) => ({ bytes }));
    expect(packed(steps, 10).map((request) => request.map(({ bytes }) => bytes))).toEqual([
      [3, 4],
      [5, 1],
      [20],
      [2],
    ]);
  });

  it('are none where there is nothing to do', () => {
    expect(packed([])).toEqual([]);
  });
});
