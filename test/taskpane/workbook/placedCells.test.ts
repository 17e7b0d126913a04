import { placedCells } from '../../../src/taskpane/workbook/placedCells';
import { viewOfSnapshot } from '../../../src/taskpane/workbook/sheetView';
import { shownGrid } from '../../../src/taskpane/workbook/shownGrid';
import { sheetOf } from './grids';

/** Rows `first` to `last` of a sheet as « text rows×columns », a line each. */
function placed(sheet: ReturnType<typeof sheetOf>, first = 0, last = Infinity): string[] {
  const { grid } = viewOfSnapshot(sheet);
  const { rows, columns } = shownGrid(grid);
  return placedCells(grid, rows.slice(first, last + 1), columns).map((cells) =>
    cells
      .map(({ cell, rowSpan, columnSpan }) => {
        const span = rowSpan * columnSpan > 1 ? ` ${String(rowSpan)}×${String(columnSpan)}` : '';
        return (cell?.text ?? '·') + span;
      })
      .join(' | '),
  );
}

const axes = sheetOf(
  [
    ['Axe', 'Action', ''],
    ['Axe 1', 'a', '1'],
    ['', 'b', '2'],
    ['', 'c', '3'],
    ['Axe 2', 'd', '4'],
  ],
  {
    merges: [
      { top: 0, left: 1, bottom: 0, right: 2 },
      { top: 1, left: 0, bottom: 3, right: 0 },
    ],
  },
);

it('says a merged block once, where it begins', () => {
  expect(placed(axes)).toEqual(['Axe | Action 1×2', 'Axe 1 3×1 | a | 1', 'b | 2', 'c | 3', 'Axe 2 | d | 4']);
});

it('says a block that began above the rows again, for as long as it goes on', () => {
  expect(placed(axes, 2)).toEqual(['Axe 1 2×1 | b | 2', 'c | 3', 'Axe 2 | d | 4']);
});

it('spans only the rows that are shown', () => {
  expect(placed({ ...axes, hiddenRows: [2] })).toEqual([
    'Axe | Action 1×2',
    'Axe 1 2×1 | a | 1',
    'c | 3',
    'Axe 2 | d | 4',
  ]);
});
