import fc from 'fast-check';
import { jointAddresses, rectanglesByKey } from '../../../src/hosts/excel/write/rectangles';
import { parseRect, rectAddress } from '../../../src/workbook/address';

/** A grid of styles as one draws it: a letter a style, `.` for none. */
const keysOf = (rows: string[]): (string | undefined)[][] =>
  rows.map((row) => [...row].map((key) => (key === '.' ? undefined : key)));
const rectanglesOf = (rows: string[]): Record<string, string[]> =>
  Object.fromEntries([...rectanglesByKey(keysOf(rows))].map(([key, rects]) => [key, rects.map(rectAddress)]));

describe('cells of one look', () => {
  it('are taken together as blocks', () => {
    expect(rectanglesOf(['aab', 'aab', '..b'])).toEqual({ a: ['A1:B2'], b: ['C1:C3'] });
  });

  it('are several blocks where other looks or nothing stand between', () => {
    expect(rectanglesOf(['a.a', 'aba', 'aaa'])).toEqual({ a: ['A1:A2', 'C1:C2', 'A3:C3'], b: ['B2'] });
  });

  it('are not taken together over a row without them', () => {
    expect(rectanglesOf(['a', '.', 'a'])).toEqual({ a: ['A1', 'A3'] });
  });

  it('are in exactly one block each, and no other cell is', () => {
    const row = fc.array(fc.constantFrom('a', 'b', undefined), { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const covered = new Map<string, string[]>();
        for (const [key, rects] of rectanglesByKey(rows)) {
          for (const { top, left, bottom, right } of rects) {
            for (let at = top; at <= bottom; at++) {
              for (let column = left; column <= right; column++) {
                const place = `${String(at)},${String(column)}`;
                covered.set(place, [...(covered.get(place) ?? []), key]);
              }
            }
          }
        }
        const styled = rows.flatMap((keys, at) =>
          keys.flatMap((key, column) =>
            key === undefined ? [] : [[`${String(at)},${String(column)}`, [key]] as const],
          ),
        );
        expect(covered).toEqual(new Map(styled));
      }),
    );
  });
});

describe('the addresses of several blocks', () => {
  const blocks = ['A1:B2', 'D4', 'F6:F9'].map((address) => parseRect(address)!);

  it('are one text', () => {
    expect(jointAddresses(blocks)).toEqual(['A1:B2,D4,F6:F9']);
  });

  it('are several where one would be longer than Excel takes', () => {
    expect(jointAddresses(blocks, 9)).toEqual(['A1:B2,D4', 'F6:F9']);
  });

  it('are none where there is no block', () => {
    expect(jointAddresses([])).toEqual([]);
  });
});
