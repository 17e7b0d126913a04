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

function allow(range: Excel.Range, source: string): Excel.DataValidation {
  range.dataValidation.rule = { list: { inCellDropDown: true, source } };
  return range.dataValidation;
}

function shown(book: ExcelWorkbook): string[] {
  return book.sheets[0]!.validations.map(({ rect, list, alert }) =>
    [rectAddress(rect), list, alert.style].join(' '),
  );
}

describe('lists of allowed values', () => {
  it('stand where they were put, with their alert and prompt', async () => {
    const book = marks();
    await inExcel(book, async (context, sheet) => {
      const validation = allow(sheet.getRange('A1:B2'), 'X,○');
      validation.errorAlert = { showAlert: true, style: 'Warning', title: '', message: '' };
      validation.prompt = { showPrompt: true, title: 'Croix', message: 'X si l’action sert l’objectif.' };
      validation.ignoreBlanks = false;
      await context.sync();
    });
    expect(shown(book)).toEqual(['A1:B2 X,○ Warning']);
    expect(book.sheets[0]!.validations[0]).toMatchObject({
      ignoreBlanks: false,
      prompt: { title: 'Croix' },
    });
  });

  it('may be those of named cells, when the workbook has that name', async () => {
    const book = marks();
    book.names.push({ name: 'FDR_Codes', formula: '=Matrice!$A$1:$A$2', visible: true });
    const told = await inExcel(book, async (context, sheet) => {
      const validation = allow(sheet.getRange('C1'), '=fdr_codes').load('type,rule');
      await context.sync();
      return [validation.type, validation.rule.list?.source];
    });
    expect(told).toEqual(['List', '=fdr_codes']);
    const unknown = inExcel(book, async (_context, sheet) =>
      Promise.resolve(allow(sheet.getRange('C1'), '=FDR_Axes')),
    );
    expect(await refusal(unknown)).toBe('InvalidArgument');
  });

  it('are told again, and « Inconsistent » where cells differ', async () => {
    const told = await inExcel(marks(), async (context, sheet) => {
      allow(sheet.getRange('A1:B2'), 'X,○');
      const ranges = ['A1:A2', 'A1:C1', 'D1'].map((address) => sheet.getRange(address).dataValidation);
      for (const range of ranges) range.load('type,rule');
      await context.sync();
      return ranges.map(({ type, rule }) => [type, rule?.list?.source]);
    });
    expect(told).toEqual([
      ['List', 'X,○'],
      ['Inconsistent', undefined],
      ['None', undefined],
    ]);
  });

  it('replace what was there before, in their own cells alone', async () => {
    const book = marks();
    await inExcel(book, async (context, sheet) => {
      allow(sheet.getRange('A1:C3'), 'X,○');
      allow(sheet.getRange('B2'), 'oui,non');
      await context.sync();
    });
    expect(shown(book)).toEqual([
      'A1:C1 X,○ Stop',
      'A3:C3 X,○ Stop',
      'A2 X,○ Stop',
      'C2 X,○ Stop',
      'B2 oui,non Stop',
    ]);
  });

  it('go when they are cleared', async () => {
    const book = marks();
    await inExcel(book, async (context, sheet) => {
      allow(sheet.getRange('A1:B2'), 'X,○');
      sheet.getRange('A1:B1').dataValidation.clear();
      await context.sync();
    });
    expect(shown(book)).toEqual(['A2:B2 X,○ Stop']);
  });

  it.each<[string, (validation: Excel.DataValidation) => unknown]>([
    [
      'lists over 255 characters',
      (one) => (one.rule = { list: { inCellDropDown: true, source: 'x'.repeat(256) } }),
    ],
    ['other rules', (one) => (one.rule = { custom: { formula: '=TRUE' } })],
    [
      'titles over 32 characters',
      (one) => (one.prompt = { showPrompt: true, title: 'x'.repeat(33), message: '' }),
    ],
    ['prompts over 255', (one) => (one.prompt = { showPrompt: true, title: '', message: 'x'.repeat(256) })],
    [
      'words that Excel has not',
      (one) => (one.errorAlert = { showAlert: true, style: 'Error' as 'Stop', title: '', message: '' }),
    ],
  ])('refuse %s', async (_what, change) => {
    const book = marks();
    const asked = inExcel(book, async (context, sheet) => {
      change(sheet.getRange('A1:B2').dataValidation);
      await context.sync();
    });
    expect(await refusal(asked)).toBe('InvalidArgument');
    expect(shown(book)).toEqual([]);
  });

  it('are refused by a protected sheet', async () => {
    const book = marks();
    book.sheets[0]!.protected = true;
    const asked = inExcel(book, async (context, sheet) => {
      allow(sheet.getRange('A1'), 'X,○');
      await context.sync();
    });
    expect(await refusal(asked)).toBe('AccessDenied');
  });
});

