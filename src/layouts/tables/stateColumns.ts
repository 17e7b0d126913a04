import { tidy } from '../../domain/text';
import { readMark } from '../../domain/marks';
import type { Grid } from '../grid';
import { isStatusWord } from '../words/statusWords';
import type { HeaderCell } from './tableHeader';

/** How many rows under a header are looked at. */
const ROWS_BELOW = 5;
const AMOUNT = /^-?\d[\d\s.,]*(?:€|k€|%|h|jours?|euros?)?$/i;

/**
 * « À faire | En cours | Fait » side by side: the columns among which actions are spread, or, beside a column of actions,
 * those of which one is marked. One such header alone, or cells that say the status of a row, say nothing of the kind.
 * @param bottom the lowest row of the header
 */
export function stateColumns(grid: Grid, cells: HeaderCell[], bottom: number): HeaderCell[] {
  const found = cells.filter(
    (cell) =>
      cell.said === undefined &&
      isStatusWord(stateText(grid, cell, bottom)) &&
      heads(grid, cell, bottom) &&
      !holdsAmounts(grid, cell, bottom),
  );
  if (new Set(found.map((cell) => tidy(stateText(grid, cell, bottom)))).size < 2) return cells;
  const marked =
    cells.some((cell) => !found.includes(cell) && (cell.role === 'action' || cell.of === 'action')) ||
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
    .map((row) => grid.cell(row, left)?.text ?? '');
}
