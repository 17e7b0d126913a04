import { readMark } from '../../domain/marks';
import type { Field } from '../../domain/roadmap';
import type { Grid } from '../grid';
import { held, type Table } from './table';
import type { Column } from './tableColumns';
import { isStatusWord } from '../words/statusWords';

/** Of columns « À faire », « En cours », « Fait » beside an action, the last that is marked in a row. */
export function markedState(table: Table, grid: Grid, row: number): Field | undefined {
  const marked = table.columns
    .filter(({ role, state, column }) => {
      const cell = state === undefined || role === 'action' ? null : held(grid, row, column);
      return cell !== null && readMark(cell.text) === 'yes';
    })
    .at(-1);
  return marked && stateOf(marked, table, grid);
}

/** What the columns that actions are spread over say of them: « Fait » is a status, « 2024-2025 » a time. */
export function saidByState({ state }: Column): 'status' | 'schedule' {
  return isStatusWord(state ?? '') ? 'status' : 'schedule';
}

/** The status or the time that a column of its own stands for, with its header's cell. */
export function stateOf({ column, state }: Column, { header }: Table, grid: Grid): Field {
  return { text: state!, source: grid.source(header.rect.bottom, column) };
}
