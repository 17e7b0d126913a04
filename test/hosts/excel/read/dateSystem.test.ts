import { countsFrom1904, from1904 } from '../../../../src/hosts/excel/read/dateSystem';
import type { CellSnapshot } from '../../../../src/workbook/snapshot';

const date = (value: number, text: string, format = 'dd/mm/yyyy'): CellSnapshot => ({ value, text, format });

describe('from which year a workbook counts its dates', () => {
  it('is 1900 when dates show the year that their numbers mean', () => {
    expect(countsFrom1904([date(45_536, '01/09/2024')])).toBe(false);
  });

  it('is 1904 when they show a year four years later', () => {
    expect(countsFrom1904([date(44_074, '01/09/2024'), date(44_074, 'septembre 2024', 'mmmm yyyy')])).toBe(
      true,
    );
  });

  it('is 1900 when nothing tells', () => {
    expect(countsFrom1904([])).toBe(false);
    expect(countsFrom1904([date(44_074, '####'), date(44_074, '1-sept', 'd-mmm')])).toBe(false);
    expect(countsFrom1904([{ value: 2024, text: '2024' }])).toBe(false);
  });
});

it('counts the dates of such a workbook from 1900, and nothing else', () => {
  const cells = [
    { ...date(44_074, '01/09/2024'), date: '2020-08-31' },
    { value: 44_074, text: '44074' },
  ].map((cell, row) => ({ row, column: 0, cell }));
  expect(from1904(cells).map(({ cell }) => cell)).toEqual([
    { value: 45_536, text: '01/09/2024', format: 'dd/mm/yyyy', date: '2024-09-01' },
    { value: 44_074, text: '44074' },
  ]);
});
