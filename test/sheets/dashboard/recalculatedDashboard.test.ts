import fc from 'fast-check';
import type { Roadmap } from '../../../src/domain/roadmap';
import { freshWorkbook } from '../../../src/hosts/file/freshWorkbook';
import { readWorkbook } from '../../../src/hosts/file/readWorkbook';
import { cellAddress } from '../../../src/workbook/address';
import type { SheetPlan } from '../../../src/workbook/plan';
import { describeWithLibreOffice, savedByLibreOffice } from '../../support/libreOffice';
import { formulaCells } from '../../support/plans';
import { niceRoadmap, nouvelleAquitaineRoadmap } from '../../support/sampleRoadmaps';
import { dashboardWith, followedRoadmap } from './followedRoadmap';

/** LibreOffice writes 15 digits. */
const rounded = (value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(11)) : (value ?? '');

/** The same sheet without the values of its formulas: whoever opens it must compute. */
function withoutValues(plan: SheetPlan): SheetPlan {
  const rows = plan.rows.map((row) =>
    row.map((cell) =>
      cell?.formula === undefined
        ? cell
        : { formula: cell.formula, ...(cell.style && { style: cell.style }) },
    ),
  );
  return { ...plan, rows };
}

/** The formulas of the dashboard that LibreOffice computes to something else than the plan says. */
async function differing(given: Roadmap): Promise<{ formulas: number; wrong: unknown[] }> {
  const { dashboard, counted } = dashboardWith(given);
  const bytes = freshWorkbook([dashboard, ...counted].map(withoutValues), { stamped: true });
  const { sheets } = await readWorkbook(savedByLibreOffice(bytes, 'xlsx', 'xlsx'));
  const { cells } = sheets.find(({ name }) => name === dashboard.name)!;
  const computed = new Map(cells.map(({ row, column, cell }) => [cellAddress(row, column), cell.value]));
  const formulas = formulaCells(dashboard);
  const wrong = formulas.flatMap((cell) => {
    const value = computed.get(cell.address);
    return rounded(value) === rounded(cell.value) ? [] : [{ ...cell, computed: value }];
  });
  return { formulas: formulas.length, wrong };
}

const [full] = fc.sample(
  followedRoadmap.filter(({ actions, indicators }) => actions.length > 9 && indicators.length > 9),
  { numRuns: 1, seed: 8 },
);

describeWithLibreOffice('the dashboard in LibreOffice', () => {
  it.each<[string, Roadmap, number]>([
    ['without statuses', niceRoadmap(), 40],
    ['without values', nouvelleAquitaineRoadmap(), 30],
    ['with all that can be typed', full!, 100],
  ])('computes to the values of its plan, %s', async (_name, given, least) => {
    const { formulas, wrong } = await differing(given);
    expect(wrong).toEqual([]);
    expect(formulas).toBeGreaterThan(least);
  });
});
