import { refusal } from '../../support/inExcel';
import { onSheet } from '../../support/onSheet';

describe('places of ranges', () => {
  it('tells where a range is, with its sheet as formulas need it', async () => {
    await onSheet(async ({ context, sheet, book }) => {
      sheet.name = "Projet d'académie";
      const range = sheet.getRange('B2:D5');
      range.load('address,rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireRow');
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        address: "'Projet d''académie'!B2:D5",
        rowIndex: 1,
        columnIndex: 1,
        rowCount: 4,
        columnCount: 3,
        cellCount: 12,
        isEntireRow: false,
      });
      expect(book.sheets[0]!.name).toBe("Projet d'académie");
    });
  });

  it.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ['getCell', (range) => range.getCell(1, 2), 'D3'],
    ['getRow', (range) => range.getRow(3), 'B5:D5'],
    ['getColumn', (range) => range.getColumn(0), 'B2:B5'],
    ['getLastCell', (range) => range.getLastCell(), 'D5'],
    ['getEntireRow', (range) => range.getEntireRow(), '2:5'],
    ['getEntireColumn', (range) => range.getEntireColumn(), 'B:D'],
    ['getOffsetRange', (range) => range.getOffsetRange(1, -1), 'A3:C6'],
    ['getResizedRange', (range) => range.getResizedRange(-3, 1), 'B2:E2'],
    ['getAbsoluteResizedRange', (range) => range.getAbsoluteResizedRange(1, 1), 'B2'],
    ['getBoundingRect', (range) => range.getBoundingRect('F1'), 'B1:F5'],
    ['getIntersection', (range) => range.getIntersection('A1:B3'), 'B2:B3'],
    ['getRowsBelow', (range) => range.getRowsBelow(2), 'B6:D7'],
  ])('finds %s of B2:D5', async (_, find, address) => {
    await onSheet(async ({ context, sheet }) => {
      const found = find(sheet.getRange('B2:D5'));
      found.load('address');
      await context.sync();
      expect(found.address).toBe(`Suivi!${address}`);
    });
  });

  it('answers a null object where ranges do not meet', async () => {
    await onSheet(async ({ context, sheet }) => {
      const shared = sheet.getRange('A1').getIntersectionOrNullObject('B2');
      shared.load('address');
      await context.sync();
      expect(shared.isNullObject).toBe(true);
    });
  });

  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
    ['no address', (sheet) => sheet.getRange('A0'), 'InvalidArgument'],
    ['a column too far', (sheet) => sheet.getRange('XFE1'), 'InvalidArgument'],
    ['no rows', (sheet) => sheet.getRangeByIndexes(0, 0, 0, 1), 'InvalidArgument'],
    ['cells above the sheet', (sheet) => sheet.getRange('A1').getOffsetRange(-1, 0), 'InvalidArgument'],
    ['a sheet that is not there', (sheet) => sheet.getRange('Absente!A1'), 'ItemNotFound'],
    ['cells apart', (sheet) => sheet.getRange('A1').getIntersection('B2'), 'ItemNotFound'],
  ])('refuses %s', async (_, find, code) => {
    await onSheet(async ({ context, sheet }) => {
      find(sheet).load('address');
      expect(await refusal(context.sync())).toBe(code);
    });
  });

  it('finds cells by their name, and the whole sheet by none', async () => {
    await onSheet(async ({ context, sheet }) => {
      context.workbook.names.add('marques', sheet.getRange('B2:C3'));
      const [named, whole] = [sheet.getRange('marques'), sheet.getRange()];
      named.load('address');
      whole.load('address,cellCount');
      await context.sync();
      expect(named.address).toBe('Suivi!B2:C3');
      expect(whole.address).toBe('Suivi!1:1048576');
      expect(whole.cellCount).toBe(-1);
    });
  });

  it('measures in points, hidden rows and columns left out', async () => {
    await onSheet(async ({ context, sheet }) => {
      sheet.getRange('A:A').format.columnWidth = 60;
      sheet.getRange('2:2').rowHidden = true;
      const range = sheet.getRange('B2:B3');
      range.load('top,left,height');
      await context.sync();
      expect([range.top, range.left, range.height]).toEqual([15, 60, 15]);
    });
  });

  it('knows nothing of a sheet that was deleted meanwhile', async () => {
    await onSheet(async ({ context, book }) => {
      const added = context.workbook.worksheets.add('Brouillon');
      const range = added.getRange('A1');
      range.load('values');
      await context.sync();
      book.sheets.pop();
      range.load('values');
      expect(await refusal(context.sync())).toBe('ItemNotFound');
    });
  });
});

describe('used ranges', () => {
  it('reaches from the first used cell to the last; with a look too, unless only values count', async () => {
    await onSheet(async ({ context, sheet }) => {
      sheet.getRange('B3').values = [['a']];
      sheet.getRange('D2').formulas = [['=""']];
      sheet.getRange('F9').format.fill.color = '#FF0000';
      const [all, values, part] = [
        sheet.getUsedRange(),
        sheet.getUsedRangeOrNullObject(true),
        sheet.getRange('A3:C20').getUsedRange(true),
      ];
      for (const range of [all, values, part]) range.load('address');
      await context.sync();
      expect([all.address, values.address, part.address]).toEqual(['Suivi!B2:F9', 'Suivi!B2:D3', 'Suivi!B3']);
    });
  });

  it('is a null object on an empty sheet, or its first cell', async () => {
    await onSheet(async ({ context, sheet }) => {
      sheet.getRange('C3').values = [['a']];
      sheet.getRange('C3').clear('Contents');
      const none = sheet.getUsedRangeOrNullObject();
      const first = sheet.getUsedRange();
      none.load('address');
      first.load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
      expect(first.address).toBe('Suivi!A1');
    });
  });
});
