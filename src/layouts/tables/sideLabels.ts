import type { Rect } from '../../workbook/address';
import type { Grid } from '../grid';
import { readPluralNoun } from '../words/vocabulary';

/** What a fiche lists in a small table of its own, beside the label. */
const LISTED: ReadonlySet<string> = new Set(['action', 'lever', 'indicator']);

/**
 * « Actions » to the left of the headers « N° | Intitulé | Échéance », « Évaluation » of « Indicateur | Cible », merged over the rows of that table or alone in
 * its column: the label, and how far it reaches. Null where the first block of the row is a header like the others.
 * @param blocks the blocks of the row, from the left
 */
export function sideLabel(grid: Grid, blocks: Rect[], row: number): Rect | null {
  const [first, ...others] = blocks;
  if (!first || others.length < 2 || first.top !== row) return null;
  const text = grid.text(row, first.left);
  const noun = readPluralNoun(text) ?? grid.header(text)?.role;
  if (noun === undefined || !LISTED.has(noun)) return null;
  // A header of its own names the items: the label only says once more what they are.
  const names = others.map((block) => grid.header(grid.text(block.top, block.left)));
  if (!names.some((word) => word?.role === noun || (word?.role === 'title' && (word.of ?? noun) === noun)))
    return null;
  const isMerged = first.bottom > Math.max(...others.map(({ bottom }) => bottom));
  const bottom = isMerged ? first.bottom : lastBeside(grid, first, others);
  return bottom === null ? null : { ...first, bottom };
}

/** The last row before the column of the label holds something again; null where that comes right below it. */
function lastBeside(grid: Grid, { bottom, left }: Rect, others: Rect[]): number | null {
  const right = Math.max(...others.map((block) => block.right));
  let last = bottom;
  for (let row = bottom + 1; row < grid.height; row++) {
    if (grid.cell(row, left) !== undefined || grid.isEmptyRow(row, left + 1, right)) break;
    last = row;
  }
  return last > bottom ? last : null;
}
