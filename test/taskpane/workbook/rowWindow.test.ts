import fc from 'fast-check';
import { rowOffsets } from '../../../src/taskpane/workbook/rowHeights';
import { rowWindow } from '../../../src/taskpane/workbook/rowWindow';

const heights = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 400 });

it('covers all that is in view, wherever the box is scrolled to', () => {
  fc.assert(
    fc.property(heights, fc.double({ min: 0, max: 1, noNaN: true }), (rows, share) => {
      const offsets = rowOffsets(rows, 10);
      const total = offsets.at(-1)!;
      const top = share * total;
      const { first, last } = rowWindow(offsets, top, 600);
      expect(offsets[first]!).toBeLessThanOrEqual(top);
      expect(offsets[last + 1]!).toBeGreaterThanOrEqual(Math.min(total, top + 600));
    }),
  );
});

it('holds some hundred rows of ten thousand, not all', () => {
  const { first, last } = rowWindow(
    rowOffsets(
      Array.from({ length: 10_000 }, () => 2),
      10,
    ),
    100_000,
    600,
  );
  expect([first, last]).toEqual([4968, 5064]);
});
