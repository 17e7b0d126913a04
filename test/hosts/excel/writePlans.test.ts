import type { Roadmap } from '../../../src/domain/roadmap';
import { planMatrix } from '../../../src/sheets/matrix/matrixSheet';
import type { SheetPlan } from '../../../src/workbook/plan';
import { openWorkbook } from '../../excel/workbook/openWorkbook';
import { stampOf } from '../../excel/workbook/planOfSheet';
import { sheetFaults } from '../../excel/workbook/sheetFaults';
import { chartsPlan, matrixPlan } from '../../support/demoPlans';
import { action, axis, framework, link, roadmap } from '../../support/roadmap';
import { expectStanding, note, SAMPLES, sampleOf, sheetNamed, standing, userBook, write } from './writing';

// Each test starts an Excel or several.
jest.setTimeout(60_000);

/** Without refusals: six for the sheets, three for the looks that may be refused. */
const MOST_TRIPS = 6 + 3;
/** One more where columns are folded. */
const FOLDS = 1;
const LARGEST_REQUEST = 5_000_000;

/** So many actions in axes of 50, each with marks under three of twelve objectives. */
function manyActions(count: number): Roadmap {
  const objectives = framework(...Array.from({ length: 12 }, (_, i) => `Objectif ${String(i + 1)}`));
  const columns = objectives.axes.flatMap((one) => one.objectives.map(({ id }) => id));
  const actions = Array.from({ length: count }, (_, i) =>
    action(`${String(i + 1)} | Former les équipes du réseau ${String(i + 1)}`, {
      axis: `axe ${String(Math.floor(i / 50) + 1)}`,
    }),
  );
  return roadmap({
    axes: Array.from({ length: Math.ceil(count / 50) }, (_, i) =>
      axis(`${String(i + 1)} | Volet ${String(i + 1)}`),
    ),
    actions,
    frameworks: [objectives],
    links: actions.flatMap(({ id }, i) => [0, 1, 2].map((k) => link(id, columns[(i + k) % 12]!))),
  });
}

describe.each(SAMPLES)('the sheets of %s', (name) => {
  it('stand in Excel as they were planned, and the others as they were', async () => {
    const { bytes, plans } = await sampleOf(name);
    const book = await openWorkbook(bytes, `${name}.xlsx`);
    const own = structuredClone(book.sheets);
    const { report, counters } = await write(book, plans);
    expect(report).toEqual({
      sheets: plans.map((plan) => ({ id: plan.id, name: plan.name, renewed: false })),
    });
    expectStanding(book, plans);
    expect(book.sheets.slice(0, own.length)).toEqual(own);
    expect(counters.roundTrips).toBeLessThanOrEqual(MOST_TRIPS + FOLDS);
    expect(counters.largestRequest).toBeLessThan(LARGEST_REQUEST);
  });

  it('are the same when they are renewed', async () => {
    const { bytes, plans } = await sampleOf(name);
    const book = await openWorkbook(bytes, `${name}.xlsx`);
    await write(book, plans);
    const { report, counters } = await write(book, plans);
    expect(report.sheets.every(({ renewed }) => renewed)).toBe(true);
    expectStanding(book, plans);
    expect(counters.roundTrips).toBeLessThanOrEqual(MOST_TRIPS + FOLDS);
  });
});

