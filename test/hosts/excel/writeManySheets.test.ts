import { stampOf } from '../../excel/workbook/planOfSheet';
import { sampleOf, saysIncomplete, userBook, write } from './writing';

jest.setTimeout(180_000);

/** Look, prepare, values, formats, charts, finish; then folds, panes, pages and looks of charts. */
const REQUESTS = 10;

describe('all sheets of a roadmap at once', () => {
  it('take no more round trips than one of them, and progress never steps back', async () => {
    const { plans } = await sampleOf('limoges-2016-2017');
    const told: number[] = [];
    const { report, counters } = await write(userBook(), plans, { progress: (done) => told.push(done) });
    expect(report.sheets.map(({ id }) => id)).toEqual(plans.map(({ id }) => id));
    expect(counters.roundTrips).toBeLessThanOrEqual(REQUESTS);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });

  it('are all marked as incomplete when they are stopped half-way, and whole after the next run', async () => {
    const { plans } = await sampleOf('limoges-2016-2017');
    const book = userBook();
    const stop = new AbortController();
    let told = 0;
    const progress = (): void => {
      if (++told === 4) stop.abort();
    };
    await expect(write(book, plans, { progress, signal: stop.signal })).rejects.toThrow('cancelled');
    const generated = book.sheets.slice(1);
    expect(generated.map((sheet) => stampOf(sheet)?.id)).toEqual(plans.map(({ id }) => id));
    expect(generated.filter((sheet) => !saysIncomplete(sheet)).map(({ name }) => name)).toEqual([]);
    const { report } = await write(book, plans);
    expect(report.sheets.every(({ renewed }) => renewed)).toBe(true);
    expect(book.sheets.slice(1).map((sheet) => stampOf(sheet)?.incomplete)).toEqual(plans.map(() => false));
  });
});
