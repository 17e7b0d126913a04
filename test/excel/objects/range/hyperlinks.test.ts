import { refusal } from '../../support/inExcel';
import { onSheet } from '../../support/onSheet';

describe('links of cells', () => {
  it('leads to a place, keeps what the cell shows, and gives it the look of links', async () => {
    await onSheet(async ({ context, sheet }) => {
      const range = sheet.getRange('A1');
      range.values = [['Action 1']];
      range.hyperlink = { documentReference: "'Suivi'!B2", screenTip: 'Voir' };
      range.load('hyperlink,values,format/font/underline,format/font/color');
      await context.sync();
      expect(range.hyperlink).toEqual({
        documentReference: "'Suivi'!B2",
        screenTip: 'Voir',
        textToDisplay: 'Action 1',
      });
      expect(range.values).toEqual([['Action 1']]);
      expect([range.format.font.underline, range.format.font.color]).toEqual(['Single', '#0563C1']);
    });
  });

  it('gives many cells each its own with one call, and leaves those without', async () => {
    await onSheet(async ({ context, sheet }) => {
      const range = sheet.getRange('A1:A3');
      range.values = [['a'], ['b'], ['c']];
      range.setCellProperties([
        [{ hyperlink: { documentReference: 'Suivi!B1' } }],
        [{}],
        [{ hyperlink: { address: 'https://exemple.fr', textToDisplay: 'site' } }],
      ]);
      const links = range.getCellProperties({ hyperlink: true } as Excel.CellPropertiesLoadOptions);
      range.load('hyperlink');
      await context.sync();
      expect(links.value.map(([cell]) => cell!.hyperlink)).toEqual([
        { documentReference: 'Suivi!B1', textToDisplay: 'a' },
        null,
        { address: 'https://exemple.fr', textToDisplay: 'site' },
      ]);
      expect(range.hyperlink).toBeNull();
    });
  });

  it('shows where the link leads in a cell that is empty', async () => {
    await onSheet(async ({ context, sheet }) => {
      const range = sheet.getRange('A1');
      range.hyperlink = { documentReference: 'Suivi!B1' };
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['Suivi!B1']]);
    });
  });

  it('refuses one that leads nowhere', async () => {
    await onSheet(async ({ context, sheet }) => {
      sheet.getRange('A1').hyperlink = { screenTip: 'Voir' };
      expect(await refusal(context.sync())).toBe('InvalidArgument');
    });
  });
});
