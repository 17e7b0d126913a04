import type { Rect } from '../../workbook/address';
import { hasBullets } from '../../domain/items';
import type { Grid } from '../grid';
import type { Free } from '../layout';
import { namedProjects } from './projectColumns';
import type { HeaderCell, TableHeader } from './tableHeader';
import type { Role } from '../words/vocabulary';

/** What a list of one column beside another table can hold. */
const LISTED: ReadonlySet<Role> = new Set<Role>(['objective', 'action', 'lever', 'indicator']);

/** « Indicateurs : voir l’onglet » is no header. */
const SAYS_MORE = /:\s*\S/;

/**
 * Headers of lists of one column in a row of headers, blank columns at both sides: « Leviers » between a table of actions
 * and one of indicators, or « Actions », « Leviers », « Indicateurs » each alone. A word that stands alone in its row
 * heads no list.
 * @param found the headers of several columns in this row
 */
export function loneHeaders(grid: Grid, free: Free, row: number, found: TableHeader[]): TableHeader[] {
  const lone = grid
    .columnsOf(row)
    .filter((column) => free.has(row, column) && stands(grid, row, column, found))
    .map((column) => grid.block(row, column));
  const cells = lone.flatMap((block): [Rect, HeaderCell][] => {
    const text = grid.text(block.top, block.left);
    const word = hasBullets(text) || SAYS_MORE.test(text) ? null : grid.header(text);
    const cell = { left: block.left, right: block.right, text: text.trim(), ...word };
    return word && LISTED.has(word.role) ? [[block, cell]] : [];
  });
  // Other layouts may have taken the tables beside it.
  const beside = grid
    .columnsOf(row)
    .map((column) => grid.block(row, column))
    .filter(({ left }) => lone.every((block) => block.left !== left))
    .map(({ left, right }) => ({
      left,
      right,
      text: grid.text(row, left),
      ...grid.header(grid.text(row, left)),
    }));
  const roles = [...cells.map(([, cell]) => cell), ...namedProjects(beside)].map(({ role }) => role);
  const sorts = new Set(roles.filter((role) => role !== undefined && LISTED.has(role)));
  if (sorts.size < 2 || cells.length < lone.length) return [];
  return cells.map(([rect, cell]) => ({ rect, cells: [cell] }));
}

/** Blank cells at both sides, in the row itself and in the one below. */
function stands(grid: Grid, row: number, column: number, found: TableHeader[]): boolean {
  const { left, right, bottom } = grid.block(row, column);
  if (found.some(({ rect }) => column >= rect.left && column <= rect.right)) return false;
  return [left - 1, right + 1].every(
    (at) => at < 0 || (grid.shown(row, at) === undefined && grid.shown(bottom + 1, at) === undefined),
  );
}
