import { refusal } from '../../support/inExcel';
import { onSheet } from '../../support/onSheet';

describe('sheets', () => {
  it('adds one at the end, and finds it by name or id', async () => {
    await onSheet(async ({ context, book }) => {
      const { worksheets } = context.workbook;
      const named = worksheets.add('Matrice');
      const unnamed = worksheets.add();
      const active = worksheets.getActiveWorksheet();
      for (const sheet of [named, unnamed, active]) sheet.load('id,name,position,visibility,tabColor');
      const count = worksheets.getCount();
      await context.sync();
      expect(named.toJSON()).toMatchObject({
        name: 'Matrice',
        position: 1,
        visibility: 'Visible',
        tabColor: '',
      });
      expect([unnamed.name, active.name, count.value]).toEqual(['Feuil1', 'Suivi', 3]);
      const [byName, byId, none] = ['MATRICE', named.id, 'Absente'].map((key) =>
        worksheets.getItemOrNullObject(key),
      );
      for (const sheet of [byName!, byId!, none!]) sheet.load('name');
      await context.sync();
      expect([byName!.name, byId!.name, none!.isNullObject]).toEqual(['Matrice', 'Matrice', true]);
      expect(book.active).toBe(book.sheets[0]!.id);
    });
  });

  it.each([
    ['suivi', 'ItemAlreadyExists'],
    ['', 'InvalidArgument'],
    ['x'.repeat(32), 'InvalidArgument'],
    ['a/b', 'InvalidArgument'],
    ["'a", 'InvalidArgument'],
    ['Historique', 'InvalidArgument'],
  ])('refuses a sheet named « %s »', async (name, code) => {
    await onSheet(async ({ context, book }) => {
      context.workbook.worksheets.add(name);
      expect(await refusal(context.sync())).toBe(code);
      expect(book.sheets).toHaveLength(1);
    });
  });

  it('changes name, colour, gridlines and place', async () => {
    await onSheet(async ({ context, book }) => {
      const sheet = context.workbook.worksheets.add('Matrice');
      sheet.name = 'matrice';
      sheet.tabColor = '#1f3864';
      sheet.showGridlines = false;
      sheet.position = 0;
      sheet.load('name,tabColor,showGridlines');
      await context.sync();
      expect([sheet.name, sheet.tabColor, sheet.showGridlines]).toEqual(['matrice', '#1F3864', false]);
      expect(book.sheets.map(({ name }) => name)).toEqual(['matrice', 'Suivi']);
    });
  });

  it('carries formulas and names along when it is renamed, and lets them point at nothing when it is deleted', async () => {
    await onSheet(async ({ context, sheet }) => {
      const other = context.workbook.worksheets.add('Données');
      other.getRange('A1').values = [[3]];
      const cells = sheet.getRange('A1:A2');
      cells.formulas = [["='Données'!A1*2"], ['="Données!A1"&Données!$A$1:A2']];
      context.workbook.names.add('source', '=Données!$A$1');
      const name = context.workbook.names.getItem('source');
      other.name = "L'année";
      cells.load('formulas');
      name.load('formula');
      await context.sync();
      expect(cells.formulas).toEqual([["='L''année'!A1*2"], ["=\"Données!A1\"&'L''année'!$A$1:A2"]]);
      expect(name.formula).toBe("='L''année'!$A$1");
      other.delete();
      const first = sheet.getRange('A1');
      first.load('formulas,values');
      cells.load('formulas');
      name.load('formula,type,value');
      await context.sync();
      expect(cells.formulas).toEqual([['=#REF!*2'], ['="Données!A1"&#REF!']]);
      expect(first.values).toEqual([['#REF!']]);
      expect([name.formula, name.type, name.value]).toEqual(['=#REF!', 'Error', '#REF!']);
    });
  });

  it('keeps one sheet in view', async () => {
    await onSheet(async ({ context, sheet, book }) => {
      sheet.delete();
      expect(await refusal(context.sync())).toBe('InvalidOperation');
      sheet.visibility = 'Hidden';
      expect(await refusal(context.sync())).toBe('InvalidOperation');
      const added = context.workbook.worksheets.add('Matrice');
      sheet.visibility = 'VeryHidden';
      await context.sync();
      expect(book.active).toBe(book.sheets[1]!.id);
      sheet.delete();
      expect(await refusal(context.sync())).toBe('InvalidOperation');
      sheet.visibility = 'Visible';
      added.delete();
      await context.sync();
      expect(book.sheets.map(({ name }) => name)).toEqual(['Suivi']);
    });
  });

  it('lets nobody change which sheets there are where the structure is protected', async () => {
    await onSheet(async ({ context, sheet, book }) => {
      context.workbook.worksheets.add('Matrice');
      context.workbook.protection.protect();
      await context.sync();
      for (const change of [
        () => context.workbook.worksheets.add(),
        () => (sheet.name = 'Autre'),
        () => {
          sheet.delete();
        },
        () => (sheet.visibility = 'Hidden'),
        () => (sheet.position = 1),
      ]) {
        change();
        expect(await refusal(context.sync())).toBe('AccessDenied');
      }
      expect(book.sheets.map(({ name }) => name)).toEqual(['Suivi', 'Matrice']);
    });
  });

  it('shows a sheet and selects cells on it, but no hidden one', async () => {
    await onSheet(async ({ context, book }) => {
      const other = context.workbook.worksheets.add('Matrice');
      other.getRange('B2:C3').select();
      const [selected, active] = [context.workbook.getSelectedRange(), context.workbook.getActiveCell()];
      selected.load('address');
      active.load('address');
      await context.sync();
      expect([selected.address, active.address]).toEqual(['Matrice!B2:C3', 'Matrice!B2']);
      expect(book.active).toBe(book.sheets[1]!.id);
      context.workbook.worksheets.getItem('Suivi').activate();
      other.visibility = 'Hidden';
      other.activate();
      expect(await refusal(context.sync())).toBe('InvalidOperation');
    });
  });

  it('tells of changed cells, and of sheets that are added, renamed and deleted', async () => {
    const heard: unknown[] = [];
    await onSheet(async ({ context, sheet }) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add((event) => {
        heard.push([event.type, event.address, event.triggerSource]);
        return Promise.resolve();
      });
      const hear = (event: { type: string; worksheetId: string }): Promise<void> => {
        heard.push(event.type);
        return Promise.resolve();
      };
      worksheets.onAdded.add(hear);
      worksheets.onNameChanged.add(hear);
      worksheets.onDeleted.add(hear);
      await context.sync();
      sheet.getRange('A1:B1').values = [['a', 'b']];
      const added = worksheets.add('Matrice');
      added.name = 'Matrice 2';
      added.delete();
      sheet.getRange('A1').format.font.bold = true;
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
    expect(heard).toEqual([
      ['WorksheetChanged', 'A1:B1', 'ThisLocalAddin'],
      'WorksheetAdded',
      'WorksheetNameChanged',
      'WorksheetDeleted',
    ]);
  });
});
