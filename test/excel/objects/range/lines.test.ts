import { refusal } from '../../support/inExcel';
import { onSheet } from '../../support/onSheet';

describe('rows and columns', () => {
  it('tells which are hidden: all, none, or null where only some are', async () => {
    await onSheet(async ({ context, sheet }) => {
      sheet.getRange('2:3').rowHidden = true;
      sheet.getRange('B:B').columnHidden = true;
      const [all, none, some] = ['A2:A3', 'A4:A9', 'A1:B2'].map((address) => sheet.getRange(address));
      for (const range of [all!, none!, some!]) range.load('rowHidden,columnHidden,hidden');
      const rows = sheet.getRange('A1:A4').getRowProperties({ rowHidden: true, rowIndex: true });
      const columns = sheet
        .getRange('A1:B1')
        .getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
      await context.sync();
      expect([all!.rowHidden, all!.columnHidden, all!.hidden]).toEqual([true, false, true]);
      expect([none!.rowHidden, none!.hidden]).toEqual([false, false]);
      expect([some!.rowHidden, some!.columnHidden, some!.hidden]).toEqual([null, null, null]);
      expect(rows.value.map(({ rowIndex, rowHidden }) => [rowIndex, rowHidden])).toEqual([
        [0, false],
        [1, true],
        [2, true],
        [3, false],
      ]);
      expect(columns.value).toEqual([
        { columnHidden: false, format: { columnWidth: 48 } },
        { columnHidden: true, format: { columnWidth: 0 } },
      ]);
    });
  });

  it('measures in points, of whole pixels; null where sizes differ', async () => {
    await onSheet(async ({ context, sheet }) => {
      sheet.getRange('A:B').format.columnWidth = 100.1;
      sheet.getRange('1:1').format.rowHeight = 30;
      const [same, different] = [sheet.getRange('A1:B1').format, sheet.getRange('B1:C2').format];
      same.load('columnWidth,rowHeight,useStandardWidth');
      different.load('columnWidth,rowHeight,useStandardWidth');
      await context.sync();
      expect([same.columnWidth, same.rowHeight, same.useStandardWidth]).toEqual([99.75, 30, false]);
      expect([different.columnWidth, different.rowHeight, different.useStandardWidth]).toEqual([
        null,
        null,
        null,
      ]);
    });
  });

  it('goes back to the sizes of a new sheet', async () => {
    await onSheet(async ({ context, sheet, data }) => {
      const { format } = sheet.getRange('A1:B2');
      format.columnWidth = 100;
      format.rowHeight = 30;
      format.useStandardWidth = true;
      format.autofitRows();
      await context.sync();
      expect([data.columns.size, data.rows.size]).toEqual([0, 0]);
    });
  });

  it('shows a hidden column that is given a width, and hides one of no width', async () => {
    await onSheet(async ({ context, sheet, data }) => {
      sheet.getRange('A:A').columnHidden = true;
      sheet.getRange('A:A').format.columnWidth = 75;
      sheet.getRange('B:B').format.columnWidth = 0;
      await context.sync();
      expect([...data.columns]).toEqual([
        [0, { width: 75 }],
        [1, { hidden: true }],
      ]);
    });
  });

  it('refuses sizes that Excel has not, and protected sheets', async () => {
    await onSheet(async ({ context, sheet }) => {
      sheet.getRange('1:1').format.rowHeight = 410;
      expect(await refusal(context.sync())).toBe('InvalidArgument');
      sheet.protection.protect();
      sheet.getRange('1:1').rowHidden = true;
      expect(await refusal(context.sync())).toBe('AccessDenied');
    });
  });
});
