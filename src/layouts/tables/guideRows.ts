import { tidy } from '../../domain/text';
import type { Grid } from '../grid';

/** « (Un par ligne) », « [Mois et année] », « <Service> », « Ex. : DANE ». */
const GUIDE = /^(?:\([^()]*\)|\[[^[\]]*\]|<[^<>]*>|ex(?:emples?)?\s?[.:].*)$/i;

/**
 * True for a row right below the header that says of each column how it is to be filled in, all of it in brackets or called an
 * example: « (Un par bloc) | (Verbe à l’infinitif) | (Mois et année) ».
 */
export function isGuideRow(grid: Grid, row: number, columns: number[]): boolean {
  return columns.length >= 2 && columns.every((column) => GUIDE.test(tidy(grid.text(row, column))));
}
