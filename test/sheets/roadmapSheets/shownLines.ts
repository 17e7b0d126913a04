import type { SheetPlan } from '../../../src/workbook/plan';

/** Every line of text on a sheet, from the top, without bullets and dashes of details. */
export function shownLines(plan: SheetPlan): string[] {
  return plan.rows
    .flatMap((row) =>
      row.flatMap((cell) => (cell?.value === undefined ? [] : String(cell.value).split('\n'))),
    )
    .map((line) => line.replace(/^(?:• | {3}– )/, ''));
}

/** The rows of a table below its header: each cell with what goes on over several rows written again. */
export function tableRows(plan: SheetPlan, header: number): string[][] {
  const covered = new Map<string, string>();
  for (const { top, bottom, left, right } of plan.merges) {
    const value = String(plan.rows[top]?.[left]?.value ?? '');
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++)
        covered.set(`${String(row)},${String(column)}`, value);
    }
  }
  return plan.rows
    .slice(header + 1)
    .map((cells, i) =>
      plan.columnWidths.map(
        (_, column) =>
          covered.get(`${String(header + 1 + i)},${String(column)}`) ?? String(cells[column]?.value ?? ''),
      ),
    );
}

/** How often each text stands in a list. */
export function counted(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