describe('generated sheets', () => {
  const plans: SheetPlan[] = [matrixPlan(), chartsPlan()];

  it('may hold whatever a plan can say: all kinds of charts, lists, names, turned texts', async () => {
    const book = userBook();
    await write(book, plans);
    expectStanding(book, plans);
    expect(book.sheets.map(({ name }) => name)).toEqual(['Axe 1', 'Matrice', 'Indicateurs']);
  });

  it('have charts of the cells that the plan says, whatever else stands between them', async () => {
    const column = (at: number, first = 1) => ({ top: first, left: at, bottom: 2, right: at });
    const series = (at: number, name: string, values: number[]) => ({
      name: { rect: { ...column(at, 0), bottom: 0 }, value: name },
      rect: column(at),
      values,
      color: ['1F3864', '', '9DB7DD'][at]!,
    });
    const plan = note([], {
      rows: [
        ['Écoles', 'Collèges', 'Lycées', 'Année'].map((value) => ({ value })),
        [{ value: 5 }, { value: 6 }, { value: 7 }, { value: '2021' }],
        [{ value: 8 }, { value: 9 }, { value: 10 }, { value: '2022' }],
      ],
      charts: [
        {
          kind: 'column',
          title: 'Les lycées progressent',
          alt: '',
          at: { top: 4, left: 0, bottom: 12, right: 5 },
          categories: { rect: column(3), values: ['2021', '2022'] },
          series: [series(2, 'Lycées', [7, 10]), series(0, 'Écoles', [5, 8])],
        },
      ],
    });
    const book = userBook();
    await write(book, [plan]);
    expectStanding(book, [plan]);
  });

  it('are stamped, and their stamps are hidden', async () => {
    const book = userBook();
    await write(book, plans);
    expect(book.sheets.map(stampOf)).toEqual([
      undefined,
      { id: 'matrice', incomplete: false },
      { id: 'indicateurs', incomplete: false },
    ]);
    expect(book.sheets.flatMap(({ names }) => names.map(({ visible }) => visible))).not.toContain(true);
  });

  it('need no more round trips when there are ten of them', async () => {
    const many = Array.from({ length: 10 }, (_, i) => ({
      ...chartsPlan(),
      id: `feuille ${String(i)}`,
      name: `Feuille ${String(i)}`,
    }));
    const { counters } = await write(userBook(), many);
    expect(counters.roundTrips).toBe(MOST_TRIPS);
  });

  it('of 5,000 actions make no more requests, none of them large', async () => {
    const plan = planMatrix(manyActions(5000), manyActions(5000).frameworks[0]!);
    const book = userBook();
    const { counters } = await write(book, [plan]);
    expect(plan.rows.length).toBeGreaterThan(5000);
    expect(counters.roundTrips).toBe(MOST_TRIPS - 2);
    expect(counters.bytesSent).toBeLessThan(2_500_000);
    expect(sheetFaults(sheetNamed(book, plan.name))).toEqual([]);
  });

  it('take one more round trip for each further request that their cells fill', async () => {
    const texts = Array.from({ length: 3000 }, (_, i) => `${String(i)} ${'é'.repeat(1000)}`);
    const book = userBook();
    const { counters } = await write(book, [note(texts)]);
    // 6 MB of cells make two requests instead of one; without charts there is one request less, and one look less.
    expect(counters.roundTrips).toBe(MOST_TRIPS - 2 + 1);
    expect(counters.largestRequest).toBeLessThan(LARGEST_REQUEST);
    expect(standing(book, 'Note').cells.A3000?.value).toBe(texts.at(-1));
  });

  it('hold texts as texts, whatever they look like', async () => {
    const texts = ['=1+1', '- former', '1-1', '2024', "'cité'", '+33', '@ici', '12 mars', 'VRAI'];
    const book = userBook();
    await write(book, [note(texts)]);
    expect(Object.values(standing(book, 'Note').cells).map(({ value }) => value)).toEqual(texts);
  });

  it('tell how far they are, up to the end and never back', async () => {
    const told: number[] = [];
    await write(userBook(), plans, { progress: (done) => told.push(done) });
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });

  it('are nothing when there is no plan', async () => {
    const book = userBook();
    const before = structuredClone(book.sheets);
    expect((await write(book, [])).report).toEqual({ sheets: [] });
    expect(book.sheets).toEqual(before);
  });

  it('leave the sheet that people look at in view', async () => {
    const book = userBook();
    const { active } = book;
    await write(book, plans);
    expect(book.active).toBe(active);
    expect(sheetNamed(book, 'Matrice').visibility).toBe('Visible');
  });
});