describe('a kind of value', () => {
  it('stands where it was put, in the place of a list, and is told as a formula', async () => {
    const book = marks();
    const told = await inExcel(book, async (context, sheet) => {
      const { dataValidation } = sheet.getRange('A1:B2');
      allow(sheet.getRange('A1:B2'), 'X,○');
      dataValidation.rule = { decimal: { formula1: -10, operator: 'GreaterThanOrEqualTo' } };
      const other = sheet.getRange('C1').dataValidation;
      other.rule = { date: { formula1: '=DATE(2000,1,1)', operator: 'GreaterThan' } };
      dataValidation.load('type,rule');
      other.load('type,rule');
      await context.sync();
      return [dataValidation, other].map(({ type, rule }) => [type, rule]);
    });
    expect(told).toMatchObject([
      ['Decimal', { decimal: { formula1: '=-10', operator: 'GreaterThanOrEqualTo' } }],
      ['Date', { date: { formula1: '=DATE(2000,1,1)', operator: 'GreaterThan' } }],
    ]);
    expect(book.sheets[0]!.validations.map(({ list }) => list)).toEqual(['', '']);
  });

  it('gives way to a list', async () => {
    const book = marks();
    await inExcel(book, async (context, sheet) => {
      sheet.getRange('A1').dataValidation.rule = { decimal: { formula1: 0, operator: 'GreaterThan' } };
      allow(sheet.getRange('A1'), 'X,○');
      await context.sync();
    });
    expect(book.sheets[0]!.validations).toMatchObject([{ list: 'X,○', compared: undefined }]);
  });

  it.each<[string, Excel.DataValidationRule]>([
    [
      'two rules at once',
      {
        list: { inCellDropDown: true, source: 'X' },
        decimal: { formula1: 0, operator: 'GreaterThan' },
      },
    ],
    ['words that Excel has not', { decimal: { formula1: 0, operator: 'AtLeast' as 'GreaterThan' } }],
    ['a text for a formula', { date: { formula1: 'demain', operator: 'GreaterThan' } }],
  ])('is refused as %s', async (_what, rule) => {
    const asked = inExcel(marks(), async (context, sheet) => {
      sheet.getRange('A1').dataValidation.rule = rule;
      await context.sync();
    });
    expect(await refusal(asked)).toBe('InvalidArgument');
  });
});

describe('a help for who types', () => {
  it('stands in cells where everything is allowed', async () => {
    const book = marks();
    const type = await inExcel(book, async (context, sheet) => {
      const { dataValidation } = sheet.getRange('B2');
      dataValidation.prompt = { showPrompt: true, title: 'Échéance', message: 'Par exemple : juin 2027.' };
      dataValidation.load('type');
      await context.sync();
      return dataValidation.type;
    });
    expect(type).toBe('None');
    expect(book.sheets[0]!.validations).toMatchObject([
      { list: '', prompt: { showPrompt: true, title: 'Échéance', message: 'Par exemple : juin 2027.' } },
    ]);
  });
});
