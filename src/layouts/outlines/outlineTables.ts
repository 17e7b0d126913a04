import { Claims } from '../claims';
import { findCards } from '../cards/findCards';
import { isActionField, isIndicatorFact } from '../words/fieldRoles';
import type { Grid } from '../grid';
import type { Free } from '../layout';
import { RANK } from './outlineLevels';
import { readCodedLine, readLabelLine } from './outlineText';
import { findTables, type Table } from '../tables/table';
import { ITEM_ROLES } from '../words/vocabulary';

/**
 * The cells that an outline may take: not those of a table with columns of items, nor of the card of an axis. What looks like the header of one may
 * belong to an outline: « Action | Pilote | Échéance » over lines of several levels, the lines « Objectif 1.1 | Moyens »
 * and « Leviers | Crédits ».
 */
export function freeOfTables(
  grid: Grid,
  free: Free,
  headingsAbove: (row: number, column: number) => string[],
): Free {
  const tables = new Claims();
  for (const { table, rect } of findTables(grid, free, headingsAbove)) {
    if (!isOfOutline(grid, table)) tables.claim(rect);
  }
  for (const { cards, rect } of findCards(grid, free)) {
    const [first] = cards;
    if (first!.head || first!.entries.some((entry) => entry.word.role === 'axis' && entry.values.length > 0))
      tables.claim(rect);
  }
  return { has: (row, column) => free.has(row, column) && tables.has(row, column) };
}

function isOfOutline(grid: Grid, table: Table): boolean {
  return (
    isLevel(table) ||
    isListBesideLabel(table) ||
    isLabelWithValue(grid, table) ||
    standsOverOutline(grid, table)
  );
}

function isLevel(table: Table): boolean {
  return table.header.cells.some(({ text, number }) => {
    // « Indicateur 1 | Indicateur 2 » head columns, one for each of several.
    if (number !== undefined) return false;
    const coded = readCodedLine(text);
    return coded?.word !== undefined && coded.code !== undefined;
  });
}

/** Two cells, and below the first one nothing, another label or a level: its column holds no items. */
function isLabelWithValue(grid: Grid, table: Table): boolean {
  const [first, , ...more] = table.header.cells;
  const row = table.rows[0]?.row;
  if (first === undefined || more.length > 0 || row === undefined) return false;
  const below = grid.text(row, first.left);
  return below === '' || readCodedLine(below) !== null || readLabelLine(below, true) !== null;
}

/** « Évaluation » to the left of « Indicateur | Résultat attendu »: a small table of what stands above it. */
function isListBesideLabel({ header, columns }: Table): boolean {
  const [first, ...facts] = columns;
  const isOf =
    first?.role === 'indicator' ? isIndicatorFact : first?.role === 'action' ? isActionField : null;
  return header.side !== undefined && isOf !== null && facts.every(({ role }) => isOf(role));
}

function standsOverOutline(grid: Grid, table: Table): boolean {
  const items = table.header.cells.filter(
    (cell) => cell.role !== undefined && (ITEM_ROLES.has(cell.role) || cell.role === 'title'),
  );
  const [only, ...others] = items;
  if (only === undefined || others.length > 0 || only !== table.header.cells[0]) return false;
  const ranks = new Set<number>();
  for (const { row } of table.rows) {
    const word = readCodedLine(grid.text(row, only.left))?.word;
    if (word !== undefined) ranks.add(RANK[word]);
  }
  return ranks.size > 1;
}
