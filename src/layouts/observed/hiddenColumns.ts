import type { Unread } from '../../domain/roadmap';
import { excerpt, tidy } from '../../domain/text';
import type { Rect } from '../../workbook/address';
import type { Grid, Overlay } from '../grid';
import type { Region } from '../layout';

/** Longer texts are told by their beginnings. */
const LONGEST = 200;

/** True for a block of which nobody sees a column. */
export function isHidden(grid: Grid, { left, right }: Rect): boolean {
  for (let column = left; column <= right; column++) if (!grid.isHiddenColumn(column)) return false;
  return true;
}

/**
 * Hidden columns that belong to no table, where offices keep lists and helper figures: their cells, to be read as
 * empty, and what is told of each column. A hidden column of a table is a part of it, and stays.
 */
export function hiddenApart(grid: Grid, regions: Region[]): { overlay: Overlay; unread: Unread[] } {
  const overlay: Overlay = new Map();
  const byColumn = new Map<number, { texts: string[]; top: number; bottom: number }>();
  for (const row of grid.rows) {
    for (const column of grid.columnsOf(row)) {
      const block = grid.block(row, column);
      const inTable = regions.some(({ rect }) => column >= rect.left && column <= rect.right);
      if (inTable || !isHidden(grid, block)) continue;
      overlay.set(`${row} ${column}`, null);
      const told = byColumn.get(column) ?? { texts: [], top: row, bottom: row };
      told.texts.push(tidy(grid.text(row, column)));
      byColumn.set(column, { ...told, bottom: block.bottom });
    }
  }
  const unread = [...byColumn].map(([column, { texts, top, bottom }]): Unread => ({
    source: grid.sourceOf({ top, left: column, bottom, right: column }),
    text: excerpt(texts.join(' · '), LONGEST),
    reason: 'hidden-column',
  }));
  return { overlay, unread };
}
