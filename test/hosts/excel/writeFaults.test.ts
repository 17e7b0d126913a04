import type { SheetPlan } from '../../../src/workbook/plan';
import { HostError } from '../../../src/workbook/host';
import type { OurExcel } from '../../excel/startExcel';
import type { ExcelWorkbook } from '../../excel/workbook/workbook';
import { stampOf } from '../../excel/workbook/planOfSheet';
import { sheetOfPlan } from '../../excel/workbook/sheetOfPlan';
import { chartsPlan, matrixPlan } from '../../support/demoPlans';
import {
  expectStanding,
  firstColumn,
  note,
  planned,
  saysIncomplete,
  sheetNamed,
  standing,
  userBook,
  write,
} from './writing';

// Each test starts an Excel or several.
jest.setTimeout(60_000);

const plans: SheetPlan[] = [matrixPlan(), chartsPlan()];
/** The same sheets as an earlier run made them. */
const earlier: SheetPlan[] = plans.map((plan) => ({
  ...plan,
  rows: [[{ value: 'avant' }]],
  merges: [],
  charts: [],
}));
/** Look, prepare, values, formats, charts, finish; then panes, pages, looks of charts. */
const REQUESTS = 9;

/**
 * What a plan's sheet is: none yet, just added and empty, that of the earlier run, that of this one, or marked as
 * incomplete; anything else is broken.
 */
function stateOf(book: ExcelWorkbook, plan: SheetPlan, before: SheetPlan): string {
  const sheet = book.sheets.find(({ name }) => name === plan.name);
  if (!sheet) return 'none';
  if (saysIncomplete(sheet)) return 'incomplete';
  if (sheet.cells.size === 0 && sheet.charts.length === 0 && sheet.tabColor === '') return 'empty';
  const { cells, merges, names } = standing(book, plan.name);
  const same = (other: SheetPlan): boolean => {
    const expected = planned(other);
    return (
      JSON.stringify([cells, merges, names]) ===
      JSON.stringify([expected.cells, expected.merges, expected.names])
    );
  };
  if (stampOf(sheet)?.incomplete !== false) return 'broken';
  if (same(plan)) return 'new';
  return same(before) ? 'old' : 'broken';
}

const statesIn = (book: ExcelWorkbook): string[] => plans.map((plan, i) => stateOf(book, plan, earlier[i]!));

async function failing(arrange: (excel: OurExcel) => void): Promise<{ code: string; states: string[] }> {
  const book = userBook();
  for (const plan of earlier) sheetOfPlan(book, plan);
  const own = structuredClone(book.sheets[0]);
  const code = await write(book, plans, { arrange }).then(
    () => 'done',
    (error: unknown) => (error instanceof HostError ? error.code : String(error)),
  );
  expect(book.sheets[0]).toEqual(own);
  const states = statesIn(book);
  // Whatever happened, the next run makes it good.
  await write(book, plans);
  expectStanding(book, plans);
  return { code, states };
}

describe('a request that is lost', () => {
  it.each(Array.from({ length: REQUESTS }, (_, i) => i + 1))(
    'leaves each sheet old, new or marked as incomplete: request %i',
    async (request) => {
      const expected = request <= 2 ? 'old' : request <= 6 ? 'incomplete' : 'new';
      expect(await failing(({ faults }) => faults.onRequest(request).lose({ done: false }))).toEqual({
        code: 'connection-lost',
        states: [expected, expected],
      });
    },
  );

  it.each(Array.from({ length: REQUESTS }, (_, i) => i + 1))(
    'does so when only the answer is missing: request %i',
    async (request) => {
      const expected = request < 2 ? 'old' : request < 6 ? 'incomplete' : 'new';
      expect(await failing(({ faults }) => faults.onRequest(request).lose({ done: true }))).toEqual({
        code: 'connection-lost',
        states: [expected, expected],
      });
    },
  );
});

describe('a request that Excel refuses', () => {
  it.each([1, 2, 3, 4, 5, 6])('is told, and what is not whole says so: request %i', async (request) => {
    const { code, states } = await failing(({ faults }) =>
      faults.onRequest(request).fail('GeneralException'),
    );
    expect(code).toBe('host-refused');
    expect(states).toEqual(request <= 2 ? ['old', 'old'] : ['incomplete', 'incomplete']);
  });

  it.each([20, 30, 40])('may have been done in part: %i actions of the second', async (after) => {
    const { states } = await failing(({ faults }) => faults.onRequest(2).stopAfter(after));
    expect(states).toContain('incomplete');
    expect(states).not.toContain('broken');
  });
});

