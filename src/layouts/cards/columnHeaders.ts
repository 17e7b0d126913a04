import { isBareCode, splitCode } from '../../domain/codes';
import { hasBullets } from '../../domain/items';
import { tidy } from '../../domain/text';
import { around, type CardEntry } from './cards';
import type { Grid } from '../grid';
import type { Free } from '../layout';
import { asSaid } from '../tables/saidColumns';
import { tableUnder, type Table } from '../tables/table';
import type { HeaderCell, TableHeader } from '../tables/tableHeader';
import { ITEM_ROLES, type Role } from '../words/vocabulary';

const LONGEST_HEADER = 60;
/** Items whose lines may say more beside their texts. */
const LISTED: ReadonlySet<Role> = new Set<Role>(['action', 'lever', 'indicator']);
/** What heads the texts of a card, whatever they are. */
const OF_TEXTS: ReadonlySet<Role> = new Set<Role>(['title', 'description']);

/** The headers of a card, and the word that may stand over its labels. */
export interface ColumnHeaders extends TableHeader {
  corner?: HeaderCell;
}

/**
 * « Libellé | Référent | Échéance » right of the labels of a card: what stands in each column beside them, with a word over
 * the labels (« Rubrique ») or none. Null where the row is anything else: pairs, titles of cards side by side.
 * @param from the first column right of the labels
 */
export function columnHeaders(grid: Grid, free: Free, row: number, from: number): ColumnHeaders | null {
  const columns = grid.columnsOf(row);
  if (row < 0 || !columns.every((column) => free.has(row, column))) return null;
  const cells = columns.map((column): HeaderCell => {
    const { left, right } = grid.block(row, column);
    const text = grid.text(row, column);
    return asSaid(grid, { left, right, text: tidy(text), ...grid.header(text) });
  });
  if (!cells.every(({ text }) => isName(text))) return null;
  const corners = cells.filter(({ left }) => left < from);
  const [first, ...others] = cells.filter(({ left }) => left >= from);
  if (first?.left !== from || corners.length > 1 || corners.some(({ role }) => role !== undefined))
    return null;
  const { role } = first;
  // Items under two headers are those of a table, whatever its first column says.
  const listed = [first, ...others].filter((cell) => cell.role !== undefined && ITEM_ROLES.has(cell.role));
  if (listed.length > 1) return null;
  const headsTexts = role === undefined || OF_TEXTS.has(role) || ITEM_ROLES.has(role);
  const known = others.filter((cell) => cell.role !== undefined).length;
  if (!headsTexts || known < (role === undefined ? 2 : 1) || known < others.length / 2) return null;
  const rect = around(columns.map((column) => grid.block(row, column)));
  const [corner] = corners;
  return { cells: [first, ...others], rect, ...(corner && { corner: { ...corner, role: 'title' } }) };
}

function isName(text: string): boolean {
  const { code, title } = splitCode(text);
  const isItem = isBareCode(text) || (code !== undefined && title !== '');
  return tidy(text).length <= LONGEST_HEADER && /\p{L}{2}/u.test(text) && !hasBullets(text) && !isItem;
}

/** The lines of a label as a table under the headers of the card; null where nothing stands beside their texts. */
export function tableBeside(
  grid: Grid,
  free: Free,
  { cells, rect, corner }: ColumnHeaders,
  { word, values, rect: label }: CardEntry,
): Table | null {
  const [first, ...others] = cells;
  const names = first!.role !== undefined && ITEM_ROLES.has(first!.role) ? first!.role : word.role;
  if (!LISTED.has(word.role) || names !== word.role || values.length === 0) return null;
  const bottom = Math.max(label.bottom, ...values.map((value) => value.rect.bottom));
  const rows = grid.rows.filter((row) => row >= label.top && row <= bottom);
  const saysMore = (row: number): boolean =>
    others.some(({ left }) => grid.cell(row, left) !== undefined && free.has(row, left));
  if (!rows.some(saysMore)) return null;
  const { left, right, text } = first!;
  const header = { rect, cells: [{ left, right, text, role: word.role }, ...others] };
  const table = tableUnder(
    grid,
    header,
    rows.map((row) => ({ kind: 'data', row })),
  );
  return corner ? { ...table, header: { ...header, cells: [corner, ...header.cells] } } : table;
}
