import { splitCode } from '../../domain/codes';
import { plainKey, tidy } from '../../domain/text';
import type { CardEntry } from './cards';
import type { Grid } from '../grid';
import type { Free } from '../layout';

/** Rows between the title of a fiche and its first label. */
const WIDEST_GAP = 1;
/** What may stand beside the code: the sort of fiche, told once more. */
const SORT = /^(?:fiche )?(?:objectif|axe|axe et objectif)?$|^fiche (?:objectif|axe)\b/;

/**
 * « Fiche 1.1 | FICHE OBJECTIF », « Fiche objectif n° 1.1 » right over the labels of an objective: the code of that
 * objective, as one more label of the block. Null where the line says anything else.
 * @param row the row of the first label
 */
export function ficheTitle(grid: Grid, free: Free, row: number): CardEntry | null {
  const above = grid.rows.filter((other) => other < row && other >= row - 1 - WIDEST_GAP).at(-1);
  return above === undefined ? null : ficheTitleIn(grid, free, above);
}

/** The same for the row of the title itself. */
export function ficheTitleIn(grid: Grid, free: Free, above: number): CardEntry | null {
  const columns = grid.columnsOf(above);
  if (!columns.every((column) => free.has(above, column))) return null;
  const coded = columns.filter((column) => codeOfFiche(grid.text(above, column)) !== null);
  const others = columns.filter((column) => !coded.includes(column));
  const [only, ...more] = coded;
  if (only === undefined || more.length > 0) return null;
  if (!others.every((column) => SORT.test(plainKey(grid.text(above, column))))) return null;
  const text = grid.text(above, only);
  const rect = grid.block(above, only);
  const right = Math.max(...columns.map((column) => grid.block(above, column).right));
  const source = grid.source(above, only);
  return {
    label: tidy(text),
    word: { role: 'code', of: 'objective' },
    source,
    rect: { ...rect, left: columns[0]!, right },
    values: [{ text: codeOfFiche(text)!, source, rect }],
  };
}

/** « Fiche 1.1 », « Fiche objectif n° 3 » → the code. */
function codeOfFiche(text: string): string | null {
  const { code, title } = splitCode(tidy(text).replace(/^(fiche)[- ]objectif\b/i, '$1'));
  return /^\s*fiche\b/i.test(text) && code !== undefined && title === '' ? code : null;
}