describe('a request that is stopped after any of its actions', () => {
  const now = [note(['un', 'deux']), note(['trois'], { id: 'autre', name: 'Autre' })];
  const before = now.map((plan) => ({ ...plan, rows: [[{ value: 'avant' }]] }));

  /** What the two sheets are when it stops after one action, after two, and so on until it is done. */
  async function statesOf(request: number, makeBook: () => ExcelWorkbook): Promise<Set<string>> {
    const states = new Set<string>();
    for (let after = 0, stopped = true; stopped; after++) {
      const book = makeBook();
      stopped = await write(book, now, {
        arrange: ({ faults }) => faults.onRequest(request).stopAfter(after),
      }).then(
        () => false,
        () => true,
      );
      if (stopped) for (const [i, plan] of now.entries()) states.add(stateOf(book, plan, before[i]!));
    }
    return states;
  }
  const renewed = (): ExcelWorkbook => {
    const book = userBook();
    for (const plan of before) sheetOfPlan(book, plan);
    return book;
  };

  it('leaves renewed sheets old or incomplete when it empties them', async () => {
    expect(await statesOf(2, renewed)).toEqual(new Set(['old', 'incomplete']));
  });

  it('leaves new sheets incomplete, or as empty as they were added', async () => {
    expect(await statesOf(2, userBook)).toEqual(new Set(['none', 'empty', 'incomplete']));
  });

  it.each([3, 4])('leaves them incomplete when it fills them: request %i', async (request) => {
    expect(await statesOf(request, renewed)).toEqual(new Set(['incomplete']));
  });

  it('leaves them incomplete or new when it finishes them', async () => {
    expect(await statesOf(5, renewed)).toEqual(new Set(['incomplete', 'new']));
  });
});

describe('a new sheet', () => {
  it.each([3, 4, 5, 6])('is marked as incomplete when request %i fails', async (request) => {
    const book = userBook();
    await expect(
      write(book, plans, { arrange: ({ faults }) => faults.onRequest(request).fail('GeneralException') }),
    ).rejects.toThrow('host-refused');
    expect(statesIn(book)).toEqual(['incomplete', 'incomplete']);
    const { report } = await write(book, plans);
    expect(report.sheets.map(({ name, renewed }) => [name, renewed])).toEqual([
      ['Matrice', true],
      ['Indicateurs', true],
    ]);
  });
});

describe('a user who stops', () => {
  it('before the beginning leaves everything as it was', async () => {
    const book = userBook();
    const before = structuredClone(book.sheets);
    const stopped = AbortSignal.abort();
    await expect(write(book, plans, { signal: stopped })).rejects.toThrow('cancelled');
    expect(book.sheets).toEqual(before);
  });

  it('between two requests leaves what is begun marked as incomplete', async () => {
    const book = userBook();
    const stop = new AbortController();
    let told = 0;
    const progress = (): void => {
      if (++told === 3) stop.abort();
    };
    await expect(write(book, plans, { progress, signal: stop.signal })).rejects.toThrow('cancelled');
    expect(statesIn(book)).toEqual(['incomplete', 'incomplete']);
  });

  it('once the sheets are whole gets them', async () => {
    const book = userBook();
    const stop = new AbortController();
    let told = 0;
    const progress = (): void => {
      if (++told === 6) stop.abort();
    };
    await write(book, plans, { progress, signal: stop.signal });
    expectStanding(book, plans);
  });
});

describe('a workbook that cannot take a sheet', () => {
  const refused = async (book: ExcelWorkbook, some: SheetPlan[]): Promise<string> => {
    const before = structuredClone(book.sheets);
    const message = await write(book, some).then(
      () => 'done',
      (error: unknown) => (error as Error).message,
    );
    if (message !== 'done') expect(book.sheets).toEqual(before);
    return message;
  };

  it('is left alone when it is open read only', async () => {
    const book = { ...userBook(), readOnly: true };
    expect(await refused(book, plans)).toBe('opened-read-only');
  });

  it('is left alone when its structure is protected, unless no sheet is new', async () => {
    const book = userBook();
    await write(book, [note(['avant'])]);
    book.structureProtected = true;
    expect(await refused(book, plans)).toBe('locked-structure');
    expect(await refused(book, [note(['après'])])).toBe('done');
    expect(firstColumn(book, 'Note')[0]).toBe('après');
  });

  it('is left alone when someone has protected the sheet to renew', async () => {
    const book = userBook();
    await write(book, plans);
    sheetNamed(book, 'Indicateurs').protected = true;
    expect(await refused(book, plans)).toBe('protected-sheet: Indicateurs');
  });

  it('may be one where a colleague deletes the sheet meanwhile', async () => {
    const book = userBook();
    const remove = (): void => {
      book.sheets = book.sheets.filter(({ name }) => name !== 'Matrice');
    };
    await expect(
      write(book, plans, { arrange: ({ faults }) => faults.onRequest(4).before(remove) }),
    ).rejects.toThrow('changed-meanwhile');
    expect(statesIn(book)).toEqual(['none', 'incomplete']);
  });
});

describe('a look that an Excel refuses', () => {
  it.each([
    ['freeze', 'WorksheetFreezePanes.FreezeAt'],
    ['print', 'PageLayout.Zoom'],
    ['charts', 'ChartSeries.MarkerStyle'],
  ])('is named, and the sheets are whole without it: %s', async (look, member) => {
    const book = userBook();
    const { report } = await write(book, plans, {
      arrange: ({ faults }) => {
        faults.onMember(member).fail('InvalidOperation');
      },
    });
    expect(report.refused).toEqual([look]);
    expect(statesIn(book)).toEqual(['new', 'new']);
  });
});
