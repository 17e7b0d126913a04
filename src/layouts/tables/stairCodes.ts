import type { Grid } from '../grid';
import { parentsOfStairs } from './stairParents';
import type { Column, ColumnRole } from './tableColumns';

const CODE_OF: Partial<Record<ColumnRole, ColumnRole>> = {
  axis: 'axisCode',
  objective: 'objectiveCode',
  field: 'fieldCode',
  action: 'actionCode',
};

/**
 * « Code | Axe | Objectif | Action » with one of them in each row, as steps go down: the one column of codes has those of the
 * axes, the objectives and the actions, each in its own rows. Any other columns stay as they are.
 */
export function codesOfStairs(grid: Grid, columns: Column[], rows: number[]): Column[] {
  const levels = columns.filter(({ role }) => CODE_OF[role] !== undefined);
  const [code, ...others] = columns.filter(({ role }) => Object.values(CODE_OF).includes(role));
  if (!code || others.length > 0 || levels.length < 2) return columns;
  const isFilled = (row: number, column: number): boolean => grid.cell(row, column) !== undefined;
  const isStep = rows.every((row) => levels.filter(({ column }) => isFilled(row, column)).length <= 1);
  const rowsOf = ({ column }: Column): number[] => rows.filter((row) => isFilled(row, column));
  const areCoded = levels.every((level) => rowsOf(level).some((row) => isFilled(row, code.column)));
  if (!isStep || !areCoded) return columns;
  return parentsOfStairs(grid, columns, levels, rows).flatMap((column) =>
    column === code
      ? levels.map((level) => ({ ...code, role: CODE_OF[level.role]!, rows: new Set(rowsOf(level)) }))
      : [column],
  );
}
