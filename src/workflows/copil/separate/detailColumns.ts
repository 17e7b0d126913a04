import { mapReferences } from '../../../workbook/formulaReferences';
import type { SheetPlan } from '../../../workbook/plan';
import { firstFolded, type Cells, type TakenPlans } from './lasting';

/** Folded columns that are shown on a sheet of their own, by their plan, from the left. */
export type DetailColumns = ReadonlyMap<SheetPlan, readonly number[]>;

/**
 * The folded columns with which formulas that go on counting count, also by way of others: nothing is hidden in a workbook
 * for others, and what no formula needs there is left out.
 */
export function detailColumns(taken: TakenPlans): DetailColumns {
  const needed = new Map(taken.taken.map((plan) => [plan, new Set<number>()]));
  const open: Cells[] = [];
  const need = (cells: Cells): void => {
    const columns = needed.get(cells.plan);
    if (!columns) return;
    const folded = firstFolded(cells.plan);
    for (let column = Math.max(cells.rect.left, folded); column <= cells.rect.right; column++) {
      if (columns.has(column)) continue;
      columns.add(column);
      open.push(...usedInColumn(cells.plan, column, taken));
    }
  };
  for (const plan of taken.taken) {
    const shown = Math.min(firstFolded(plan), plan.columnWidths.length);
    for (let column = 0; column < shown; column++) usedInColumn(plan, column, taken).forEach(need);
  }
  for (let next = open.pop(); next; next = open.pop()) need(next);
  return new Map([...needed].map(([plan, columns]) => [plan, [...columns].sort((a, b) => a - b)]));
}

/** What the formulas of a column that go on counting use. */
function usedInColumn(plan: SheetPlan, column: number, taken: TakenPlans): Cells[] {
  return plan.rows.flatMap((row) => {
    const formula = row[column]?.formula;
    return formula === undefined || taken.lasting(formula, plan) === 'value'
      ? []
      : usedBy(formula, plan, taken);
  });
}

function usedBy(formula: string, plan: SheetPlan, taken: TakenPlans): Cells[] {
  const used: Cells[] = [];
  mapReferences(formula, (reference) => {
    const cells = taken.cells(reference, plan);
    if (cells) used.push(cells);
    return reference.text;
  });
  return used;
}
