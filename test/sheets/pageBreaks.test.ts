import { cutAtPages, pageBreaks } from '../../src/sheets/pageBreaks';

/** Ten rows of 30 points under a title of 20; a page holds 100, of which it counts on 96. */
const heights = [20, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30];
const page = { points: 100, repeated: 0 };
const block = (first: number, last: number) => ({ first, last });

describe('where pages begin', () => {
  it('keeps blocks whole that a page can hold', () => {
    expect(pageBreaks([block(1, 2), block(3, 4), block(5, 7)], heights, page)).toEqual([3, 5]);
  });

  it('cuts a block that no page can hold between its rows', () => {
    expect(pageBreaks([block(1, 6)], heights, page)).toEqual([3, 6]);
  });

  it('cuts it between its parts where it has any', () => {
    expect(
      pageBreaks([{ ...block(1, 6), parts: [block(1, 1), block(2, 4), block(5, 6)] }], heights, page),
    ).toEqual([2, 5]);
  });

  it('counts the rows that are repeated at the head of each page', () => {
    expect(pageBreaks([block(1, 9)], heights, { points: 100, repeated: 40 })).toEqual([3, 4, 5, 6, 7, 8, 9]);
  });

  it('begins a page where it is asked to, and never leaves one with a title alone', () => {
    expect(
      pageBreaks(
        [
          { ...block(1, 1), begins: true },
          { ...block(2, 2), begins: true },
        ],
        heights,
        page,
      ),
    ).toEqual([2]);
  });

  it('does not move a block to the next page where most of this one would stay empty', () => {
    const points = [0, 20, 60, 36];
    const parts = [block(2, 2), block(3, 3)];
    expect(pageBreaks([block(1, 1), { ...block(2, 3), parts }], points, page)).toEqual([3]);
    expect(pageBreaks([block(1, 1), { ...block(2, 3), parts, whole: true }], points, page)).toEqual([2]);
    expect(pageBreaks([block(1, 1), block(2, 3)], points, page)).toEqual([2]);
  });

  const merge = { top: 1, bottom: 6, left: 0, right: 0 };
  const cut = (value: string, ...breaks: number[]) =>
    cutAtPages({ rows: [[], [{ value }]], rowHeights: heights, merges: [merge] }, [20], breaks);

  it('ends merged cells where a page ends', () => {
    expect(cut('un mot', 3, 6)).toEqual([
      { ...merge, bottom: 2 },
      { ...merge, top: 3, bottom: 5 },
    ]);
    expect(cut('un mot', 1, 7)).toEqual([merge]);
  });

  it('never cuts one whose text would be cut too', () => {
    expect(cut('un mot '.repeat(16), 3)).toEqual([merge]);
  });
});
