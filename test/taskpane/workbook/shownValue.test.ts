import fc from 'fast-check';
import { shownValue } from '../../../src/taskpane/workbook/shownValue';

describe('what French Excel shows of a planned value', () => {
  it.each([
    [1234.5, '#,##0.0', '1\u202f234,5'],
    [1234567, '#,##0', '1\u202f234\u202f567'],
    [12, '0', '12'],
    [0.5, '0.##', '0,5'],
    [0.456, '0%', '46\u00a0%'],
    [0.456, '0.0 %', '45,6\u00a0%'],
    [-3, '0', '-3'],
    [-0.001, '0.0', '0,0'],
    [0, '0;-0;"aucune"', 'aucune'],
    [4, '0;-0;"aucune"', '4'],
    [20, '+#,##0;-#,##0;0', '+20'],
    [-20, '+#,##0;-#,##0;0', '-20'],
    [95, '"≥ "#,##0', '≥ 95'],
    [44440, 'dd/mm/yyyy', '01/09/2021'],
    [44440, 'd/m/yy', '1/9/21'],
    [0.1 + 0.2, 'General', '0,3'],
  ])('shows %d under %s as « %s »', (value, format, shown) => {
    expect(shownValue(value, format)).toBe(shown);
  });

  it('leaves texts alone, whatever their format, and names true and false', () => {
    expect(shownValue('1-1', '0.00')).toBe('1-1');
    expect(shownValue(true)).toBe('VRAI');
    expect(shownValue(undefined, '0')).toBe('');
  });

  it('keeps whole numbers whole: without the thousands separators it is the number again', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (value) => {
        expect(Number(shownValue(value, '#,##0').replaceAll('\u202f', ''))).toBe(value + 0);
      }),
    );
  });
});
