import { plainKey } from '../../domain/text';
import { isLevel } from '../words/fieldRoles';
import type { Grid } from '../grid';
import { rubricRole } from './rubrics';
import type { Column, ColumnRole } from './tableColumns';
import type { TableHeader } from './tableHeader';

/** A label is written again over each list; another text that could be one is written less often than half as much. */
const OFTEN = 0.5;

const ITEMS: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['action', 'lever', 'indicator']);

/** A label of a stack, by the row that it stands in. */
type Labels = Map<number, { role: ColumnRole; text: string }>;

/**
 * A table with a column in which labels stand over what they name, again and again (« Leviers », below it « - Pix »,
 * « Indicateurs », below it « Nombre de formés »): it becomes one column for each label, in the rows between that label
 * and the next. Null for any other table.
 */
export function withStackedRubrics(
  grid: Grid,
  { rect }: TableHeader,
  columns: Column[],
  rows: number[],
): Column[] | null {
  for (let at = rect.left; at <= rect.right; at++) {
    const labels = labelsIn(grid, at, rows);
    if (labels.size === 0) continue;
    const others = columns.filter(({ column }) => column !== at);
    return [...others, ...contentsOf(grid, at, labels, others, rows)];
  }
  return null;
}

/** The labels of a column that begins with one, names two sorts of items and has a text below each; else none. */
function labelsIn(grid: Grid, column: number, rows: number[]): Labels {
  const cells = rows.flatMap((row) => {
    const text = grid.cell(row, column)?.text.trim() ?? '';
    return text === '' ? [] : [{ row, text, role: rubricRole(grid, text) }];
  });
  const counts = new Map<string, number>();
  for (const { text, role } of cells)
    if (role !== null) counts.set(plainKey(text), (counts.get(plainKey(text)) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const isLabel = (cell: (typeof cells)[number] | undefined): boolean =>
    cell !== undefined && (counts.get(plainKey(cell.text)) ?? 0) > most * OFTEN;
  const labels = cells.filter(isLabel);
  const kinds = new Set(labels.flatMap(({ role }) => (role && ITEMS.has(role) ? [role] : [])));
  const haveTexts = cells.every(
    (cell, i) => !isLabel(cell) || (i + 1 < cells.length && !isLabel(cells[i + 1])),
  );
  if (kinds.size < 2 || !isLabel(cells[0]) || !haveTexts) return new Map();
  return new Map(
    labels.map(({ row, text, role }) => [row, { role: role!, text: text.replace(/\s*:$/, '') }]),
  );
}

/** The rows of each label, which end where an axis or an objective begins without one. */
function contentsOf(grid: Grid, column: number, labels: Labels, others: Column[], rows: number[]): Column[] {
  const levels = others.filter(({ role }) => isLevel(role));
  const isShared = others.some(
    ({ role, column: at }) => role === 'action' && beginsBetween(grid, at, labels, rows),
  );
  const found = new Map<string, Column & { rows: Set<number> }>();
  let above: string | null = null;
  for (const row of rows) {
    const label = labels.get(row);
    if (label) {
      above = label.text;
      const role = ITEMS.has(label.role) ? label.role : 'section';
      if (!found.has(above))
        found.set(above, { role, column, header: above, rows: new Set(), ...(isShared && { shared: true }) });
    } else if (grid.cell(row, column) === undefined && levels.some((level) => grid.cell(row, level.column)))
      above = null;
    if (!label && above !== null) found.get(above)!.rows.add(row);
  }
  return [...found.values()];
}

/** Actions begin beside a text of the stack too: it tells of all that stand beside it. */
function beginsBetween(grid: Grid, actions: number, labels: Labels, rows: number[]): boolean {
  return rows.some((row) => grid.cell(row, actions) !== undefined && !labels.has(row));
}
