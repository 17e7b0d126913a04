import { tidy } from '../../domain/text';
import type { Grid } from '../grid';

/** « 02/09/2024 », « 12 », « 40 % »: no title of anything. */
const FIGURES = /^[\d\s/.,:%-]+$/;

/**
 * True for a column that says nothing of a plan, as exported lists have them beside it: below « Modifié » days or figures alone,
 * below « Type d’élément » the same in every row.
 */
export function holdsFactsOnly(grid: Grid, header: number, column: number): boolean {
  const texts: string[] = [];
  for (let row = header + 1; row < grid.height && grid.cell(row, column) !== undefined; row++)
    texts.push(tidy(grid.text(row, column)));
  return texts.length >= 2 && (new Set(texts).size === 1 || texts.every((text) => FIGURES.test(text)));
}
