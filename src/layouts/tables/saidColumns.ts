import { IGNORED, type ColumnMeaning } from '../../domain/recognition';
import { headerKeyOf } from '../../workbook/choices';
import type { Grid } from '../grid';
import type { HeaderCell } from './tableHeader';
import type { HeaderWord, Role } from '../words/vocabulary';

/** A header with what the user said of its column: it counts as if its own words said so. */
export function asSaid(grid: Grid, cell: HeaderCell): HeaderCell {
  const said = grid.said.columns.size === 0 ? undefined : grid.said.columns.get(headerKeyOf(cell.text));
  if (said === undefined) return cell;
  const { left, right, text, year } = cell;
  return { left, right, text, ...(year !== undefined && { year }), ...wordOf(said), said };
}

function wordOf(said: ColumnMeaning | typeof IGNORED): Partial<HeaderWord> {
  if (said === IGNORED || said === 'extra') return {};
  if (said === 'parentObjective') return { role: 'strategicObjective' };
  const of = /^(.+)Code$/.exec(said)?.[1] as HeaderWord['of'];
  return of ? { role: 'code', of } : { role: said as Role };
}
