import type { ActionDraft, Draft, IndicatorDraft } from '../draft';
import type { Grid } from '../grid';
import { indicatorDraft, leverDraft, type Parents, type Place } from '../itemDrafts';
import { ColumnItems } from '../tables/columnItems';
import { indicatorFacts, pairTargets } from '../tables/indicatorFacts';
import { held } from '../tables/table';
import type { Column } from '../tables/tableColumns';
import { isIndicatorFact } from '../words/fieldRoles';
import { TYPED_RANK } from './typedKinds';
import type { TypedList, TypedRow } from './typedRows';

/** What the items in the columns of a row stand below. */
export interface Beside extends Parents {
  action: ActionDraft | null;
}

/**
 * « Moyens », « Indicateurs » as columns of a list with kinds, as a « cadre logique » has them: the levers and the indicators
 * of the objective or the action of each row.
 */
export class TypedItems {
  private readonly items: ColumnItems;

  constructor(
    private readonly list: TypedList,
    private readonly grid: Grid,
    private readonly draft: Draft,
  ) {
    this.items = new ColumnItems(
      grid,
      list.lines.map(({ row }) => row),
      list.columns,
    );
  }

  /** True where a column is read with the items of this row, and says nothing of the row itself. */
  takes({ row, level }: TypedRow, { role, column }: Column): boolean {
    if (!isAbove(level)) return false;
    if (role === 'lever' || role === 'indicator') return true;
    const indicators = this.list.columns.filter((other) => other.role === 'indicator');
    return (
      isIndicatorFact(role) &&
      indicators.some((other) => other.column !== column && held(this.grid, row, other.column) !== null)
    );
  }

  /** Adds the items of a row to the draft. */
  read({ row, level }: TypedRow, { axis, objective, action }: Beside): void {
    if (!isAbove(level)) return;
    const { draft, grid, list } = this;
    const parents = { axis, objective };
    const id = `${grid.name}!${row + 1}`;
    const actions = action ? [action] : [];
    for (const { role, column } of list.columns) {
      const cell = role === 'lever' || role === 'indicator' ? held(grid, row, column) : null;
      if (!cell?.first) continue;
      const place: Place = { source: cell.source, role: 'detail', order: row };
      const found = this.items.in(cell);
      if (role === 'lever')
        draft.levers.push(...found.map((item) => ({ ...leverDraft(item, place, parents, id), actions })));
      else {
        const indicators = found.map((item): IndicatorDraft => ({
          ...indicatorDraft(item, place, parents, id),
          actions,
        }));
        indicatorFacts(indicators, list, grid, row);
        const observation = pairTargets(indicators, list, grid, row);
        if (observation) draft.observations.push(observation);
        draft.indicators.push(...indicators);
      }
    }
  }
}

/** Levels that may have levers and indicators. */
function isAbove(level: TypedRow['level']): boolean {
  return TYPED_RANK[level] <= TYPED_RANK.action;
}
