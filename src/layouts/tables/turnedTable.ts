import { splitCode } from '../../domain/codes';
import { tidy } from '../../domain/text';
import type { Rect } from '../../workbook/address';
import { readLabel } from '../cards/cards';
import type { Grid } from '../grid';
import type { Free, Layout } from '../layout';
import { findTables, hasRole, type Table } from './table';
import { readTable } from './tableReader';
import { TurnedGrid } from './turnedGrid';

/** A table whose headers stand one under the other, and whose rows stand side by side. */
interface Turned {
  grid: Grid;
  table: Table;
  rect: Rect;
}

/** Fewest headers one under the other. */
const FEWEST = 4;
const LONGEST_LABEL = 40;

/**
 * Levels side by side, an objective or an undertaking a column, with what belongs to each below it, and several
 * indicators with their targets in rows of their own. Other blocks of the sheet with the same first label are read likewise.
 */
export const turnedTableLayout: Layout<Turned> = {
  id: 'turnedTable',
  what: 'an objective a column, with actions, levers, « Indicateur 1 », « Valeur visée 1 » in rows',
  example: [
    ['Champ opérationnel', '1.1.1 – Former', '1.1.2 – Équiper'],
    ['Actions', 'Réunir', 'Acheter'],
    ['Indicateur 1', 'Nombre de formés', 'Nombre d’écoles'],
    ['Valeur visée 1', '100', '20'],
    ['Indicateur 2', 'Taux de réussite', 'Taux d’équipement'],
    ['Valeur visée 2', '80 %', '50 %'],
  ],
  detect(grid, free, _known, headingsAbove) {
    const found = blocks(grid, free).flatMap((rect) => turnedIn(grid, rect, headingsAbove));
    const sure = found.filter((one) => one.rect.right - one.rect.left >= 2 && numbersIndicators(one));
    return found
      .filter((one) => sure.some((other) => firstLabel(grid, one.rect) === firstLabel(grid, other.rect)))
      .map((shape) => ({ layout: 'turnedTable', rect: shape.rect, certainty: 0.9, shape }));
  },
  read: ({ shape }, context) => readTable(shape.table, { ...context, grid: shape.grid }),
};

function firstLabel(grid: Grid, { top, left }: Rect): string {
  return tidy(grid.text(top, left));
}

/** Rows right under each other that begin with a label in one column, with nothing else in them taken. */
function blocks(grid: Grid, free: Free): Rect[] {
  const found: Rect[] = [];
  for (const row of grid.rows) {
    const columns = grid.columnsOf(row);
    const left = columns[0]!;
    if (!columns.every((column) => free.has(row, column)) || !isLine(grid, row, columns)) continue;
    const right = Math.max(...columns.map((column) => grid.block(row, column).right));
    const above = found.at(-1);
    if (above && above.bottom === row - 1 && above.left === left) {
      above.bottom = row;
      above.right = Math.max(above.right, right);
    } else found.push({ top: row, left, bottom: row, right });
  }
  return found.filter(({ top, bottom, left, right }) => bottom - top + 1 >= FEWEST && right > left);
}

/** A label alone or before values; a word that no label knows has values beside it. */
function isLine(grid: Grid, row: number, columns: number[]): boolean {
  const text = grid.text(row, columns[0]!);
  if (readLabel(grid, text)) return true;
  return columns.length >= 2 && tidy(text).length <= LONGEST_LABEL && splitCode(text).code === undefined;
}

function turnedIn(
  grid: Grid,
  rect: Rect,
  headingsAbove: (row: number, column: number) => string[],
): Turned[] {
  const turned = new TurnedGrid(grid, rect);
  const tables = findTables(turned, { has: () => true }, () => headingsAbove(rect.top, rect.left));
  const [found] = tables;
  if (!found || tables.length > 1 || found.rect.top !== turned.rows[0]) return [];
  const { table } = found;
  const isWhole = found.rect.right - found.rect.left === rect.bottom - rect.top;
  const isOfLevels = hasRole(table, 'objective') || hasRole(table, 'field');
  return isWhole && isOfLevels ? [{ grid: turned, table, rect }] : [];
}

/** « Indicateur 1 », « Indicateur 2 »: headers of a table, where a card has « Indicateurs ». */
function numbersIndicators({ table }: Turned): boolean {
  return table.columns.filter(({ role, number }) => role === 'indicator' && number !== undefined).length >= 2;
}
