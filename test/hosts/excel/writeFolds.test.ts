import { ExcelHost } from '../../../src/hosts/excel/excelHost';
import type { SheetPlan } from '../../../src/workbook/plan';
import { startExcel, type OurExcel } from '../../excel/startExcel';
import type { ExcelWorkbook } from '../../excel/workbook/workbook';
import { typedPlan } from '../../support/typedPlan';
import { expectStanding, MARK, sheetNamed, userBook, write } from './writing';

// Each test starts an Excel or several.
jest.setTimeout(60_000);

/** Look, prepare, values, formats, finish, folds, panes, pages. */
const REQUESTS = 8;

/** Columns that are in a group or hidden: `C1 folded`, `C1 open`; a group in a group is `C2`. */
function foldsOf(book: ExcelWorkbook): string[] {
  return [...sheetNamed(book, 'Saisie').columns]
    .filter(([, { level, hidden }]) => level !== undefined || hidden)
    .sort(([a], [b]) => a - b)
    .map(
      ([column, { level = 0, hidden }]) =>
        `${'ABCDEF'[column]!}${String(level)} ${hidden ? 'folded' : 'open'}`,
    );
}

function setHidden(book: ExcelWorkbook, columns: number[], hidden: boolean): void {
  const sheet = sheetNamed(book, 'Saisie');
  for (const column of columns) sheet.columns.set(column, { ...sheet.columns.get(column), hidden });
}

async function made(plan: SheetPlan = typedPlan()): Promise<ExcelWorkbook> {
  const book = userBook();
  await write(book, [plan]);
  return book;
}

const FOLDED = ['C1 folded', 'D1 folded', 'F1 folded'];

describe('folded columns in Excel', () => {
  it('are made in one round trip more, and read all the same', async () => {
    const book = userBook();
    const { report, counters } = await write(book, [typedPlan()]);
    expect(foldsOf(book)).toEqual(FOLDED);
    expect(report).not.toHaveProperty('refused');
    expect(counters.roundTrips).toBe(REQUESTS);
    const excel = startExcel(book);
    const { sheets } = await new ExcelHost({ incomplete: MARK }).read().finally(excel.close);
    const found = sheets.find(({ name }) => name === 'Saisie')!;
    expect(found.hiddenColumns).toEqual([2, 3, 5]);
    expect(found.cells.map(({ cell }) => cell.text)).toEqual(
      expect.arrayContaining(['écoles', 'DRANE', 'a1-i1']),
    );
  });

  it('are made once: a sheet that is made again does not fold them within themselves', async () => {
    const book = await made();
    const { counters } = await write(book, [typedPlan()]);
    expect(foldsOf(book)).toEqual(FOLDED);
    expect(counters.roundTrips).toBe(REQUESTS - 1);
    expectStanding(book, [typedPlan()]);
  });

  it('stay open where someone opened them', async () => {
    const book = await made();
    setHidden(book, [2, 3], false);
    await write(book, [typedPlan()]);
    expect(foldsOf(book)).toEqual(['C1 open', 'D1 open', 'F1 folded']);
  });

  it('follow a plan whose folds grow, move or go', async () => {
    const grown = typedPlan({ foldedColumns: [{ first: 1, last: 3 }] });
    const book = await made();
    await write(book, [grown]);
    expectStanding(book, [grown]);
    setHidden(book, [1, 2, 3], false);
    await write(book, [typedPlan()]);
    expect(foldsOf(book)).toEqual(['C1 open', 'D1 open', 'F1 folded']);
    await write(book, [typedPlan({ foldedColumns: [] })]);
    expect(foldsOf(book)).toEqual([]);
    await write(book, [typedPlan()]);
    expectStanding(book, [typedPlan()]);
  });

  it('are folded again where columns stand for something else', async () => {
    const book = await made();
    setHidden(book, [2, 3], false);
    await write(book, [typedPlan({ columnsOf: '2027' })]);
    expect(foldsOf(book)).toEqual(FOLDED);
  });

  it('may have been taken apart by people', async () => {
    const book = await made();
    sheetNamed(book, 'Saisie').columns.set(5, { width: 46 });
    const { report } = await write(book, [typedPlan()]);
    expect(foldsOf(book)).toEqual(['C1 folded', 'D1 folded']);
    expect(report).not.toHaveProperty('refused');
    const moved = typedPlan({ foldedColumns: [{ first: 3, last: 4 }] });
    expect((await write(book, [moved])).report).not.toHaveProperty('refused');
    expectStanding(book, [moved]);
  });
});

describe('an Excel that refuses folds', () => {
  const refusing = (member: string) => ({
    arrange: ({ faults }: OurExcel): void => {
      faults.onMember(member).fail('InvalidOperation');
    },
  });

  it.each(['Range.Group', 'Range.HideGroupDetails'])(
    'shows all columns, says so, and is none the worse for it: %s',
    async (member) => {
      const book = userBook();
      const { report } = await write(book, [typedPlan()], refusing(member));
      expect(report.refused).toEqual(['folds']);
      expect(foldsOf(book).filter((one) => one.endsWith('folded'))).toEqual([]);
      await write(book, [typedPlan()]);
      expect(foldsOf(book).filter((one) => !/1/.test(one))).toEqual([]);
    },
  );

  it('folds them the next time, should it take them then', async () => {
    const book = userBook();
    await write(book, [typedPlan()], refusing('Range.Group'));
    await write(book, [typedPlan()]);
    expectStanding(book, [typedPlan()]);
  });
});
