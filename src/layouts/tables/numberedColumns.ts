import { tidy } from '../../domain/text';
import type { Grid } from '../grid';
import type { HeaderCell } from './tableHeader';
import type { Role } from '../words/vocabulary';

/** Of these a row may have several, each in a column of its own. */
const SEVERAL: ReadonlySet<Role> = new Set<Role>(['action', 'lever', 'indicator']);
const BEHIND = /^(?<noun>\P{N}+?)\s*(?:n\s?[°o]\s*|#\s*)?(?<number>\d{1,2})$/iu;
const BEFORE = /^(?<number>\d{1,2})\s?(?:re|er|[eè]re|e|[eè]me|nde?)\s+(?<noun>\P{N}+)$/iu;

/** « Action 2 », « Levier n° 2 », « 2e indicateur »: the noun and the number. */
function numbered(text: string): { noun: string; number: number } | null {
  const { noun, number } = (BEHIND.exec(tidy(text)) ?? BEFORE.exec(tidy(text)))?.groups ?? {};
  return noun === undefined || number === undefined ? null : { noun, number: Number(number) };
}

/**
 * « Action 1 | Action 2 | Levier 1 | Levier 2 »: each column is one of several of its kind. One such header alone is an
 * item or a code (« Action 1 »), and heads nothing. The headers « Pilote 1 », « Cible 1 » get their numbers too.
 */
export function numberedColumns(grid: Grid, cells: HeaderCell[]): HeaderCell[] {
  const found = cells.map((cell) => {
    const own = cell.said === undefined ? numbered(cell.text) : null;
    const role = own && (cell.role ?? grid.header(own.noun)?.role);
    return own && role ? { role, number: own.number } : null;
  });
  return cells.map((cell, i): HeaderCell => {
    const own = found[i];
    if (!own || (cell.role === undefined && !SEVERAL.has(own.role))) return cell;
    const numbers = new Set(found.flatMap((other) => (other?.role === own.role ? [other.number] : [])));
    return numbers.size < 2 ? cell : { ...cell, role: own.role, number: own.number };
  });
}

/** « 1 | 2 | 3 » under one header: the numbers of its columns. */
export function countsColumns(texts: string[]): boolean {
  return texts.length >= 2 && texts.every((text, i) => tidy(text) === String(i + 1));
}

/**
 * « Actions » merged over several columns, and below it one, two or three of them filled from the left: each is one of
 * several. Columns that all rows fill say different things (a code and its title), and stay together.
 */
export function severalUnder(grid: Grid, cell: HeaderCell, rows: number[]): HeaderCell[] {
  if (cell.role === undefined || !SEVERAL.has(cell.role) || cell.right === cell.left) return [cell];
  const filled = rows
    .map((row) => grid.columnsOf(row).filter((column) => column >= cell.left && column <= cell.right))
    .filter((columns) => columns.length > 0);
  const most = Math.max(0, ...filled.map(({ length }) => length));
  const fromLeft = filled.every((columns) => columns.every((column, i) => column === cell.left + i));
  const ragged = filled.some(({ length }) => length < most);
  if (most < 2 || !fromLeft || !ragged) return [cell];
  return Array.from({ length: most }, (_, i) => ({
    ...cell,
    left: cell.left + i,
    right: cell.left + i,
    number: i + 1,
  }));
}
