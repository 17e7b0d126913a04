import { HostError, type CellChange } from '../../../src/workbook/host';
import type { CellSnapshot, CellValue } from '../../../src/workbook/snapshot';
import { workbookOf } from '../../excel/workbook/workbookOf';
import { cellKey, type ExcelCell, type ExcelWorkbook } from '../../excel/workbook/workbook';
import { sheet, type Cells } from '../../support/grid';
import { excelWith } from './books';

const book = (
  rows: Cells = [
    ['Objectif', 'Actions'],
    ['1-1 Lire', 12],
  ],
  merges: string[] = [],
): ExcelWorkbook => workbookOf(sheet('Axe 1', rows, merges), sheet('Axe 2', [['a']]));

const change = (address: string, expected: CellValue | null, value: CellValue | null): CellChange => {
  const [name, cell] = address.includes('!') ? address.split('!') : ['Axe 1', address];
  return { source: { sheet: name!, address: cell! }, expected, value };
};

const cellOf = (workbook: ExcelWorkbook, row: number, column: number): ExcelCell | undefined =>
  workbook.sheets[0]!.cells.get(cellKey(row, column));

describe('a change of cells', () => {
  it('is written in two round trips and taken back in two', async () => {
    const excel = excelWith(book());
    const undo = await excel.host.edit([
      change('A2', '1-1 Lire', 'Lire et écrire'),
      change('B2', 12, 15),
      change('Axe 2!A1', 'a', 'b'),
    ]);
    expect(excel.counters.roundTrips).toBe(2);
    expect([cellOf(excel.workbook, 1, 0)?.value, cellOf(excel.workbook, 1, 1)?.value]).toEqual([
      'Lire et écrire',
      15,
    ]);
    await undo();
    expect(excel.counters.roundTrips).toBe(4);
    expect(await excel.host.read()).toEqual(await excelWith(book()).host.read());
  });

  it.each(['=A1', '1-1', '01/09/2024', '12', 'VRAI', '+33', "'cité'"])(
    'keeps the text « %s » a text',
    async (text) => {
      const excel = excelWith(book());
      const undo = await excel.host.edit([change('A2', '1-1 Lire', text)]);
      expect(cellOf(excel.workbook, 1, 0)).toMatchObject({ value: text });
      expect(cellOf(excel.workbook, 1, 0)?.formula).toBeUndefined();
      await undo();
      expect(cellOf(excel.workbook, 1, 0)?.value).toBe('1-1 Lire');
    },
  );

  it('empties a cell, and fills an empty one', async () => {
    const excel = excelWith(book());
    const undo = await excel.host.edit([change('A2', '1-1 Lire', null), change('C9', null, 'Neuf')]);
    const [read] = (await excel.host.read()).sheets;
    expect(read!.cells.map(({ cell }) => cell.text)).toEqual(['Objectif', 'Actions', '12', 'Neuf']);
    await undo();
    expect((await excel.host.read()).sheets[0]!.cells).toHaveLength(4);
  });

  it('keeps number formats, but makes a number of what was a text cell', async () => {
    const share: CellSnapshot = { value: 0.5, text: '50%', format: '0%' };
    const typed: CellSnapshot = { value: '12', text: '12', format: '@' };
    const excel = excelWith(book([[share, typed]]));
    const undo = await excel.host.edit([change('A1', 0.5, 0.75), change('B1', '12', 12)]);
    expect(cellOf(excel.workbook, 0, 0)).toMatchObject({ value: 0.75, style: { numberFormat: '0%' } });
    expect(cellOf(excel.workbook, 0, 1)?.value).toBe(12);
    await undo();
    expect((await excel.host.read()).sheets[0]!.cells.map(({ cell }) => cell)).toEqual([share, typed]);
  });

  it('puts back a text that looks like a number, and an error that was typed', async () => {
    const excel = excelWith(book([['1-1', { value: '#N/A', text: '#N/A', error: '#N/A' }]]));
    const before = await excel.host.read();
    const undo = await excel.host.edit([change('A1', '1-1', 'a'), change('B1', '#N/A', 'b')]);
    await undo();
    expect(await excel.host.read()).toEqual(before);
    expect([cellOf(excel.workbook, 0, 0)?.value, cellOf(excel.workbook, 0, 1)?.error]).toEqual([
      '1-1',
      '#N/A',
    ]);
  });

  it('counts dates as the workbook does', async () => {
    const date: CellSnapshot = { value: 44_074, text: '01/09/2024', format: 'dd/mm/yyyy' };
    const workbook = book([[date]]);
    workbook.date1904 = true;
    const excel = excelWith(workbook);
    await excel.host.read();
    await excel.host.edit([change('A1', 45_536, 45_537)]);
    expect(cellOf(workbook, 0, 0)?.value).toBe(44_075);
  });
});

