import { isBareCode, isRank } from '../../domain/codes';
import { tidy } from '../../domain/text';
import type { Rect } from '../../workbook/address';
import type { Grid } from '../grid';
import { ITEM_ROLES } from '../words/vocabulary';

/** Rows below a header that show what its columns hold. */
const ROWS = 30;

/**
 * « Axe » over codes, and right of it nothing over their titles: the header of both columns, as if it were merged. Every
 * code has its title, the same one wherever it comes again.
 */
export function overTitles(grid: Grid, block: Rect): Rect {
  const { top, left, right, bottom } = block;
  const role = grid.header(grid.text(top, left))?.role;
  if (left < right || role === undefined || !ITEM_ROLES.has(role)) return block;
  for (let row = top; row <= bottom; row++) if (grid.shown(row, right + 1) !== undefined) return block;
  const titles = new Map<string, string>();
  for (const row of grid.rows.filter((other) => other > bottom && other <= bottom + ROWS)) {
    const code = tidy(grid.cell(row, left)?.text ?? '');
    if (code === '') continue;
    const title = tidy(grid.cell(row, right + 1)?.text ?? '');
    const isTitle = /\p{L}{3}/u.test(title) && !isBareCode(title);
    if (!(isBareCode(code) || isRank(code)) || !isTitle || (titles.get(code) ?? title) !== title) break;
    titles.set(code, title);
  }
  return titles.size < 2 ? block : { ...block, right: right + 1 };
}
