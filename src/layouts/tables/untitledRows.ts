import { codeKey } from '../../domain/codes';
import type { Grid } from '../grid';
import { isActionField } from '../words/fieldRoles';
import { codeOf } from '../itemDrafts';
import { columnsIn } from './rubrics';
import { columnOf, held, type Table } from './table';

/** One line in this many, at most, lost its title by mistake: more are a way of writing. */
const MOST_UNTITLED = 5;
/** A line that fills fewer rubrics may go on with what the line above says. */
const FEWEST_FIELDS = 2;

/**
 * The rows of a table whose action has a number of its own and its rubrics, and no title: each is an action that is
 * called by its number until somebody writes what it is.
 */
export function untitledRows(table: Table, grid: Grid): ReadonlySet<number> {
  const lines = table.rows.filter(({ kind }) => kind === 'data').map(({ row }) => lineAt(table, grid, row));
  const titled = lines.flatMap(({ code, isTitled }) => (code !== null && isTitled ? [code] : []));
  const known = new Set(titled);
  const depths = new Set(titled.map(depthOf));
  const untitled = lines.filter(
    ({ code, isTitled, fields }) =>
      code !== null && !isTitled && !known.has(code) && depths.has(depthOf(code)) && fields >= FEWEST_FIELDS,
  );
  const isOversight = untitled.length * MOST_UNTITLED <= titled.length;
  return new Set(isOversight ? untitled.map(({ row }) => row) : []);
}

interface Line {
  row: number;
  code: string | null;
  isTitled: boolean;
  fields: number;
}

function lineAt(table: Table, grid: Grid, row: number): Line {
  const columns = columnsIn(table.columns, row);
  const begins = (column: number | null): boolean => held(grid, row, column)?.first === true;
  const [codes, titles] = [columnOf({ columns }, 'actionCode'), columnOf({ columns }, 'action')];
  const code = codes !== null && begins(codes) ? codeOf(grid.shown(row, codes)) : null;
  return {
    row,
    code: code && codeKey(code.code),
    // Without a column of titles, codes name actions that are told elsewhere.
    isTitled: titles === null || held(grid, row, titles) !== null,
    fields: columns.filter(({ role, column }) => isActionField(role) && begins(column)).length,
  };
}

function depthOf(code: string): number {
  return code.split('.').length;
}
