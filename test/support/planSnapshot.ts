import type { SheetPlan } from '../../src/workbook/plan';
import type { SheetSnapshot } from '../../src/workbook/snapshot';

/** A planned sheet as a host reads it back; `typed` are texts typed since, by row and column (`5,2`), null empties. */
export function planSnapshot(
  plan: SheetPlan,
  typed: ReadonlyMap<string, string | null> = new Map(),
): SheetSnapshot {
  const texts = new Map<string, { row: number; column: number; text: string; formula?: string }>();
  plan.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell?.value === undefined || cell.value === '') return;
      const formula = cell.formula === undefined ? {} : { formula: cell.formula };
      texts.set(`${String(row)},${String(column)}`, { row, column, text: String(cell.value), ...formula });
    });
  });
  for (const [place, text] of typed) {
    const [row, column] = place.split(',').map(Number);
    if (text === null) texts.delete(place);
    else texts.set(place, { row: row!, column: column!, text });
  }
  return {
    name: plan.name,
    kind: 'cells',
    hidden: false,
    cells: [...texts.values()]
      .sort((a, b) => a.row - b.row || a.column - b.column)
      .map(({ row, column, text, formula }) => ({
        row,
        column,
        cell: { value: text, text, ...(formula !== undefined && { formula }) },
      })),
    merges: plan.merges,
    hiddenRows: [],
    hiddenColumns: [],
    generated: plan.id,
  };
}
