import { viewOfPlan, viewOfSnapshot } from '../../../src/taskpane/workbook/sheetView';
import { sheetPlan, type SheetPlan } from '../../../src/workbook/plan';
import { sheetOf } from './grids';

function planOf(more: Partial<SheetPlan>): SheetPlan {
  return sheetPlan({ id: 'essai', name: 'Essai', print: { orientation: 'portrait', paper: 'A4' }, ...more });
}

describe('a sheet that was read', () => {
  it('shows texts as Excel showed them, numbers to the right', () => {
    const { grid } = viewOfSnapshot(sheetOf([['Taux', 12.5]]));
    expect(grid.rows[0]!.cells).toEqual([
      { column: 0, text: 'Taux' },
      { column: 1, text: '12,5', style: { horizontal: 'right' } },
    ]);
  });

  it('says what was generated, and what is hidden', () => {
    expect(viewOfSnapshot(sheetOf([], { generated: 'matrice', hidden: true }))).toMatchObject({
      generated: true,
      hidden: true,
    });
  });

  it('says nothing of the kind of clean sheets, which people fill in', () => {
    expect(viewOfSnapshot(sheetOf([], { generated: 'propre-actions' })).generated).toBe(false);
  });

  it('lets a title alone on its row run over the empty cells beside it', () => {
    const { grid } = viewOfSnapshot(
      sheetOf([['Un titre bien plus long que sa colonne'], ['1-1', 'La lettre']]),
    );
    expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(grid.columns[0]!.width).toBeLessThan(10);
  });

  it('drops merged blocks that overlap others and cuts those that reach beyond the cells', () => {
    const merges = [
      { top: 0, left: 0, bottom: 500_000, right: 0 },
      { top: 1, left: 0, bottom: 1, right: 1 },
    ];
    const { grid } = viewOfSnapshot(
      sheetOf(
        [
          ['a', 'b'],
          ['', 'c'],
          ['', 'd'],
        ],
        { merges },
      ),
    );
    expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 2, right: 0 }]);
  });

  it('is worked out when it is asked for, and once', () => {
    const view = viewOfSnapshot(sheetOf([['a']]));
    expect(view.grid).toBe(view.grid);
  });
});

describe('a planned sheet', () => {
  it('shows what formulas compute to, in French', () => {
    const cell = { formula: 'A1/A2', value: 0.5, style: { numberFormat: '0%' } };
    expect(viewOfPlan(planOf({ rows: [[cell]] })).grid.rows[0]!.cells[0]!.text).toBe('50\u00a0%');
  });

  it('gives cells the looks of the conditions that hold; of two the earlier counts', () => {
    const { grid } = viewOfPlan(
      planOf({
        rows: [[{ value: 'X' }, { value: 'peut-être' }, {}]],
        conditionalFormats: [
          { rect: { top: 0, left: 0, bottom: 0, right: 2 }, formula: 'A1="X"', style: { fill: '111111' } },
          {
            rect: { top: 0, left: 0, bottom: 0, right: 2 },
            formula: 'TRIM(A1)<>""',
            style: { fill: '222222' },
          },
        ],
      }),
    );
    expect(grid.rows[0]!.cells.map(({ style }) => style?.fill)).toEqual(['111111', '222222', undefined]);
  });

  it('counts heights in the type of the sheet, and knows which rows are headings', () => {
    const { titleRows, ...print } = {
      titleRows: { first: 0, last: 0 },
      orientation: 'portrait',
      paper: 'A4',
    } as const;
    const view = viewOfPlan(
      planOf({ rows: [[{ value: 'Action' }]], rowHeights: [22], print: { ...print, titleRows } }),
    );
    expect(view.grid.rows[0]!.height).toBe(2);
    expect(view.grid.headerRows).toEqual({ first: 0, last: 0 });
  });

  it('takes the name that the host gave it', () => {
    expect(viewOfPlan(planOf({}), 'Essai (2)').name).toBe('Essai (2)');
  });
});
