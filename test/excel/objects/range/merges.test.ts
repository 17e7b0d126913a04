import { refusal } from '../../support/inExcel';
import { onSheet } from '../../support/onSheet';

describe('merged cells', () => {
  it('keeps the content of the first cell, and the looks of all', async () => {
    await onSheet(async ({ context, sheet }) => {
      const range = sheet.getRange('A1:B2');
      range.values = [
        ['a', 'b'],
        ['c', 'd'],
      ];
      range.format.fill.color = '#FFFF00';
      range.merge();
      range.load('values,format/fill/color');
      await context.sync();
      expect(range.values).toEqual([
        ['a', ''],
        ['', ''],
      ]);
      expect(range.format.fill.color).toBe('#FFFF00');
    });
  });

  it('merges each row for itself when it is asked to', async () => {
    await onSheet(async ({ sheet, data, context }) => {
      sheet.getRange('A1:C2').merge(true);
      await context.sync();
      expect(data.merges).toEqual([
        { top: 0, left: 0, bottom: 0, right: 2 },
        { top: 1, left: 0, bottom: 1, right: 2 },
      ]);
    });
  });

  it('takes merged cells inside into the new ones, and refuses to cut any', async () => {
    await onSheet(async ({ context, sheet, data }) => {
      sheet.getRange('A1:B1').merge();
      sheet.getRange('A1:C2').merge();
      await context.sync();
      expect(data.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 2 }]);
      sheet.getRange('C2:D3').merge();
      expect(await refusal(context.sync())).toBe('InvalidOperation');
    });
  });

  it('parts all merged cells that a range touches', async () => {
    await onSheet(async ({ context, sheet, data }) => {
      sheet.getRange('A1:B1').merge();
      sheet.getRange('A5:B5').merge();
      sheet.getRange('B1:B3').unmerge();
      await context.sync();
      expect(data.merges).toEqual([{ top: 4, left: 0, bottom: 4, right: 1 }]);
    });
  });

  it('lists those that begin in a range, and a null object where none does', async () => {
    await onSheet(async ({ context, sheet }) => {
      sheet.getRange('A1:B2').merge();
      sheet.getRange('D4:D6').merge();
      const [all, none] = [sheet.getRange('A1:Z9'), sheet.getRange('B2:C3')].map((range) =>
        range.getMergedAreasOrNullObject(),
      );
      all!.load('address,areas/items/rowIndex,areas/items/rowCount');
      none!.load('address');
      await context.sync();
      expect(all!.address).toBe('Suivi!A1:B2,Suivi!D4:D6');
      expect(all!.areas.items.map(({ rowIndex, rowCount }) => [rowIndex, rowCount])).toEqual([
        [0, 2],
        [3, 3],
      ]);
      expect(none!.isNullObject).toBe(true);
    });
  });

  it('lists no more than 512 at once', async () => {
    await onSheet(async ({ context, sheet }) => {
      sheet.getRange('A1:B513').merge(true);
      sheet.getRange('A1:B513').getMergedAreasOrNullObject().load('address');
      expect(await refusal(context.sync())).toBe('InvalidOperation');
    });
  });
});
