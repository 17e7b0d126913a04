import { isBareCode } from '../../domain/codes';
import type { Grid } from '../grid';
import type { HeaderCell } from '../tables/tableHeader';
import { readHeader, type Role } from './vocabulary';

/** Levels of a roadmap from the top; a header names some of them in this order. */
const LEVELS: readonly Role[] = ['axis', 'strategicObjective', 'cible', 'objective', 'field', 'action'];
const BETWEEN = /\s*(?:,|;|\/|>|→|\+|&|\s[-–—]\s|\bet\b|\bpuis\b)\s*/iu;
const LONGEST = 80;
/** Rows below a header that show which of its columns hold something. */
const MOST_ROWS = 60;

/** The levels that one header names together, from the top: « Axes, objectifs et actions »; none for any other header. */
export function levelsNamed(text: string): Role[] {
  if (text.length > LONGEST) return [];
  const parts = text.split(BETWEEN).filter((part) => part !== '');
  if (parts.length < 2) return [];
  const ranks = parts.map((part) => {
    const word = readHeader(part);
    return word === null || word.year !== undefined ? -1 : LEVELS.indexOf(word.role);
  });
  const areLevels = ranks.every((rank, i) => rank >= 0 && (i === 0 || rank > ranks[i - 1]!));
  return areLevels ? ranks.map((rank) => LEVELS[rank]!) : [];
}

/**
 * « Axes, objectifs et actions » over as many columns as it names levels, each further right than the one above: a header
 * for each. It spans them merged, or stands over the first with nothing over the others.
 */
export function levelHeaders(grid: Grid, cells: HeaderCell[], bottom: number): HeaderCell[] {
  return cells.flatMap((cell, i) => {
    const levels = cell.said === undefined ? levelsNamed(cell.text) : [];
    const next = cells[i + 1]?.left ?? grid.width;
    const right = cell.right > cell.left ? cell.right : next - 1;
    const filled = levels.length > 0 ? filledColumns(grid, cell.left, right, bottom) : [];
    // « Axe / Objectif » over one column that holds both: it is read as the lower one.
    if (filled.length === 1 && levels.length === 2 && levels[0] === 'axis')
      return [{ ...cell, role: levels[1]! }];
    if (filled.length === 0 || filled.length !== levels.length) return [cell];
    return filled.map((column, level) => ({ ...cell, left: column, right: column, role: levels[level]! }));
  });
}

/** Columns that hold texts below the header; none where one holds nothing but codes, which belong to titles beside them. */
function filledColumns(grid: Grid, left: number, right: number, bottom: number): number[] {
  const texts = new Map<number, string[]>();
  for (const row of grid.rows.filter((other) => other > bottom).slice(0, MOST_ROWS))
    for (const column of grid.columnsOf(row))
      if (column >= left && column <= right)
        texts.set(column, [...(texts.get(column) ?? []), grid.text(row, column)]);
  if ([...texts.values()].some((column) => column.every(isBareCode))) return [];
  return [...texts.keys()].sort((a, b) => a - b);
}
