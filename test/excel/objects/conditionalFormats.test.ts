import { rectAddress } from '../../../src/workbook/address';
import { sheet } from '../../support/grid';
import { inExcel, refusal } from '../support/inExcel';
import type { ExcelWorkbook } from '../workbook/workbook';
import { workbookOf } from '../workbook/workbookOf';

const marks = (): ExcelWorkbook =>
  workbookOf(
    sheet('Matrice', [
      ['X', ''],
      ['', 'X'],
    ]),
  );

function addRule(range: Excel.Range, formula: string, fill: string): Excel.ConditionalFormat {
  const format = range.conditionalFormats.add('Custom');
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = fill;
  return format;
}

function shown(book: ExcelWorkbook): string[] {
  return book.sheets[0]!.conditionalFormats.map(({ rects, formula, style }) =>
    [rects.map(rectAddress).join(','), formula, style.fill].join(' '),
  );
}

describe('conditional formats', () => {
  it('are added with a formula and a look; the last one comes first', async () => {
    const book = marks();
    await inExcel(book, async (context, sheet) => {
      const { format } = addRule(sheet.getRange('A1:B2'), '=A1="X"', '#c6efce').custom;
      format.font.bold = true;
      format.font.color = '#006100';
      addRule(sheet.getRange('A1:A2'), '=A1=""', '#FFC7CE');
      await context.sync();
    });
    expect(shown(book)).toEqual(['A1:A2 =A1="" FFC7CE', 'A1:B2 =A1="X" C6EFCE']);
    expect(book.sheets[0]!.conditionalFormats[1]!.style).toEqual({
      bold: true,
      color: '006100',
      fill: 'C6EFCE',
    });
  });

  it('change their places', async () => {
    const book = marks();
    await inExcel(book, async (context, sheet) => {
      addRule(sheet.getRange('A1'), '=A1="X"', '#C6EFCE');
      addRule(sheet.getRange('B2'), '=B2="X"', '#FFC7CE').priority = 1;
      await context.sync();
    });
    expect(shown(book)).toEqual(['A1 =A1="X" C6EFCE', 'B2 =B2="X" FFC7CE']);
  });

  it('are told again, those that touch the range', async () => {
    const told = await inExcel(marks(), async (context, sheet) => {
      addRule(sheet.getRange('A1:A2'), '=A1="X"', '#C6EFCE');
      addRule(sheet.getRange('B1:B2'), '=B1="X"', '#FFC7CE');
      const formats = sheet.getRange('A2:A9').conditionalFormats;
      formats.load('items/type,items/priority');
      await context.sync();
      const { custom } = formats.getItemAt(0);
      custom.rule.load('formula');
      custom.format.fill.load('color');
      custom.format.font.load('bold');
      await context.sync();
      return [
        formats.items.map(({ type, priority }) => [type, priority]),
        custom.rule.formula,
        custom.format.fill.color,
        custom.format.font.bold,
      ];
    });
    expect(told).toEqual([[['Custom', 1]], '=A1="X"', '#C6EFCE', null]);
  });

  it('are cleared in a part of their cells, and stay in the rest', async () => {
    const book = marks();
    await inExcel(book, async (context, sheet) => {
      addRule(sheet.getRange('A1:B2'), '=A1="X"', '#C6EFCE');
      sheet.getRange('B1:B9').conditionalFormats.clearAll();
      await context.sync();
    });
    expect(shown(book)).toEqual(['A1:A2 =A1="X" C6EFCE']);
  });

  it.each<[string, string, (range: Excel.Range) => unknown]>([
    ['a formula without its =', 'InvalidArgument', (range) => addRule(range, 'A1="X"', '#C6EFCE')],
    ['a colour by its name', 'InvalidArgument', (range) => addRule(range, '=A1="X"', 'vert')],
    ['other kinds of rules', 'InvalidArgument', (range) => range.conditionalFormats.add('ColorScale')],
    ['one that is not there', 'ItemNotFound', (range) => range.conditionalFormats.getItem('x').delete()],
  ])('refuse %s', async (_what, code, change) => {
    const asked = inExcel(marks(), async (context, sheet) => {
      change(sheet.getRange('A1:B2'));
      await context.sync();
    });
    expect(await refusal(asked)).toBe(code);
  });

  it('are refused by a protected sheet', async () => {
    const book = marks();
    book.sheets[0]!.protected = true;
    const asked = inExcel(book, async (context, sheet) => {
      addRule(sheet.getRange('A1'), '=A1="X"', '#C6EFCE');
      await context.sync();
    });
    expect(await refusal(asked)).toBe('AccessDenied');
  });
});