describe('a change is refused, and nothing is changed', () => {
  const refused = async (workbook: ExcelWorkbook, ...changes: CellChange[]): Promise<HostError> => {
    const excel = excelWith(workbook);
    const before = structuredClone(workbook.sheets);
    const error: unknown = await excel.host.edit(changes).catch((failure: unknown) => failure);
    expect(workbook.sheets).toEqual(before);
    expect(excel.counters.log.flatMap(({ asked }) => asked).filter((what) => what.startsWith('set'))).toEqual(
      [],
    );
    return error as HostError;
  };
  const fine = change('A1', 'Objectif', 'x');

  it('when a cell holds something else', async () => {
    expect(await refused(book(), fine, change('B2', 13, 15))).toEqual(
      new HostError('changed-meanwhile', 'Axe 1!B2'),
    );
  });

  it('when its sheet is gone', async () => {
    expect(await refused(book(), fine, change('Axe 9!A1', 'a', 'b'))).toEqual(
      new HostError('changed-meanwhile', 'Axe 9'),
    );
  });

  it('when a place is named twice, or is none', async () => {
    expect(await refused(book(), fine, change('$A$1', 'Objectif', 'y'))).toEqual(
      new HostError('changed-meanwhile', 'Axe 1!$A$1'),
    );
    expect(await refused(book(), change('Titre', 'a', 'b'))).toEqual(
      new HostError('changed-meanwhile', 'Axe 1!Titre'),
    );
  });

  it('for a formula', async () => {
    const total: CellSnapshot = { value: 3, text: '3', formula: 'SUM(B1:B2)' };
    expect(await refused(book([[total, 'a']]), change('B1', 'a', 'b'), change('A1', 3, 4))).toEqual(
      new HostError('locked-cell', 'Axe 1!A1'),
    );
  });

  it('for what a merge covers, but not for its first cell', async () => {
    const rows = [
      ['Titre', '', 'x'],
      ['', '', 'x'],
    ];
    expect(await refused(book(rows, ['A1:B2']), change('B2', null, 'b'))).toEqual(
      new HostError('locked-cell', 'Axe 1!B2'),
    );
    const excel = excelWith(book(rows, ['A1:B2']));
    await excel.host.edit([change('A1:B2', 'Titre', 'Autre')]);
    expect(cellOf(excel.workbook, 0, 0)?.value).toBe('Autre');
  });

  it('on a protected sheet, but not for its unlocked cells', async () => {
    const workbook = book();
    workbook.sheets[0]!.protected = true;
    cellOf(workbook, 1, 1)!.locked = false;
    expect(await refused(workbook, fine)).toEqual(new HostError('protected-sheet', 'Axe 1'));
    await excelWith(workbook).host.edit([change('B2', 12, 15)]);
    expect(cellOf(workbook, 1, 1)?.value).toBe(15);
  });

  it('in a workbook opened read only', async () => {
    const workbook = book();
    workbook.readOnly = true;
    expect(await refused(workbook, fine)).toEqual(new HostError('opened-read-only'));
  });
});

describe('when something happens on the way', () => {
  it('takes back what was written when Excel stops half-way', async () => {
    const excel = excelWith(book());
    const before = structuredClone(excel.workbook.sheets);
    excel.faults.onRequest(2).stopAfter(14);
    await expect(
      excel.host.edit([
        change('A2', '1-1 Lire', 'Lire'),
        change('B2', 12, 15),
        change('B1', 'Actions', 'Leviers'),
      ]),
    ).rejects.toEqual(new HostError('host-refused', 'GeneralException'));
    expect(excel.counters.log[1]!.asked.join()).toContain('set Range.Values');
    expect(excel.workbook.sheets).toEqual(before);
  });

  it('does not take back what someone has changed since', async () => {
    const excel = excelWith(book());
    const undo = await excel.host.edit([change('A2', '1-1 Lire', 'Lire')]);
    cellOf(excel.workbook, 1, 0)!.value = 'Écrire';
    await expect(undo()).rejects.toEqual(new HostError('changed-meanwhile', 'Axe 1!A2'));
    expect(cellOf(excel.workbook, 1, 0)?.value).toBe('Écrire');
  });
});
