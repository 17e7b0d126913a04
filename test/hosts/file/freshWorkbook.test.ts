import { read, utils } from '@e965/xlsx';
import { freshWorkbook } from '../../../src/hosts/file/freshWorkbook';
import { sheetPlan, type SheetPlan } from '../../../src/workbook/plan';
import { chartsPlan, matrixPlan } from '../../support/demoPlans';

const A4 = { orientation: 'portrait', paper: 'A4' } as const;

function valuesOf(rows: SheetPlan['rows']): unknown[][] {
  const bytes = freshWorkbook([sheetPlan({ id: 'essai', name: 'Essai', print: A4, rows })], {
    stamped: false,
  });
  return utils.sheet_to_json(read(bytes).Sheets.Essai!, { header: 1, blankrows: true });
}

describe('a fresh workbook', () => {
  it('holds texts, numbers, booleans and the computed values of formulas', () => {
    expect(
      valuesOf([
        [{ value: 'Axe' }, { value: 12.5 }, { value: true }],
        [
          { formula: 'B1*2', value: 25 },
          { formula: 'A1&"!"', value: 'Axe!' },
        ],
      ]),
    ).toEqual([
      ['Axe', 12.5, true],
      [25, 'Axe!'],
    ]);
  });

  it.each(['=1+1', '+33', '- former', '@école', ' espaces ', 'deux\nlignes', '_x000D_', 'a < b & "c"'])(
    'keeps the text %j as it is',
    (text) => {
      expect(valuesOf([[{ value: text }]])).toEqual([[text]]);
    },
  );

  it('leaves out what a file cannot hold', () => {
    expect(valuesOf([[{ value: 'a\u0000b\u000Bc\uD800d\r\ne' }]])).toEqual([['abcd\ne']]);
  });

  it('refuses a number that is none', () => {
    expect(() => valuesOf([[{ value: Number.NaN }]])).toThrow(RangeError);
  });

  it('gives two plans of one name two tabs, and formulas find them', () => {
    const plans = ['Liste', 'liste'].map((name) =>
      sheetPlan({ id: name, name, print: A4, rows: [[{ formula: 'Liste!B1', value: 0 }]] }),
    );
    expect(read(freshWorkbook(plans, { stamped: false })).SheetNames).toEqual(['Liste', 'liste (2)']);
  });

  it('is the same bytes every time', () => {
    const make = (): Uint8Array =>
      freshWorkbook([matrixPlan(), chartsPlan()], {
        stamped: true,
        properties: { title: 'Feuille de route', author: 'DRANE' },
      });
    expect(make()).toEqual(make());
  });
});
