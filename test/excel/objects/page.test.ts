import { sheet } from '../../support/grid';
import { inExcel, refusal } from '../support/inExcel';
import type { ExcelSheet, ExcelWorkbook } from '../workbook/workbook';
import { workbookOf } from '../workbook/workbookOf';

const matrix = (): ExcelWorkbook => workbookOf(sheet('Matrice', [['Code', 'Action']]));

/** The sheet after something was done to it. */
async function after(change: (sheet: Excel.Worksheet) => unknown): Promise<ExcelSheet> {
  const book = matrix();
  await inExcel(book, async (context, sheet) => {
    change(sheet);
    await context.sync();
  });
  return book.sheets[0]!;
}

describe('the page of a sheet', () => {
  it('keeps what is written', async () => {
    const { page } = await after(({ pageLayout }) => {
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A3';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintMargins('Inches', { left: 0.5, header: 0.25 });
      pageLayout.setPrintTitleRows('$1:$3');
      pageLayout.setPrintTitleColumns('$A:$B');
      const texts = pageLayout.headersFooters.defaultForAllPages;
      texts.leftHeader = 'Feuille de route';
      texts.rightFooter = '&P / &N';
    });
    expect(page).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A3',
      fit: { wide: 1, tall: null },
      centerHorizontally: true,
      titleRows: { first: 0, last: 2 },
      titleColumns: { first: 0, last: 1 },
      header: '&LFeuille de route',
      footer: '&R&P / &N',
    });
    expect(page.margins).toMatchObject({ left: 36, header: 18, right: 50.4 });
  });

  it('tells it again', async () => {
    const told = await inExcel(matrix(), async (context, sheet) => {
      const { pageLayout } = sheet;
      const none = pageLayout.getPrintTitleRowsOrNullObject();
      pageLayout.zoom = { scale: 80 };
      pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Page &P';
      pageLayout.load('zoom,orientation,leftMargin,headersFooters/defaultForAllPages/centerFooter');
      await context.sync();
      pageLayout.setPrintTitleRows('1:2');
      const rows = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      await context.sync();
      return [
        none.isNullObject,
        pageLayout.zoom.scale,
        pageLayout.orientation,
        pageLayout.leftMargin,
        pageLayout.headersFooters.defaultForAllPages.centerFooter,
        rows.isNullObject,
      ];
    });
    expect(told).toEqual([true, 80, 'Portrait', 50.4, 'Page &P', false]);
  });

  it.each<[string, (layout: Excel.PageLayout) => unknown]>([
    ['a scale beside a number of pages', (one) => (one.zoom = { scale: 80, horizontalFitToPages: 1 })],
    ['a zoom of nothing', (one) => (one.zoom = {})],
    ['no page at all', (one) => (one.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 })],
    ['a paper nobody has', (one) => (one.paperSize = 'A12' as 'A4')],
    ['title rows that are not whole', (one) => one.setPrintTitleRows('A1:B2')],
    ['title columns that are not whole', (one) => one.setPrintTitleColumns('1:2')],
    ['margins under zero', (one) => one.setPrintMargins('Points', { left: -1 })],
    [
      'a header over 255 characters with its codes',
      (one) => (one.headersFooters.defaultForAllPages.leftHeader = 'x'.repeat(254)),
    ],
  ])('refuses %s', async (_what, change) => {
    expect(await refusal(after(({ pageLayout }) => change(pageLayout)))).toBe('InvalidArgument');
  });
});

describe('page breaks', () => {
  it('stand before rows, in their order', async () => {
    const { page } = await after(({ horizontalPageBreaks: breaks }) => {
      for (const cell of ['A20', 'B10', 'A10']) breaks.add(cell);
    });
    expect(page.rowBreaks).toEqual([9, 19]);
  });

  it('are told again and removed', async () => {
    const book = matrix();
    const rows = await inExcel(book, async (context, sheet) => {
      const breaks = sheet.horizontalPageBreaks;
      breaks.add('A10');
      breaks.add('A20');
      breaks.load('items/rowIndex');
      await context.sync();
      breaks.getItem(0).delete();
      return breaks.items.map(({ rowIndex }) => rowIndex);
    });
    expect(rows).toEqual([9, 19]);
    expect(book.sheets[0]!.page.rowBreaks).toEqual([19]);
    await inExcel(book, async (_context, sheet) =>
      Promise.resolve(sheet.horizontalPageBreaks.removePageBreaks()),
    );
    expect(book.sheets[0]!.page.rowBreaks).toEqual([]);
  });

  it('do not stand before the first row', async () => {
    expect(await refusal(after((sheet) => sheet.horizontalPageBreaks.add('A1')))).toBe('InvalidArgument');
  });
});

describe('frozen panes', () => {
  it.each<
    [string, (panes: Excel.WorksheetFreezePanes, sheet: Excel.Worksheet) => unknown, ExcelSheet['frozen']]
  >([
    ['rows', (panes) => panes.freezeRows(3), { rows: 3, columns: 0 }],
    ['columns', (panes) => panes.freezeColumns(2), { rows: 0, columns: 2 }],
    ['a block', (panes, sheet) => panes.freezeAt(sheet.getRange('A1:B3')), { rows: 3, columns: 2 }],
    [
      'whole rows as a block',
      (panes, sheet) => panes.freezeAt(sheet.getRange('1:3')),
      { rows: 3, columns: 0 },
    ],
    ['nothing any more', (panes) => (panes.freezeRows(3), panes.unfreeze()), null],
  ])('hold %s', async (_what, change, frozen) => {
    expect((await after((sheet) => change(sheet.freezePanes, sheet))).frozen).toEqual(frozen);
  });

  it('tell where they stand', async () => {
    const told = await inExcel(matrix(), async (context, sheet) => {
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
      const block = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      return [none.isNullObject, block.address];
    });
    expect(told).toEqual([true, 'Matrice!A1:B3']);
  });
});
