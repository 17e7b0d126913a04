import { columnNumber } from '../../../src/workbook/address';
import type { ChartPlan } from '../../../src/workbook/plan';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';

/** A sheet of texts and numbers; an empty text is an empty cell. */
export function sheetOf(rows: (string | number)[][], more: Partial<SheetSnapshot> = {}): SheetSnapshot {
  return {
    name: 'Essai',
    kind: 'cells',
    hidden: false,
    cells: rows.flatMap((values, row) =>
      values.flatMap((value, column) =>
        value === '' ? [] : [{ row, column, cell: { value, text: String(value).replace('.', ',') } }],
      ),
    ),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    ...more,
  };
}

/** As many rows as wanted, of `columns` cells: `L1C1`, `L1C2`… */
export function longSheet(rowCount: number, columns = 3): SheetSnapshot {
  const row = (i: number): string[] =>
    Array.from({ length: columns }, (_, c) => `L${String(i + 1)}C${String(c + 1)}`);
  return sheetOf(Array.from({ length: rowCount }, (_, i) => row(i)));
}

/** Two series over three categories, one figure missing. */
export function chartOf(more: Partial<ChartPlan> = {}): ChartPlan {
  const rect = { top: 0, left: 0, bottom: 2, right: columnNumber('A') };
  return {
    kind: 'column',
    title: 'Visiteurs : en hausse',
    alt: 'Visiteurs. 2019 : 1 200 ; 2020 : aucun chiffre ; 2021 : 1 500.',
    at: { top: 5, left: 0, bottom: 24, right: 3 },
    categories: { rect, values: ['2019', '2020', '2021'] },
    series: [
      { name: { rect, value: 'Cayenne' }, rect, values: [1200, null, 1500], color: '1F3864' },
      { name: { rect, value: 'Kourou' }, rect, values: [300, 400, 500], color: '9DB7DD' },
    ],
    numberFormat: '#,##0',
    categoryAxisTitle: 'Année',
    ...more,
  };
}
