import type { Rect } from '../../workbook/address';
import { isDitto, saysNothing } from '../words/dittos';
import { isIndicatorFact } from '../words/fieldRoles';
import type { Grid, Overlay } from '../grid';
import type { Column, ColumnRole } from './tableColumns';

/** Where « néant » means that there is none; in a column of remarks it is a text as any other. */
const NONE: ReadonlySet<ColumnRole> = new Set([
  'axis',
  'parentObjective',
  'objective',
  'field',
  'action',
  'lever',
  'indicator',
  'owner',
  'partners',
]);

/** Columns of titles that stand above the items of a row. */
const LEVELS: ReadonlySet<ColumnRole> = new Set(['axis', 'parentObjective', 'objective', 'field']);

/**
 * Cells of a table that repeat what stands above them in their column (« idem »), each with the block that it repeats;
 * null where nothing stands above.
 */
export function repeatsIn(grid: Grid, { left, right }: Rect, rows: number[]): Overlay {
  const found: Overlay = new Map();
  for (let column = left; column <= right; column++) {
    let above: Rect | null = null;
    for (const row of rows) {
      const cell = grid.cell(row, column);
      if (!cell) continue;
      if (isDitto(cell.text)) cover(found, grid.block(row, column), above);
      else above = grid.block(row, column);
    }
  }
  return found;
}

/** Adds the cells that say that there is nothing, where a column asks for items or facts. */
export function emptiesIn(grid: Grid, columns: Column[], rows: number[]): Overlay {
  const found: Overlay = new Map();
  for (const { role, column } of columns) {
    if (!NONE.has(role) && !isIndicatorFact(role)) continue;
    for (const row of rows)
      if (saysNothing(grid.cell(row, column)?.text ?? '')) cover(found, grid.block(row, column), null);
  }
  return found;
}

/**
 * Adds the cells that a level merged over the columns to its right covers: « Objectif 1.1 : … » over the columns of its
 * actions and their owners names none of these.
 */
export function coveredByLevels(grid: Grid, columns: Column[], rows: number[]): Overlay {
  const found: Overlay = new Map();
  const levels = columns.filter(({ role }) => LEVELS.has(role));
  for (const row of rows) {
    const blocks = levels.map(({ column }) => grid.block(row, column));
    for (const { column } of columns)
      if (blocks.some(({ left, right }) => left < column && column <= right))
        found.set(`${row} ${column}`, null);
  }
  return found;
}

function cover(overlay: Overlay, block: Rect, by: Rect | null): void {
  for (let row = block.top; row <= block.bottom; row++) overlay.set(`${row} ${block.left}`, by);
}
