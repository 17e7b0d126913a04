import { samples, sampleWorkbook } from '../../../assets/samples/build/samples';
import { FileHost } from '../../../src/hosts/file/fileHost';
import { HostError } from '../../../src/workbook/host';
import type { CellSnapshot, SheetSnapshot } from '../../../src/workbook/snapshot';
import { openWorkbook } from '../../excel/workbook/openWorkbook';
import { cellKey } from '../../excel/workbook/workbook';
import { workbookOf } from '../../excel/workbook/workbookOf';
import { sheet, type Cells } from '../../support/grid';
import { excelWith } from './books';

const small = (): SheetSnapshot =>
  sheet('Axe 1', [
    ['Objectif', 'Actions'],
    ['1-1 Lire', 'Former'],
  ]);

describe('the same workbook through Excel and as a file', () => {
  it.each(samples)('$file is read the same, in three round trips', async (sample) => {
    const bytes = sampleWorkbook(sample);
    const expected = await new FileHost(bytes, 'classeur.xlsx').read();
    const excel = excelWith(await openWorkbook(bytes, 'classeur.xlsx'));
    expect(await excel.host.read()).toEqual(expected);
    expect(excel.counters.roundTrips).toBe(3);
  });

  it('has its own properties, and the name of its file', async () => {
    const book = workbookOf(small());
    book.properties = { title: 'Feuille de route', author: '', company: 'Académie' };
    const { name, properties } = await excelWith(book).host.read();
    expect([name, properties]).toEqual(['classeur.xlsx', { title: 'Feuille de route', company: 'Académie' }]);
  });
});

describe('sheets', () => {
  it('are all read, hidden ones too', async () => {
    const book = workbookOf(small(), sheet('Masquée', [['a']]), sheet('Cachée', [['b']]), sheet('Vide', []));
    book.sheets[1]!.visibility = 'Hidden';
    book.sheets[2]!.visibility = 'VeryHidden';
    const { sheets } = await excelWith(book).host.read();
    expect(sheets.map(({ name, hidden, cells }) => [name, hidden, cells.length])).toEqual([
      ['Axe 1', false, 4],
      ['Masquée', true, 1],
      ['Cachée', true, 1],
      ['Vide', false, 0],
    ]);
  });

  it('are known as generated, whole or incomplete', async () => {
    const whole: SheetSnapshot = { ...sheet('Matrice', [['x']]), generated: 'matrice' };
    const broken: SheetSnapshot = { ...sheet('Suivi', [['x']]), generated: 'suivi', incomplete: true };
    const { sheets } = await excelWith(workbookOf(small(), whole, broken)).host.read();
    expect(sheets.map(({ generated, incomplete }) => [generated, incomplete])).toEqual([
      [undefined, undefined],
      ['matrice', undefined],
      ['suivi', true],
    ]);
  });

  it('that hold nothing cost two round trips', async () => {
    const excel = excelWith(workbookOf(sheet('Feuil1', [])));
    expect((await excel.host.read()).sheets).toEqual([sheet('Feuil1', [])]);
    expect(excel.counters.roundTrips).toBe(2);
  });
});

describe('what holds the cells', () => {
  it('are merged blocks, more of them than Excel lists at once', async () => {
    const rows = Array.from({ length: 1_200 }, (_, i) => [`Action ${String(i)}`, '', 'x']);
    const merges = rows.map((_, i) => `A${String(i + 1)}:B${String(i + 1)}`);
    const excel = excelWith(workbookOf(sheet('Actions', rows, merges)));
    const [read] = (await excel.host.read()).sheets;
    expect(read!.merges).toEqual(sheet('', rows, merges).merges);
    expect(excel.counters.roundTrips).toBe(3);
  });

  it('are merged blocks that no cell above or left of the used range reaches', async () => {
    const book = workbookOf(
      sheet(
        'Axe 1',
        [
          ['', ''],
          ['', 'Titre', '', 'x'],
        ],
        ['A1:D1', 'B2:C3'],
      ),
    );
    const [read] = (await excelWith(book).host.read()).sheets;
    expect(read!.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 3 },
      { top: 1, left: 1, bottom: 2, right: 2 },
    ]);
  });

  it('are hidden rows and columns, some or all', async () => {
    const some: SheetSnapshot = { ...sheet('Une', small3()), hiddenRows: [1], hiddenColumns: [0, 2] };
    const all: SheetSnapshot = {
      ...sheet('Toutes', small3()),
      hiddenRows: [0, 1, 2],
      hiddenColumns: [0, 1, 2],
    };
    const none: SheetSnapshot = sheet('Aucune', small3());
    const excel = excelWith(workbookOf(some, all, none));
    expect((await excel.host.read()).sheets).toEqual([some, all, none]);
    expect(excel.counters.roundTrips).toBe(4);
  });

  const small3 = (): Cells => [
    ['a', 'b', 'c'],
    ['d', 'e', 'f'],
    ['g', 'h', 'i'],
  ];
});

