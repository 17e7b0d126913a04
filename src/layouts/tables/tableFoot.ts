import { hasBullets } from '../../domain/items';
import type { Grid } from '../grid';
import { isCaption, readHeadingText } from '../headings';

/**
 * How many of a table's last rows only explain it: a sentence or a caption alone in the first column, when each row above
 * that has a text there has another beside it. `rows` are the rows of the table, from `left` to `right`.
 */
export function footLength(grid: Grid, rows: readonly number[], left: number, right: number): number {
  const beside = (row: number): boolean =>
    grid.columnsOf(row).some((column) => column > left && column <= right);
  const named = rows.filter((row) => grid.cell(row, left) !== undefined);
  const first = named.findIndex((row) => !beside(row));
  if (first < 1 || named.slice(first).some(beside) || rows.at(-1) !== named.at(-1)) return 0;
  const foot = named.slice(first);
  return foot.every((row) => explains(grid.text(row, left))) ? foot.length : 0;
}

/** « Les moyens valent pour tous les objectifs de l’axe. », « Version du 6 octobre 2016 »: no item's name; behind a bullet stands one. */
function explains(text: string): boolean {
  if (hasBullets(text)) return false;
  const heading = readHeadingText(text);
  return heading === null || (heading.code === undefined && heading.word === undefined && isCaption(heading));
}
