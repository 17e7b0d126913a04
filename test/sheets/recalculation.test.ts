import { freshWorkbook } from '../../src/hosts/file/freshWorkbook';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';
import { cellAddress } from '../../src/workbook/address';
import type { PlannedCell, SheetPlan } from '../../src/workbook/plan';
import { describeWithLibreOffice, savedByLibreOffice } from '../support/libreOffice';
import { formulaCells } from '../support/plans';
import { onePlanOfEach } from '../support/sheetMaterial';

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

describeWithLibreOffice('the generated sheets in LibreOffice', () => {
  it('compute to the values that the plans give', async () => {
    const bytes = freshWorkbook(plans.map(withoutValues), { stamped: true });
    const { sheets } = await readWorkbook(savedByLibreOffice(bytes, 'xlsx', 'xlsx'));
    expect(plans.map(({ name }) => name)).toEqual(['Matrice', 'Indicateurs', 'Contrôles']);
    for (const plan of plans) {
      const { cells } = sheets.find(({ name }) => name === plan.name)!;
      const computed = new Map(cells.map(({ row, column, cell }) => [cellAddress(row, column), cell.value]));
      const wanted = formulaCells(plan);
      expect(wanted.length).toBeGreaterThan(5);
      expect(wanted.map((cell) => ({ ...cell, value: computed.get(cell.address) }))).toEqual(wanted);
    }
  });
});
