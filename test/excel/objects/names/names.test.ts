import { refusal } from '../../support/inExcel';
import { onSheet } from '../../support/onSheet';

describe('defined names', () => {
  it('stands for cells or for a text, in the workbook or on a sheet', async () => {
    await onSheet(async ({ context, sheet }) => {
      const cells = context.workbook.names.add('marques', sheet.getRange('A1:B2'));
      const text = sheet.names.add('_FDR_feuille', '="matrice"');
      text.visible = false;
      const range = cells.getRange();
      for (const item of [cells, text]) item.load('name,type,value,formula,visible,scope');
      range.load('address');
      await context.sync();
      expect(cells.toJSON()).toMatchObject({
        name: 'marques',
        type: 'Range',
        value: "'Suivi'!$A$1:$B$2",
        formula: "='Suivi'!$A$1:$B$2",
        visible: true,
        scope: 'Workbook',
      });
      expect(text.toJSON()).toMatchObject({
        type: 'String',
        value: 'matrice',
        formula: '="matrice"',
        visible: false,
        scope: 'Worksheet',
      });
      expect(range.address).toBe('Suivi!A1:B2');
    });
  });

  it('lists them with their sheets, finds them whatever their capitals, changes and deletes them', async () => {
    await onSheet(async ({ context, sheet, data }) => {
      sheet.names.add('un', '=1');
      sheet.names.add('deux', '=2');
      const sheets = context.workbook.worksheets;
      sheets.load('items/names/items/name,items/names/items/formula,items/names/items/value');
      await context.sync();
      expect(sheets.items[0]!.names.items.map(({ name, value }) => [name, value])).toEqual([
        ['un', 1],
        ['deux', 2],
      ]);
      sheet.names.getItem('UN').formula = '=3';
      sheet.names.getItemOrNullObject('deux').delete();
      const gone = sheet.names.getItemOrNullObject('deux');
      gone.load('name');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
      expect(data.names).toEqual([{ name: 'un', formula: '=3', visible: true }]);
    });
  });

  it.each([
    ['A1', '=1', 'InvalidArgument'],
    ['deux mots', '=1', 'InvalidArgument'],
    ['1er', '=1', 'InvalidArgument'],
    ['L1C1', '=1', 'InvalidArgument'],
    ['nom', 'sans égal', 'InvalidArgument'],
    ['nom', '=SUM(', 'InvalidArgument'],
    ['Pris', '=1', 'ItemAlreadyExists'],
  ])('refuses the name %s for %s', async (name, formula, code) => {
    await onSheet(async ({ context, sheet }) => {
      sheet.names.add('pris', '=1');
      await context.sync();
      sheet.names.add(name, formula);
      expect(await refusal(context.sync())).toBe(code);
    });
  });

  it('finds nothing under the name of a deleted one', async () => {
    await onSheet(async ({ context, sheet }) => {
      sheet.names.getItem('absent').load('name');
      expect(await refusal(context.sync())).toBe('ItemNotFound');
    });
  });
});
