import { codeKey, splitCode } from '../../domain/codes';
import { tidy } from '../../domain/text';
import type { Grid } from '../grid';
import type { Column, ColumnRole } from './tableColumns';

/** Filled in fewer rows, or with fewer different texts, a column stands over several rows. */
const SHARED = 0.7;
const MOST = 0.8;
/** Meanings that a header such as « Priorité » or « Enjeu » has besides that of a level; none where it has no known one. */
const OTHER: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['extra', 'priority', 'section', 'aim']);
const WORDS_OF_A_LEVEL = 4;

/**
 * A column before the actions that their rows share is the level above them, where no column is called objective: « Chantier »
 * beside « Action », « Priorité » over texts, any header over « 1.2 Accompagner les écoles » whose actions are 1.2.1, 1.2.2.
 */
export function levelByShape(grid: Grid, columns: Column[], rows: number[]): Column[] {
  const plain = (column: Column): boolean => column.state === undefined && column.number === undefined;
  const actions = columns.filter((column) => column.role === 'action' && plain(column));
  const action = actions.at(-1);
  if (
    !action ||
    columns.some(({ role }) => role === 'objective' || role === 'field' || role === 'objectiveCode')
  )
    return columns;
  const level = columns.find((column) => {
    if (column === action || column.column >= action.column || !isShared(grid, column, action, rows))
      return false;
    if (actions.includes(column)) return true;
    if (!OTHER.has(column.role)) return false;
    return (
      numbersActions(grid, column, columns, rows) ||
      (column.role === 'priority' && isTold(grid, column, rows))
    );
  });
  if (!level) return columns;
  return columns.map((column) => (column === level ? { ...column, role: 'objective' as const } : column));
}

function textsOf(grid: Grid, { column }: Column, rows: number[]): string[] {
  return rows.map((row) => tidy(grid.cell(row, column)?.text ?? '')).filter((text) => text !== '');
}

/** Merged, blank below its first row, or written again in each: fewer texts than there are actions. */
function isShared(grid: Grid, column: Column, action: Column, rows: number[]): boolean {
  const texts = new Set(textsOf(grid, column, rows));
  return texts.size >= 2 && texts.size <= textsOf(grid, action, rows).length * SHARED;
}

/** « 1.2 Accompagner les écoles » beside actions whose codes go on from it. */
function numbersActions(grid: Grid, column: Column, columns: Column[], rows: number[]): boolean {
  const texts = textsOf(grid, column, rows);
  const split = texts.map(splitCode);
  const codes = split.flatMap(({ code, title }) =>
    code === undefined || title === '' ? [] : [codeKey(code)],
  );
  if (codes.length < texts.length) return false;
  const below = columns
    .filter(({ role }) => role === 'actionCode' || role === 'action')
    .flatMap((other) => textsOf(grid, other, rows))
    .flatMap((text) => splitCode(text).code ?? [])
    .map(codeKey);
  const goesOn = below.filter((key) => codes.some((code) => key.startsWith(`${code}.`)));
  return below.length >= 2 && goesOn.length >= below.length * MOST;
}

/** « Renforcer l’inclusion de tous »: « Haute » and « P1 » say how urgent something is. */
function isTold(grid: Grid, column: Column, rows: number[]): boolean {
  const texts = textsOf(grid, column, rows);
  const told = texts.filter((text) => text.split(' ').length >= WORDS_OF_A_LEVEL);
  return told.length >= texts.length * MOST;
}
