import { readCondition, type ValueAt } from '../../../src/taskpane/workbook/condition';
import type { CellValue } from '../../../src/workbook/snapshot';

/** A2 holds X, B2 nothing, C2 the number 0, D2 some words. */
const row: (CellValue | undefined)[] = ['X', undefined, 0, ' à voir '];
const valueAt: ValueAt = (at, column) => (at === 1 ? row[column] : undefined);

/** For which of A2:D2 a formula holds that is written for A2. */
function holding(formula: string): string {
  const condition = readCondition(formula);
  return ['A', 'B', 'C', 'D'].filter((_, right) => condition?.(0, right, valueAt)).join('');
}

it.each([
  ['A2="X"', 'A'],
  ['A2="x"', 'A'],
  ['OR(A2="X",A2="○")', 'A'],
  ['TRIM(A2)<>""', 'ACD'],
  ['TRIM(A2)="à voir"', 'D'],
  ['$C2=0', 'ABCD'],
  ['A2=0', 'BC'],
  ['NOT(A2="X")', 'BCD'],
  ['AND(A2<>"",A2<>"X")', 'CD'],
  ['(A2>=0)', 'ABCD'],
])('%s holds for the cells %s of the row', (formula, cells) => {
  expect(holding(formula)).toBe(cells);
});

it.each(['COUNTIF(A2:D2,"X")>1', 'A2+1=2', 'A2=', '', "'Autre feuille'!A1=1"])(
  'leaves out what it does not understand: %s',
  (formula) => {
    expect(readCondition(formula)).toBeNull();
  },
);
