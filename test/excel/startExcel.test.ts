import { startExcel, type OurExcel } from './startExcel';
import { addSheet, emptyWorkbook } from './workbook/emptyWorkbook';

let excel: OurExcel;

beforeEach(() => {
  const book = emptyWorkbook('Feuille de route.xlsx');
  addSheet(book, 'Suivi');
  excel = startExcel(book);
});

afterEach(() => {
  excel.close();
});

describe('a workbook in our Excel', () => {
  it('is written and read through Microsoft’s client, and is plain data to the test', async () => {
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Suivi').getRange('B2:C3');
      range.values = [
        ['Action', 'Année'],
        ['Réseau', 2026],
      ];
      range.load('values,address');
      await context.sync();
      return [range.address, ...range.values];
    });
    expect(values).toEqual(['Suivi!B2:C3', ['Action', 'Année'], ['Réseau', 2026]]);
    expect(excel.workbook.sheets[0]!.cells.get('2,2')!.value).toBe(2026);
    expect(excel.counters.roundTrips).toBe(1);
  });

  it('refuses requests while someone types in a cell', async () => {
    excel.workbook.editing = true;
    const run = Excel.run((context) => {
      context.workbook.worksheets.add('Matrice');
      return context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    expect(excel.workbook.sheets).toHaveLength(1);
  });

  it('tells the add-in what others do', async () => {
    const heard = new Promise<string>((resolve) => {
      void Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add((event) => {
          resolve(event.address);
          return Promise.resolve();
        });
        await context.sync();
        const [sheet] = excel.workbook.sheets;
        excel.fire(10, 'Workbook', { address: 'A1', worksheetId: sheet!.id, source: 'Remote' });
      });
    });
    expect(await heard).toBe('A1');
  });
});
