import { rectAddress } from '../../../src/workbook/address';
import { sheet } from '../../support/grid';
import { inExcel, refusal } from '../support/inExcel';
import type { ExcelWorkbook } from '../workbook/workbook';
import { workbookOf } from '../workbook/workbookOf';

const roadmap = (): ExcelWorkbook =>
  workbookOf(
    sheet('Axe 1', [
      ['Objectif', 'Actions', 'Objectif', 2024],
      ['1-1 Lire', 'Former', '', ''],
      ['1-2 Compter', 'Équiper', '', ''],
    ]),
    sheet('Suivi', [
      ['Code', 'État', 'code'],
      ['1-1', 'fait', ''],
    ]),
  );

/** What is refused of what `run` asks, in a workbook with the table `Actions` over A1:B2. */
async function refusedBeside(
  run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): Promise<string> {
  const book = roadmap();
  const asked = inExcel(book, async (context, first) => {
    first.tables.add('A1:B2', true).name = 'Actions';
    await context.sync();
    run(first, context);
  });
  const code = await refusal(asked);
  expect(shown(book)).toEqual(['Actions A1:B2']);
  return code;
}

function shown(book: ExcelWorkbook): string[] {
  return book.sheets.flatMap(({ tables }) => tables.map(({ name, rect }) => `${name} ${rectAddress(rect)}`));
}

describe('tables', () => {
  it('stand over cells and have names', async () => {
    const book = roadmap();
    const told = await inExcel(book, async (context, first) => {
      const table = first.tables.add('A1:B2', true);
      table.load('name');
      await context.sync();
      const before = table.name;
      table.name = 'Actions';
      await context.sync();
      const found = context.workbook.tables.getItem('actions').load('name');
      await context.sync();
      return [before, found.name];
    });
    expect(told).toEqual(['Tableau1', 'Actions']);
    await inExcel(book, async (_context, first) =>
      Promise.resolve(first.tables.getItem('Actions').convertToRange()),
    );
    expect(book.sheets[0]!.tables).toEqual([]);
  });

  it('have a style, and rows in two shades', async () => {
    const book = roadmap();
    const told = await inExcel(book, async (context, first) => {
      const table = first.tables.add(first.getRange('A1:B3'), true).load('style,showBandedRows');
      await context.sync();
      const before = [table.style, table.showBandedRows];
      table.style = 'TableStyleLight1';
      table.showBandedRows = false;
      await context.sync();
      return before;
    });
    expect(told).toEqual(['TableStyleMedium2', true]);
    expect(book.sheets[0]!.tables[0]).toMatchObject({ style: 'TableStyleLight1', bandedRows: false });
  });

  it('keep their name to themselves: it is free again when they are gone', async () => {
    const book = roadmap();
    await inExcel(book, async (context, first) => {
      const table = first.tables.add('A1:B2', true);
      table.name = 'Actions';
      table.convertToRange();
      context.workbook.worksheets.getItem('Suivi').tables.add('A1:B2', true).name = 'Actions';
      await context.sync();
    });
    expect(book.sheets.map(({ tables }) => tables.length)).toEqual([0, 1]);
  });

  it.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    ['a table over another', (first) => first.tables.add('B2:B3', true)],
    ['a table without a header', (first) => first.tables.add('C2:D3', true)],
    [
      'two headers alike',
      (_first, { workbook }) => workbook.worksheets.getItem('Suivi').tables.add('A1:C2', true),
    ],
    ['a header that is a number', (first) => first.tables.add('D1:D2', true)],
    [
      'a name that is an address',
      (_first, { workbook }) => (workbook.tables.getItem('Actions').name = 'AXE1'),
    ],
    [
      'a style that no Excel has',
      (_first, { workbook }) => (workbook.tables.getItem('Actions').style = 'TableStyleMedium99'),
    ],
  ])('are not for %s', async (_what, run) => {
    expect(await refusedBeside(run)).toBe('InvalidArgument');
  });
  it('are not over merged cells', async () => {
    const book = roadmap();
    book.sheets[0]!.merges = [{ top: 1, left: 0, bottom: 2, right: 0 }];
    const asked = inExcel(book, async (_context, first) => Promise.resolve(first.tables.add('A1:B3', true)));
    expect(await refusal(asked)).toBe('InvalidArgument');
  });

  it('share the space of names with each other and with the names of the workbook', async () => {
    const book = roadmap();
    book.names.push({ name: 'FDR_Codes', formula: "='Axe 1'!$A$1", visible: true });
    const tried = (ask: (workbook: Excel.Workbook, table: Excel.Table) => unknown): Promise<string> =>
      refusal(
        inExcel(book, async (context, first) => {
          book.sheets[0]!.tables = [];
          const table = first.tables.add('A1:B2', true);
          table.name = 'Actions';
          await context.sync();
          ask(context.workbook, table);
        }),
      );
    expect(await tried((_workbook, table) => (table.name = 'fdr_codes'))).toBe('InvalidArgument');
    expect(await tried(({ names }) => names.add('ACTIONS', '=1'))).toBe('ItemAlreadyExists');
    const second = (workbook: Excel.Workbook): Excel.Table =>
      workbook.worksheets.getItem('Suivi').tables.add('A1:B2', true);
    expect(await tried((workbook) => (second(workbook).name = 'actions'))).toBe('InvalidArgument');
  });
});
