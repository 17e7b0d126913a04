import { viewOfSnapshot } from '../../../src/taskpane/workbook/sheetView';
import { shownGrid } from '../../../src/taskpane/workbook/shownGrid';
import { parseRect } from '../../../src/workbook/address';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { sheetOf } from './grids';

/** Rows as « 1 2 3-40 5 », columns likewise; a run of empty ones has a dash. */
function shown(sheet: SheetSnapshot, marked?: string): { rows: string; columns: string } {
  const { rows, columns } = shownGrid(viewOfSnapshot(sheet).grid, marked ? parseRect(marked) : null);
  const run = (first: number, last: number): string =>
    last > first ? `${String(first + 1)}-${String(last + 1)}` : String(first + 1);
  return {
    rows: rows.map(({ row, last }) => run(row, last)).join(' '),
    columns: columns.map(({ column, last }) => run(column, last)).join(' '),
  };
}

const empty = (count: number): string[][] => Array.from({ length: count }, () => []);

it('shows a few empty rows as they are, and many as one', () => {
  expect(shown(sheetOf([['a'], ...empty(3), ['b']])).rows).toBe('1 2 3 4 5');
  expect(shown(sheetOf([['a'], ...empty(30), ['b']])).rows).toBe('1 2-31 32');
});

it('reaches the last cell of a sheet of a million rows in three', () => {
  const far = sheetOf([['a']]);
  far.cells.push({ row: 1_048_575, column: 16_383, cell: { value: 'z', text: 'z' } });
  expect(shown(far)).toEqual({ rows: '1 2-1048575 1048576', columns: '1 2-16383 16384' });
});

it('leaves hidden rows and columns out, except what is marked', () => {
  const sheet = sheetOf(
    [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ],
    { hiddenRows: [1], hiddenColumns: [1] },
  );
  expect(shown(sheet)).toEqual({ rows: '1 3', columns: '1' });
  expect(shown(sheet, 'B2')).toEqual({ rows: '1 2 3', columns: '1 2' });
});

it('shows a marked cell that is empty, among others or beyond the last', () => {
  expect(shown(sheetOf([['a'], ...empty(30), ['b']]), 'A15').rows).toBe('1 2-14 15 16-31 32');
  expect(shown(sheetOf([['a']]), 'C20')).toEqual({ rows: '1 2-19 20', columns: '1 2 3' });
});

it('says where it stops when a sheet has more columns than a page holds', () => {
  const wide = sheetOf([Array.from({ length: 300 }, (_, i) => i)]);
  expect(shownGrid(viewOfSnapshot(wide).grid).cut).toEqual({ column: 200 });
});
