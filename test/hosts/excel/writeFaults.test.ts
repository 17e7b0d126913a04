import type { SheetPlan } from '../../../src/workbook/plan';
import { HostError } from '../../../src/workbook/host';
import type { OurExcel } from '../../excel/startExcel';
import type { ExcelWorkbook } from '../../excel/workbook/workbook';
import { chartsPlan, matrixPlan } from '../../support/demoPlans';
import { firstColumn, note, planned, saysIncomplete, sheetNamed, standing, userBook, write } from './writing';

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

/** What a plan's sheet is: nothing of it yet, that of the earlier run, that of this one, or marked as incomplete. */
function stateOf(book: ExcelWorkbook, id: number): string {
  const plan = plans[id]!;
  const sheet = book.sheets.find(({ name }) => name === plan.name);
  if (!sheet) return 'none';
  if (saysIncomplete(sheet)) return 'incomplete';
  const { cells, merges, names } = standing(book, plan.name);
  const same = (other: SheetPlan): boolean => {
    const expected = planned(other);
    return (
      JSON.stringify([cells, merges, names]) ===
      JSON.stringify([expected.cells, expected.merges, expected.names])
    );
  };
  if (same(plan)) return 'new';
  return same(earlier[id]!) ? 'old' : 'broken';
}

async function failing(arrange: (excel: OurExcel) => void): Promise<{ code: string; states: string[] }> {
  const book = userBook();
  await write(book, earlier);
  const own = structuredClone(book.sheets[0]);
  const code = await write(book, plans, { arrange }).then(
    () => 'done',
    (error: unknown) => (error instanceof HostError ? error.code : String(error)),
  );
  expect(book.sheets[0]).toEqual(own);
  const states = plans.map((_, id) => stateOf(book, id));
  // Whatever happened, the next run makes it good.
  await write(book, plans);
  for (const plan of plans) expect(standing(book, plan.name)).toEqual(planned(plan));
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

  it.each([1, 4, 7, 12, 20, 35, 60])(
    'may have been done in part: %i actions of the second',
    async (after) => {
      const { states } = await failing(({ faults }) => faults.onRequest(2).stopAfter(after));
      expect(states).not.toContain('broken');
      expect(states).not.toContain('new');
    },
  );

  it.each([1, 10, 30, 50, 70])('may have been done in part: %i actions of the sixth', async (after) => {
    const { states } = await failing(({ faults }) => faults.onRequest(6).stopAfter(after));
    expect(states).not.toContain('broken');
  });
});

describe('a new sheet', () => {
  it.each([3, 4, 5, 6])('is marked as incomplete when request %i fails', async (request) => {
    const book = userBook();
    await expect(
      write(book, plans, { arrange: ({ faults }) => faults.onRequest(request).fail('GeneralException') }),
    ).rejects.toThrow('host-refused');
    expect(plans.map((_, id) => stateOf(book, id))).toEqual(['incomplete', 'incomplete']);
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
    expect(plans.map((_, id) => stateOf(book, id))).toEqual(['incomplete', 'incomplete']);
  });

  it('once the sheets are whole gets them', async () => {
    const book = userBook();
    const stop = new AbortController();
    let told = 0;
    const progress = (): void => {
      if (++told === 6) stop.abort();
    };
    await write(book, plans, { progress, signal: stop.signal });
    for (const plan of plans) expect(standing(book, plan.name)).toEqual(planned(plan));
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
    expect(stateOf(book, 1)).toBe('incomplete');
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
    expect(plans.map((_, id) => stateOf(book, id))).toEqual(['new', 'new']);
  });
});
