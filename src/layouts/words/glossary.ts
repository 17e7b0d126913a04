import { plainKey, tidy } from '../../domain/text';
import { spelledOut } from './abbreviations';
import type { Grid } from '../grid';

/**
 * True for a row of a list of abbreviations: « Act. | action », « Éch. | échéance ». These words are explained there and
 * label nothing.
 */
export function explainsShortForm(grid: Grid, row: number): boolean {
  const [short, long, ...others] = grid.columnsOf(row).map((column) => tidy(grid.text(row, column)));
  if (short === undefined || long === undefined || others.length > 0) return false;
  const key = singular(long);
  const isBeginning = /^\p{L}{2,6}\.$/u.test(short) && key.startsWith(plainKey(short)) && !key.includes(' ');
  return isBeginning || (spelledOut(short) !== short && singular(spelledOut(short)) === key);
}

function singular(text: string): string {
  return plainKey(text).replace(/s\b/g, '');
}
