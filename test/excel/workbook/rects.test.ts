import fc from 'fast-check';
import { parseRect, rectAddress, type Rect } from '../../../src/workbook/address';
import { allWithout, covers, overlap, without } from './rects';

function cut(rect: string, hole: string): string[] {
  return without(parseRect(rect)!, parseRect(hole)!).map(rectAddress);
}

function cellsOf({ top, left, bottom, right }: Rect): string[] {
  const cells = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) cells.push(`${String(row)},${String(column)}`);
  return cells;
}

const anyRect = fc
  .tuple(fc.nat(6), fc.nat(6), fc.nat(4), fc.nat(4))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

describe('blocks of cells', () => {
  it('are left in up to four parts when one is cut out', () => {
    expect(cut('A1:C3', 'B2')).toEqual(['A1:C1', 'A3:C3', 'A2', 'C2']);
    expect(cut('A1:C3', 'A1:C3')).toEqual([]);
    expect(cut('A1:C3', 'E1')).toEqual(['A1:C3']);
  });

  it('lose exactly the cells that are cut out, and no cell stands in two parts', () => {
    fc.assert(
      fc.property(anyRect, fc.array(anyRect, { maxLength: 3 }), (rect, holes) => {
        const gone = new Set(holes.flatMap(cellsOf));
        const left = allWithout([rect], holes).flatMap(cellsOf);
        expect(left.sort()).toEqual(
          cellsOf(rect)
            .filter((cell) => !gone.has(cell))
            .sort(),
        );
      }),
    );
  });

  it('overlap when they share a cell, and cover one another when one has all cells of the other', () => {
    fc.assert(
      fc.property(anyRect, anyRect, (a, b) => {
        const cells = new Set(cellsOf(a));
        expect(overlap(a, b)).toBe(cellsOf(b).some((cell) => cells.has(cell)));
        expect(covers(a, b)).toBe(cellsOf(b).every((cell) => cells.has(cell)));
      }),
    );
  });
});
