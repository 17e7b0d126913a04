import { tidy } from '../../domain/text';
import { readMark } from '../../domain/marks';
import type { Grid } from '../grid';
import { isLevel } from '../words/fieldRoles';
import { isStatusWord } from '../words/statusWords';
import { isTerm } from '../words/terms';
import type { HeaderCell } from './tableHeader';

/** How many rows under a header are looked at. */
const ROWS_BELOW = 5;
const AMOUNT = /^-?\d[\d\s.,]*(?:€|k€|%|h|jours?|euros?)?$/i;
/** So many of the cells below times are actions. */
const MOST = 0.8;

/** Fewer words in a cell are a mark, a number or a date. */
const WORDS = 3;

/** True for a header of one of several columns of the same thing: « En cours », « T2 », « 2024-2025 ». */
export function spreads(text: string): boolean {
  return isStatusWord(text) || isTerm(text) || /^\s*(?:20\d\d|t[1-4])/i.test(text);
}

/** Columns among which actions are spread, by how far they are or by their time; see below. */
export function spreadColumns(grid: Grid, cells: HeaderCell[], bottom: number): HeaderCell[] {
  return timeColumns(grid, stateColumns(grid, cells, bottom), bottom);
}

/**
 * « 2024-2025 | 2025-2026 » under « Actions », or beside what the actions are for: the columns among which actions are spread
 * by their time. Where croix or figures stand there, they are a calendar or values.
 * @param bottom the lowest row of the header
 */
function timeColumns(grid: Grid, cells: HeaderCell[], bottom: number): HeaderCell[] {
  const isTime = (cell: HeaderCell): boolean =>
    cell.said === undefined &&
    // « Moyen terme » is no means.
    (cell.role === undefined || cell.role === 'action' || cell.role === 'lever') &&
    isTerm(stateText(grid, cell, bottom));
  const found = cells.filter(isTime);
  const others = cells.filter((cell) => !found.includes(cell));
  const spread =
    found.some(({ role }) => role === 'action') || others.every(({ role }) => role !== 'indicator');
  const times = new Set(found.map((cell) => tidy(stateText(grid, cell, bottom))));
  if (!spread || times.size < 2 || times.size < found.length) return cells;
  if (others.some(isOfActions) || !others.some(({ role }) => role !== undefined && isLevel(role)))
    return cells;
  const texts = found.map((cell) => textsBelow(grid, cell, bottom));
  const told = texts.flat().filter((text) => tidy(text).split(' ').length >= WORDS);
  if (told.length < 2 || told.length < texts.flat().length * MOST) return cells;
  return cells.map((cell): HeaderCell => {
    if (!found.includes(cell)) return cell;
    const { left, right, text } = cell;
    return { left, right, text, role: 'action', state: tidy(stateText(grid, cell, bottom)) };
  });
}

/**
 * « À faire | En cours | Fait » side by side: the columns among which actions are spread, or, beside a column of actions,
 * those of which one is marked. One such header alone, or cells that say the status of a row, say nothing of the kind.
 * @param bottom the lowest row of the header
 */
function stateColumns(grid: Grid, cells: HeaderCell[], bottom: number): HeaderCell[] {
  const found = cells.filter(
    (cell) =>
      cell.said === undefined &&
      isStatusWord(stateText(grid, cell, bottom)) &&
      heads(grid, cell, bottom) &&
      !holdsAmounts(grid, cell, bottom),
  );
  if (new Set(found.map((cell) => tidy(stateText(grid, cell, bottom)))).size < 2) return cells;
  const marked =
    cells.some((cell) => !found.includes(cell) && isOfActions(cell)) ||
    found.every((cell) => holdsMarks(grid, cell, bottom));
  return cells.map((cell): HeaderCell => {
    if (!found.includes(cell)) return cell;
    const { left, right, text } = cell;
    const state = withoutNoun(stateText(grid, cell, bottom));
    return { left, right, text, state, ...(!marked && { role: 'action' as const }) };
  });
}

/** « Actions réalisées » gives its actions the status « Réalisées ». */
function withoutNoun(text: string): string {
  const state = tidy(text).replace(/^actions?\s+/i, '');
  return state.charAt(0).toUpperCase() + state.slice(1);
}

function stateText(grid: Grid, { left }: HeaderCell, bottom: number): string {
  return grid.text(bottom, left);
}

/** A status in a row of a table has another status, or the header « Statut », over it or below it. */
function heads(grid: Grid, { left }: HeaderCell, bottom: number): boolean {
  const block = grid.block(bottom, left);
  const above = block.top > 0 ? grid.block(block.top - 1, left) : null;
  const over = above && above.left === above.right ? grid.text(above.top, above.left) : '';
  if (isStatusWord(over) || grid.header(over)?.role === 'status') return false;
  for (let row = block.bottom + 1; row <= block.bottom + ROWS_BELOW; row++)
    if (isStatusWord(grid.cell(row, left)?.text ?? '')) return false;
  return true;
}

function isOfActions({ role, of }: HeaderCell): boolean {
  return role === 'action' || of === 'action';
}

function holdsMarks(grid: Grid, cell: HeaderCell, bottom: number): boolean {
  return textsBelow(grid, cell, bottom).every((text) => readMark(text) !== 'unknown');
}

/** « Prévu | Engagé » over « 86 000 € | 41 200 € »: money, no actions. */
function holdsAmounts(grid: Grid, cell: HeaderCell, bottom: number): boolean {
  const texts = textsBelow(grid, cell, bottom).filter((text) => tidy(text) !== '');
  return texts.some((text) => readMark(text) === 'unknown') && texts.every((text) => AMOUNT.test(tidy(text)));
}

function textsBelow(grid: Grid, { left }: HeaderCell, bottom: number): string[] {
  return grid.rows
    .filter((row) => row > bottom && row <= bottom + ROWS_BELOW)
    .map((row) => grid.cell(row, left)?.text ?? '')
    .filter((text) => tidy(text) !== '');
}
