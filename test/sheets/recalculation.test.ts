import type { Roadmap } from '../../src/domain/roadmap';
import type { Settings } from '../../src/domain/settings';
import { freshWorkbook } from '../../src/hosts/file/freshWorkbook';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';
import { cellAddress } from '../../src/workbook/address';
import type { PlannedCell, SheetPlan } from '../../src/workbook/plan';
import { describeWithLibreOffice, savedByLibreOffice } from '../support/libreOffice';
import { formulaCells } from '../support/plans';
import { indicator, measure } from '../support/roadmap';
import { niceRoadmap } from '../support/sampleRoadmaps';
import { generatedTabs, materialOf, onePlanOfEach } from '../support/sheetMaterial';

/** Their cells with figures are formulas. */
const plans = onePlanOfEach();

/** The same sheet without the values of its formulas: whoever opens it must compute. */
function withoutValues(plan: SheetPlan): SheetPlan {
  const bare = ({ formula, style }: PlannedCell): PlannedCell => ({
    formula: formula!,
    ...(style && { style }),
  });
  return {
    ...plan,
    rows: plan.rows.map((row) => row.map((cell) => (cell?.formula === undefined ? cell : bare(cell)))),
  };
}

/** LibreOffice writes 15 digits. */
const rounded = (value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(12)) : (value ?? '');

/** What the formulas of each sheet compute to in LibreOffice, beside what the plan says. */
async function recalculated(
  given: SheetPlan[],
): Promise<{ name: string; computed: unknown; wanted: unknown }[]> {
  const bytes = freshWorkbook(given.map(withoutValues), { stamped: true });
  const { sheets } = await readWorkbook(savedByLibreOffice(bytes, 'xlsx', 'xlsx'));
  return given.map((plan) => {
    const { cells } = sheets.find(({ name }) => name === plan.name)!;
    const values = new Map(cells.map(({ row, column, cell }) => [cellAddress(row, column), cell.value]));
    const formulas = formulaCells(plan);
    return {
      name: plan.name,
      computed: formulas.map((cell) => ({ ...cell, value: rounded(values.get(cell.address)) })),
      wanted: formulas.map((cell) => ({ ...cell, value: rounded(cell.value) })),
    };
  });
}

/** Nice with a target behind the actions of its second axis, and croix in part. */
function niceWithTargets(): Roadmap {
  const nice = niceRoadmap();
  const target = indicator('Taux', { axis: nice.axes[1]!.id, targets: [measure('80 %')] });
  return {
    ...nice,
    indicators: [target],
    links: nice.links.map((one, i) => ({ ...one, mark: i % 5 === 0 ? '○' : one.mark })),
  };
}

describeWithLibreOffice('the generated sheets in LibreOffice', () => {
  it('compute to the values that the plans give', async () => {
    const sheets = await recalculated(plans);
    expect(sheets.map(({ name }) => name)).toEqual(generatedTabs);
    expect(plans.flatMap(formulaCells).length).toBeGreaterThan(50);
    for (const { computed, wanted } of sheets) expect(computed).toEqual(wanted);
  });

  it.each<[string, Settings]>([
    ['transposed', { 'matrice/sens': 'actions en colonnes', 'matrice/mise en page': 'un bloc par axe' }],
    ['of some axes', { 'matrice/axes': '["axe 2"]', 'matrice/mise en page': 'un bloc par axe' }],
  ])('compute the same coverage out of a matrix that is %s', async (_shape, settings) => {
    const nice = niceWithTargets();
    const [, coverage] = await recalculated(planned(nice, settings));
    expect(coverage!.computed).toEqual(coverage!.wanted);
    const figures = (given: SheetPlan[]): unknown[] =>
      formulaCells(given[1]!)
        .slice(0, 14)
        .map(({ value }) => value);
    expect(figures(planned(nice, settings))).toEqual(figures(planned(nice, {})));
  });
});

function planned(roadmap: Roadmap, settings: Settings): SheetPlan[] {
  const { plansOf } = materialOf(roadmap, settings);
  return [...plansOf('matrice'), ...plansOf('couverture')];
}
