import type { Grid } from '../grid';
import type { Role } from './vocabulary';

/** What columns beside « Indicateur » hold of it. */
const VALUES: ReadonlySet<Role> = new Set<Role>([
  'baseline',
  'baselineDate',
  'current',
  'currentDate',
  'target',
  'targetDate',
  'cible',
  'unit',
  'direction',
  'frequency',
  'dataSource',
  'method',
]);

/**
 * True for « Indicateur | Valeur initiale | Valeur actuelle | Valeur cible »: the header of a small table at the foot of a
 * fiche, no label of the fiche with its values.
 */
export function isValueHeader(grid: Grid, row: number): boolean {
  const [first, ...others] = grid
    .columnsOf(row)
    .map((column) => grid.header(grid.text(row, column))?.role ?? null);
  return (
    first === 'indicator' && others.length > 0 && others.every((role) => role !== null && VALUES.has(role))
  );
}
