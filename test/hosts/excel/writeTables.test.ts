import { ExcelHost } from '../../../src/hosts/excel/excelHost';
import { rectAddress } from '../../../src/workbook/address';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { startExcel } from '../../excel/startExcel';
import type { ExcelWorkbook } from '../../excel/workbook/workbook';
import { axesPlan, listPlan } from '../../support/tablePlans';
import {
  expectStanding,
  MARK,
  planned,
  saysIncomplete,
  sheetNamed,
  standing,
  userBook,
  write,
} from './writing';

// Each test starts an Excel or several.
jest.setTimeout(60_000);

const plans = [axesPlan(), listPlan()];

function tablesOf(book: ExcelWorkbook): string[] {
  return book.sheets.flatMap((sheet) =>
    sheet.tables.map(({ name, rect }) => `${sheet.name} ${name} ${rectAddress(rect)}`),
  );
}

/** A workbook with a table of the user's over the cells of `Axe 1`. */
function bookWithTable(name: string): ExcelWorkbook {
  const book = userBook();
  const rect = { top: 0, left: 0, bottom: 1, right: 1 };
  book.sheets[0]!.tables.push({ id: 'user', name, rect, style: 'TableStyleDark3', bandedRows: false });
  return book;
}

async function readingOf(book: ExcelWorkbook): Promise<WorkbookSnapshot['sheets']> {
  const excel = startExcel(book);
  try {
    return (await new ExcelHost({ incomplete: MARK }).read()).sheets;
  } finally {
    excel.close();
  }
}

describe('tables of generated sheets in Excel', () => {
  it('stand over the cells of their plan, the first cell of a sheet among them', async () => {
    const book = userBook();
    await write(book, plans);
    expectStanding(book, plans);
    expect(tablesOf(book)).toEqual(['Axes FDR_Axes A2:C4', 'Suivi FDR_Suivi A1:B2']);
  });

  it('follow their plan when their sheet is renewed, and go when it has none', async () => {
    const book = userBook();
    await write(book, plans);
    const longer = axesPlan(['Lire', 'Compter', 'Coopérer']);
    await write(book, [longer]);
    expectStanding(book, [longer, listPlan()]);
    await write(book, [{ ...longer, tables: [] }]);
    expect(tablesOf(book)).toEqual(['Suivi FDR_Suivi A1:B2']);
  });

  it('make room for those of the next run, which people renamed or made longer', async () => {
    const book = userBook();
    await write(book, plans);
    const [table] = sheetNamed(book, 'Axes').tables;
    table!.name = 'Mes_axes';
    table!.rect = { ...table!.rect, bottom: 12 };
    await write(book, plans);
    expect(tablesOf(book)).toEqual(['Axes FDR_Axes A2:C4', 'Suivi FDR_Suivi A1:B2']);
  });

  it('take another name where a table of the user has it, which stays as it is', async () => {
    const book = bookWithTable('fdr_axes');
    const before = structuredClone(book.sheets[0]);
    await write(book, plans);
    await write(book, plans);
    expect(tablesOf(book)).toEqual([
      'Axe 1 fdr_axes A1:B2',
      'Axes FDR_Axes_2 A2:C4',
      'Suivi FDR_Suivi A1:B2',
    ]);
    expect(book.sheets[0]).toEqual(before);
  });

  it('take another name where a name of the user has it, of the workbook or of one sheet', async () => {
    const book = userBook();
    book.names.push({ name: 'FDR_AXES', formula: "='Axe 1'!$A$1", visible: true });
    book.sheets[0]!.names.push({ name: 'FDR_Suivi', formula: "='Axe 1'!$A$1", visible: true });
    await write(book, plans);
    expect(tablesOf(book)).toEqual(['Axes FDR_Axes_2 A2:C4', 'Suivi FDR_Suivi_2 A1:B2']);
  });

  it('read like the same cells without a table', async () => {
    const books = [userBook(), userBook()];
    await write(books[0]!, plans);
    await write(
      books[1]!,
      plans.map((plan) => ({ ...plan, tables: [] })),
    );
    expect(await readingOf(books[0]!)).toEqual(await readingOf(books[1]!));
  });

  it('that Excel refuses leave sheets that say they are not whole, and the next run makes it good', async () => {
    const book = userBook();
    await write(book, plans);
    await expect(
      write(book, plans, { arrange: ({ faults }) => faults.onRequest(4).fail('InvalidArgument') }),
    ).rejects.toThrow('host-refused');
    expect(book.sheets.slice(1).map(saysIncomplete)).toEqual([true, true]);
    await write(book, plans);
    expectStanding(book, plans);
  });
});

describe('lists that grow, in Excel', () => {
  it('name the cells that hold their values, on whatever sheet', async () => {
    const book = userBook();
    await write(book, plans);
    expect(standing(book, 'Suivi').validations).toEqual([
      { at: 'A2', values: '=FDR_Codes', strict: true, prompt: null },
      {
        at: 'B2',
        values: '',
        strict: false,
        prompt: { title: 'Échéance', text: 'Par exemple : juin 2027.' },
      },
    ]);
  });

  it('may be on a sheet before the one that holds their values', async () => {
    const book = userBook();
    await write(book, [...plans].reverse());
    expect(standing(book, 'Suivi')).toEqual(planned(listPlan()));
  });

  it('follow a name that had to be changed', async () => {
    const book = userBook();
    book.names.push({ name: 'fdr_codes', formula: "='Axe 1'!$A$1", visible: true });
    await write(book, plans);
    expect(standing(book, 'Suivi').validations[0]!.values).toBe('=FDR_Codes_2');
  });
});
