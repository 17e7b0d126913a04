import { refusal } from '../../support/inExcel';
import { onSheet } from '../../support/onSheet';

/** What is left of a cell with everything after a kind of clearing. */
async function cleared(kind: 'All' | 'Contents' | 'Formats' | 'Hyperlinks' | 'RemoveHyperlinks') {
  return onSheet(async ({ context, sheet, data }) => {
    const range = sheet.getRange('A1:A2');
    range.values = [['a'], ['b']];
    range.format.font.bold = true;
    sheet.getRange('A1').hyperlink = { documentReference: 'Suivi!B1' };
    range.conditionalFormats.add('Custom').custom.rule.formula = '=A1="a"';
    range.dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
    range.clear(kind);
    range.load('values,format/font/bold,format/font/underline');
    await context.sync();
    return {
      values: range.values.flat(),
      bold: range.format.font.bold,
      underline: range.format.font.underline,
      links: [...data.cells.values()].filter(({ link }) => link).length,
      rules: [data.conditionalFormats.length, data.validations.length],
    };
  });
}

describe('clearing cells', () => {
  const everything = { values: ['a', 'b'], bold: true, underline: null, links: 1, rules: [1, 1] };

  it('takes everything, or the contents, the looks, the links', async () => {
    const nothing = { values: ['', ''], bold: false, underline: 'None', links: 0, rules: [0, 0] };
    expect(await cleared('All')).toEqual(nothing);
    expect(await cleared('Contents')).toEqual({ ...everything, values: ['', ''] });
    expect(await cleared('Formats')).toEqual({
      ...everything,
      bold: false,
      underline: 'None',
      rules: [0, 1],
    });
    expect(await cleared('Hyperlinks')).toEqual({ ...everything, links: 0 });
    expect(await cleared('RemoveHyperlinks')).toEqual({ ...everything, links: 0, underline: 'None' });
  });

  it('forgets cells that neither hold nor look like anything any more', async () => {
    await onSheet(async ({ context, sheet, data }) => {
      sheet.getRange('A1:C3').values = Array.from({ length: 3 }, () => ['a', 'b', 'c']);
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange().clear('Contents');
      await context.sync();
      expect([...data.cells.keys()]).toEqual(['0,0']);
    });
  });

  it('refuses a part of merged cells, and a protected sheet', async () => {
    await onSheet(async ({ context, sheet }) => {
      sheet.getRange('A1:B2').merge();
      sheet.getRange('B2:C3').clear('Contents');
      expect(await refusal(context.sync())).toBe('InvalidOperation');
      sheet.protection.protect();
      sheet.getRange('A1:B2').clear('Formats');
      expect(await refusal(context.sync())).toBe('AccessDenied');
    });
  });

  it('clears several areas, up to an address of 8,192 characters', async () => {
    await onSheet(async ({ context, sheet, data }) => {
      sheet.getRange('A1:C1').values = [['a', 'b', 'c']];
      const areas = sheet.getRanges('A1,C1');
      areas.clear();
      areas.load('address,areaCount,cellCount');
      await context.sync();
      expect([...data.cells.keys()]).toEqual(['0,1']);
      expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(['Suivi!A1,Suivi!C1', 2, 2]);
      sheet.getRanges(Array<string>(2_800).fill('A1').join(',')).load('address');
      expect(await refusal(context.sync())).toBe('InvalidArgument');
    });
  });
});
