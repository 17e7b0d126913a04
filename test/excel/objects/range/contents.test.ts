import { refusal } from '../../support/inExcel';
import { onSheet } from '../../support/onSheet';

/** What is read back of A1 and the cells right of it after `written` was put there. */
async function readBack(written: unknown[], property: 'values' | 'formulas' = 'values') {
  return onSheet(async ({ context, sheet }) => {
    const range = sheet.getRangeByIndexes(0, 0, 1, written.length);
    range[property] = [written];
    range.load('values,formulas,text,valueTypes,numberFormat');
    await context.sync();
    return {
      values: range.values[0],
      formulas: range.formulas[0],
      text: range.text[0],
      types: range.valueTypes[0],
      formats: range.numberFormat[0],
    };
  });
}

describe('contents of cells', () => {
  it('gives back what was written, as text, number and truth value, and shows it in French', async () => {
    expect(await readBack(['Action 1', 1234.5, true, ''])).toEqual({
      values: ['Action 1', 1234.5, true, ''],
      formulas: ['Action 1', 1234.5, true, ''],
      text: ['Action 1', '1234,5', 'VRAI', ''],
      types: ['String', 'Double', 'Boolean', 'Empty'],
      formats: ['General', 'General', 'General', 'General'],
    });
  });

  it('takes text as if it were typed, and the number format with it', async () => {
    expect(await readBack(['50%', '12/31/2024', '#N/A', 'true', '007'])).toEqual({
      values: [0.5, 45657, '#N/A', true, 7],
      formulas: [0.5, 45657, '#N/A', true, 7],
      text: ['50%', '31/12/2024', '#N/A', 'VRAI', '7'],
      types: ['Double', 'Double', 'Error', 'Boolean', 'Double'],
      formats: ['0%', 'm/d/yyyy', 'General', 'General', 'General'],
    });
  });

  it('leaves text as it is after an apostrophe, which goes away', async () => {
    const { values, formulas, types } = await readBack(["'=1+1", "'2024", "''"]);
    expect(values).toEqual(['=1+1', '2024', "'"]);
    expect(formulas).toEqual(['=1+1', '2024', "'"]);
    expect(types).toEqual(['String', 'String', 'String']);
  });

  it('keeps whatever is written as text in cells of the format « Texte »', async () => {
    await onSheet(async ({ context, sheet }) => {
      const range = sheet.getRange('A1:B1');
      range.numberFormat = [['@', '@']];
      range.values = [['=1+1', 12]];
      range.load('values,valueTypes');
      await context.sync();
      expect(range.values).toEqual([['=1+1', '12']]);
      expect(range.valueTypes).toEqual([['String', 'String']]);
    });
  });

  it('shows the errors of formulas in French', async () => {
    const { values, text, types } = await readBack(['=1/0', '=SUM(unknown)', '=NA()'], 'formulas');
    expect(values).toEqual(['#DIV/0!', '#NAME?', '#N/A']);
    expect(text).toEqual(['#DIV/0!', '#NOM?', '#N/A']);
    expect(types).toEqual(['Error', 'Error', 'Error']);
  });

  it('leaves a cell as it is for null, and fills all cells with a single value', async () => {
    await onSheet(async ({ context, sheet }) => {
      const range = sheet.getRange('A1:B2');
      (range as { values: unknown }).values = 'X';
      range.values = [
        [null, 1],
        ['', null],
      ];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        ['X', 1],
        ['', 'X'],
      ]);
    });
  });

  it('drops what is written to cells under a merge', async () => {
    await onSheet(async ({ context, sheet }) => {
      sheet.getRange('A1:B1').merge();
      const range = sheet.getRange('A1:C1');
      range.values = [['a', 'b', 'c']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['a', '', 'c']]);
    });
  });

  it('shows numbers by their formats, with French commas and spaces', async () => {
    await onSheet(async ({ context, sheet }) => {
      const range = sheet.getRange('A1:D1');
      range.values = [[1234567.5, 0.256, 45657, 0]];
      range.numberFormat = [['#,##0.00', '0.0%', 'dd mmmm yyyy', '0;-0;"–"']];
      range.load('text,numberFormat');
      await context.sync();
      expect(range.text).toEqual([['1\u202f234\u202f567,50', '25,6%', '31 décembre 2024', '–']]);
      expect(range.numberFormat).toEqual([['#,##0.00', '0.0%', 'dd mmmm yyyy', '0;-0;"–"']]);
    });
  });

  it('counts dates from 1904 where the workbook does', async () => {
    await onSheet(async ({ context, sheet, book }) => {
      book.date1904 = true;
      const range = sheet.getRange('A1');
      range.values = [['2024-12-31']];
      range.load('values,text');
      await context.sync();
      expect(range.values).toEqual([[45657 - 1462]]);
      expect(range.text).toEqual([['31/12/2024']]);
    });
  });

  it.each([
    ['a grid of another size', [['a', 'b']]],
    ['rows of different length', [['a'], ['a', 'b']]],
    ['an object', [[{}], ['']]],
    ['a text of more than 32,767 characters', [['x'.repeat(32_768)], ['']]],
    ['a formula whose brackets do not close', [['=SUM(A1'], ['']]],
    ['a formula with French separators', [['=IF(A5=1;2;3)'], ['']]],
    ['a formula with a text of more than 255 characters', [[`="${'x'.repeat(256)}"`], ['']]],
    ['a dash before words with an apostrophe', [["- former l'équipe"], ['']]],
  ])('refuses %s, and writes nothing', async (_, values) => {
    await onSheet(async ({ context, sheet, data }) => {
      sheet.getRange('A1:A2').values = values;
      expect(await refusal(context.sync())).toBe('InvalidArgument');
      expect([...data.cells.values()]).toEqual([]);
    });
  });

  it('refuses a formula of more than 8,192 characters by its own code', async () => {
    await onSheet(async ({ context, sheet }) => {
      sheet.getRange('A1').formulas = [[`=${'1+'.repeat(4_100)}1`]];
      expect(await refusal(context.sync())).toBe('FormulaLengthExceedsLimit');
    });
  });

  it('lets nobody write locked cells of a protected sheet, and everybody the others', async () => {
    await onSheet(async ({ context, sheet }) => {
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange('B1').values = [['X']];
      await context.sync();
      sheet.getRange('A1:B1').values = [['a', 'b']];
      expect(await refusal(context.sync())).toBe('AccessDenied');
      const range = sheet.getRange('A1:B1');
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['', 'X']]);
    });
  });

  it('takes 5,000 rows in one request, and gives them back in one', async () => {
    const rows = Array.from({ length: 5_000 }, (_, row) => [row, `'Action ${String(row)}`, 'X', '', '']);
    await onSheet(async ({ context, sheet, excel }) => {
      const range = sheet.getRangeByIndexes(0, 0, 5_000, 5);
      range.values = rows;
      range.load('values');
      await context.sync();
      expect(range.values[4_999]).toEqual([4_999, 'Action 4999', 'X', '', '']);
      expect(excel.counters.roundTrips).toBe(1);
    });
  });
});
