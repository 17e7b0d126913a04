import type { ActionDraft } from '../draft';
import type { Grid } from '../grid';
import { fieldOf } from '../itemDrafts';
import { held } from './table';
import type { Column } from './tableColumns';

/** What a row of a table of indicators says under « Météo »: it judges the action that the row names by its code. */
export function weatherIn(columns: readonly Column[], grid: Grid, row: number): ActionDraft['extra'] {
  return Object.fromEntries(
    columns.flatMap(({ role, column, header }) => {
      const cell = role === 'weather' && header !== '' ? held(grid, row, column) : null;
      return cell ? [[header, fieldOf(grid.shown(row, column)!, cell.source)]] : [];
    }),
  );
}
