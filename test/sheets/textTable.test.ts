import { PlanBuilder } from '../../src/sheets/planBuilder';
import { putTextRows, type TextCell } from '../../src/sheets/textTable';

const cell = (value: string, more: Partial<TextCell> = {}): TextCell => ({ value, style: {}, ...more });

describe('rows of texts', () => {
  it('are as high as their texts need, and those under one cell share what it needs', () => {
    const builder = new PlanBuilder();
    const long = 'un mot '.repeat(60);
    putTextRows(
      builder,
      [20, 20],
      [
        [cell(long, { down: 2 }), cell('a')],
        [null, cell('b')],
        [cell('c'), cell('d')],
      ],
    );
    const { rowHeights, merges } = builder.grid();
    expect(rowHeights[0]).toBe(rowHeights[1]);
    expect(rowHeights[0]).toBeGreaterThan(100);
    expect(rowHeights[2]).toBe(19);
    expect(merges).toEqual([{ top: 0, bottom: 1, left: 0, right: 0 }]);
  });

  it('go over several rows of Excel where one cannot be that tall', () => {
    const builder = new PlanBuilder();
    const placed = putTextRows(
      builder,
      [20, 20],
      [
        [cell('mot '.repeat(500)), cell('a')],
        [cell('b'), cell('c')],
      ],
    );
    expect(placed[0]!.last).toBeGreaterThan(placed[0]!.first);
    expect(placed[1]).toEqual({ first: placed[0]!.last + 1, last: placed[0]!.last + 1 });
    const { rowHeights, merges } = builder.grid();
    expect(Math.max(...rowHeights.map(Number))).toBeLessThanOrEqual(409);
    expect(merges).toEqual(
      [0, 1].map((column) => ({ top: 0, bottom: placed[0]!.last, left: column, right: column })),
    );
  });
});
