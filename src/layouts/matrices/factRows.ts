import type { Grid } from '../grid';
import type { Role } from '../words/vocabulary';

/** What names the actions of columns: their titles, or numbers above them. */
const NAMES: ReadonlySet<Role> = new Set<Role>(['action', 'code', 'title']);
/** Levels are no facts of an action; nor is what it serves. */
const NO_FACTS: ReadonlySet<Role> = new Set<Role>([
  ...NAMES,
  'axis',
  'objective',
  'strategicObjective',
  'field',
  'contribution',
]);
/** Fewest actions side by side. */
const FEWEST = 2;

/**
 * The rows that only describe actions which stand side by side, one a column: « Public | … | … » and « Indicateurs | … | … »
 * below « N° | 1-1 | 1-2 » and « Action | … | … ». Croix further down hang on the names, not on these.
 */
export function factRows(grid: Grid): ReadonlySet<number> {
  const found = new Set<number>();
  let isBelowNames = false;
  let last = -1;
  for (const row of grid.rows) {
    const [label, ...values] = grid.columnsOf(row);
    const role = label === undefined ? undefined : grid.header(grid.text(row, label))?.role;
    const isNext = row <= last + 1;
    last = row;
    const names = role !== undefined && NAMES.has(role) && values.length >= FEWEST;
    if (names && !values.some((column) => grid.header(grid.text(row, column)) !== null)) isBelowNames = true;
    else if (isNext && isBelowNames && role !== undefined && !NO_FACTS.has(role)) found.add(row);
    else isBelowNames = false;
  }
  return found;
}
