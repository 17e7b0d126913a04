import { hasBullets } from '../../domain/items';
import type { Observation } from '../../domain/observation';

import type { Grid } from '../grid';
import type { Free } from '../layout';

/** A line that holds a bullet and nothing else. */
const EMPTY = /^[\s\u00A0]*[➤➢►▶▸•●○◦▪■◆❖*·\uE000-\uF8FF–—-][\s\u00A0]*$/u;

/**
 * Bullets without a text among the bullets of a cell, in the cells that regions have taken: the cell as it stands, and
 * without those lines. A bullet alone in its cell may be a mark, and is none of them.
 */
export function emptyBullets(grid: Grid, free: Free): Observation[] {
  return grid.sheet.cells.flatMap(({ row, column, cell: { text } }): Observation[] => {
    const without = free.has(row, column) ? text : withoutEmpty(text);
    return without === text
      ? []
      : [{ kind: 'empty-bullet', source: grid.source(row, column), text, without }];
  });
}

function withoutEmpty(text: string): string {
  if (!/[\n\r]/.test(text)) return text;
  const lines = text.split(/\r\n|[\n\r]/);
  const filled = lines.filter((line) => !EMPTY.test(line));
  return filled.length < lines.length && filled.some(hasBullets) ? filled.join('\n') : text;
}
