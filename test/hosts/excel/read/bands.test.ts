import { bandSize, bandsOf } from '../../../../src/hosts/excel/read/bands';

it('cuts a sheet into bands that begin at most 512 merged blocks', () => {
  expect(bandSize(60_000)).toBe(1_000);
  expect(bandsOf({ top: 0, left: 0, bottom: 249, right: 9 }, 1_000)).toEqual([
    { top: 0, left: 0, bottom: 99, right: 9 },
    { top: 100, left: 0, bottom: 199, right: 9 },
    { top: 200, left: 0, bottom: 249, right: 9 },
  ]);
});

it('cuts a very large workbook into no more than some hundreds', () => {
  const rect = { top: 0, left: 0, bottom: 99_999, right: 19 };
  expect(bandSize(2_000_000)).toBe(4_000);
  expect(bandsOf(rect, bandSize(2_000_000))).toHaveLength(500);
});

it('keeps a row whole, however wide', () => {
  expect(bandsOf({ top: 0, left: 0, bottom: 1, right: 4_999 }, 1_000)).toHaveLength(2);
});