describe('large workbooks', () => {
  it('a list of 5,000 actions takes few round trips, none near 5 MB', async () => {
    const long = 'Former les équipes aux usages du numérique dans les apprentissages. ';
    const rows = Array.from({ length: 5_000 }, (_, i) => [
      `A${String(i + 1)}`,
      long.repeat(2),
      'DRANE',
      i / 5_000,
      '2024-2025',
      '',
      'En cours',
      'x',
    ]);
    const excel = excelWith(workbookOf(sheet('Actions', rows)));
    const done: number[] = [];
    const read = await excel.host.read((share) => done.push(share));
    expect(read.sheets[0]!.cells).toHaveLength(35_000);
    expect(excel.counters.roundTrips).toBe(4);
    expect(Math.max(...excel.counters.log.map(({ bytesReceived }) => bytesReceived))).toBeLessThan(5_000_000);
    expect(excel.counters.largestRequest).toBeLessThan(200_000);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect([done[0], done.at(-1)]).toEqual([0, 1]);
  });

  it('a block whose answer Excel refuses for its size is asked for in halves', async () => {
    const rows = Array.from({ length: 2_000 }, (_, i) => [`${String(i)} ${'é'.repeat(1_000)}`]);
    const excel = excelWith(workbookOf(sheet('Textes', rows), small()));
    const { sheets } = await excel.host.read();
    expect(sheets.map(({ cells }) => cells.length)).toEqual([2_000, 4]);
    expect(sheets[0]!.cells.at(-1)!.cell.text).toBe(rows[1_999]![0]);
    expect(
      excel.counters.log.filter(({ failed }) => failed === 'ResponsePayloadSizeLimitExceeded').length,
    ).toBe(2);
    expect(excel.counters.roundTrips).toBeLessThanOrEqual(12);
  });

  it('a workbook of more than two million cells is refused before any is read', async () => {
    const book = workbookOf(small(), sheet('Loin', [['a']]));
    book.sheets[1]!.cells.set(cellKey(999_999, 1), { value: 'b', style: {} });
    const excel = excelWith(book);
    await expect(excel.host.read()).rejects.toEqual(new HostError('too-large', 'cells 2000000'));
    expect(excel.counters.roundTrips).toBe(2);
  });
});

describe('a workbook that counts its dates from 1904', () => {
  it('is read as if it counted from 1900', async () => {
    const date: CellSnapshot = {
      value: 45_536,
      text: '01/09/2024',
      date: '2024-09-01',
      format: 'dd/mm/yyyy',
    };
    const book = workbookOf(sheet('Axe 1', [['Échéance', date, 45_536]]));
    book.date1904 = true;
    book.sheets[0]!.cells.get(cellKey(0, 1))!.value = 44_074;
    const [read] = (await excelWith(book).host.read()).sheets;
    expect(read!.cells.map(({ cell }) => cell)).toEqual([
      { value: 'Échéance', text: 'Échéance' },
      date,
      { value: 45_536, text: '45536' },
    ]);
  });
});

describe('when something happens on the way', () => {
  it.each([1, 2, 3])('nobody answers request %d', async (request) => {
    const excel = excelWith(workbookOf(small()));
    excel.faults.onRequest(request).lose({ done: false });
    await expect(excel.host.read()).rejects.toEqual(new HostError('connection-lost'));
  });

  it.each([2, 3])('a co-author deletes a sheet before request %d', async (request) => {
    const book = workbookOf(small(), sheet('Axe 2', [['a']]));
    const excel = excelWith(book);
    excel.faults.onRequest(request).before(() => {
      book.sheets.pop();
    });
    await expect(excel.host.read()).rejects.toEqual(new HostError('changed-meanwhile'));
  });

  it.each([1, 2, 3])('the user stops before request %d', async (request) => {
    const excel = excelWith(workbookOf(small()));
    const controller = new AbortController();
    let trips = 0;
    const stop = (): void => {
      if (++trips === request) controller.abort();
    };
    await expect(excel.host.read(stop, controller.signal)).rejects.toEqual(new HostError('cancelled'));
    expect(excel.counters.roundTrips).toBe(request - 1);
  });

  it('someone is typing in a cell', async () => {
    const book = workbookOf(small());
    book.editing = true;
    await expect(excelWith(book).host.read()).rejects.toEqual(new HostError('cell-editing'));
  });
});
