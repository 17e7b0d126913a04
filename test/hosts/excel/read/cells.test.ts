import { cellsOfBlock } from '../../../../src/hosts/excel/read/cells';
import type { CellSnapshot } from '../../../../src/workbook/snapshot';

/** One cell as Excel tells it; `formula` and `text` are the value's own when left out. */
function read(
  value: unknown,
  { formula = value, text = String(value), format = 'General' }: Record<string, unknown> = {},
): CellSnapshot | undefined {
  return cellsOfBlock({
    row: 0,
    column: 0,
    values: [[value]],
    formulas: [[formula]],
    text: [[String(text)]],
    numberFormat: [[format]],
  })[0]?.cell;
}

it('keeps texts whole, whatever Excel shows of them, with line breaks as \\n', () => {
  expect(read('Former\r\nles équipes', { text: '####' })).toEqual({
    value: 'Former\nles équipes',
    text: 'Former\nles équipes',
  });
});

it('keeps numbers as Excel shows them', () => {
  expect(read(1234.5, { text: '1\u202f234,50', format: '#,##0.00' })).toEqual({
    value: 1234.5,
    text: '1\u202f234,50',
    format: '#,##0.00',
  });
  expect(read(12, { text: '12' })).toEqual({ value: 12, text: '12' });
});

it('tells dates by their format', () => {
  expect(read(45_536, { text: '01/09/2024', format: 'dd/mm/yyyy' })).toEqual({
    value: 45_536,
    text: '01/09/2024',
    date: '2024-09-01',
    format: 'dd/mm/yyyy',
  });
});

it.each([
  [0.4, '0%', '40%'],
  [12.345, '0.0', '12,3'],
  [-1234567, 'General', '-1234567'],
  [45_536, 'd mmmm yyyy', '01/09/2024'],
])('shows what a narrow column hides: %d in %s is %s', (value, format, text) => {
  expect(read(value, { text: '#####', format })?.text).toBe(text);
});

it('shows truth values in French', () => {
  expect([read(true, { text: 'TRUE' })?.text, read(false)?.text]).toEqual(['VRAI', 'FAUX']);
});

it.each([
  ['#REF!', '#REF!'],
  ['#NOM?', '#NAME?'],
  ['#VALEUR!', '#VALUE!'],
  ['#N/A', '#N/A'],
])('names the error %s in English: %s', (value, error) => {
  expect(read(value, { formula: '=A1' })).toEqual({ value: error, text: error, error, formula: 'A1' });
});

it('keeps formulas without their sign, even those that show nothing', () => {
  expect(read(3, { formula: '=SUM(A1:A2)', text: '3' })).toEqual({
    value: 3,
    text: '3',
    formula: 'SUM(A1:A2)',
  });
  expect(read('', { formula: '=IF(A1=1,"",1)' })).toEqual({ value: '', text: '', formula: 'IF(A1=1,"",1)' });
});

it('knows a text that begins with an equals sign from a formula', () => {
  expect(read('=objectif 1')).toEqual({ value: '=objectif 1', text: '=objectif 1' });
});

it('leaves out empty cells and tells the others where they are', () => {
  const cells = cellsOfBlock({
    row: 4,
    column: 2,
    values: [
      ['', 'a'],
      ['b', ''],
    ],
    formulas: [
      ['', 'a'],
      ['b', ''],
    ],
    text: [
      ['', 'a'],
      ['b', ''],
    ],
    numberFormat: [
      ['0%', 'General'],
      ['@', 'General'],
    ],
  });
  expect(cells).toEqual([
    { row: 4, column: 3, cell: { value: 'a', text: 'a' } },
    { row: 5, column: 2, cell: { value: 'b', text: 'b', format: '@' } },
  ]);
});
