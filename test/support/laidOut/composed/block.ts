import type { PageCell } from '../page';
import type { Holder, Plan, PlanAxis } from '../plan';
import type { Combination } from './choices';

/** An objective in the table: its rows, and whether it opens its axis. */
export interface Block {
  axis: PlanAxis;
  objective: Holder;
  height: number;
  /** Rows of the whole axis, at its first objective only. */
  axisHeight: number | null;
}

/** One column of the main table: its header, from the top row down to the last, and its cells for an objective. */
export interface Column {
  heads: (PageCell | null)[];
  cells(block: Block): (PageCell | null)[];
}

/** The objectives of an axis as blocks, as high as their longest list that runs down the rows. */
export function blocksOf(axis: PlanAxis, choice: Combination): Block[] {
  const heights = axis.objectives.map((objective) =>
    Math.max(
      1,
      choice.actions === 'one a row' ? objective.actions.length : 1,
      choice.levers === 'side list' ? objective.levers.length : 1,
      choice.indicators === 'side list' ? objective.indicators.length : 1,
    ),
  );
  const axisHeight = heights.reduce((sum, height) => sum + height, 0);
  return axis.objectives.map((objective, i) => ({
    axis,
    objective,
    height: heights[i]!,
    axisHeight: i === 0 ? axisHeight : null,
  }));
}

/** The cells of a block: what `at` says for each row. */
export function rows(block: Block, at: (row: number) => PageCell | null): (PageCell | null)[] {
  return Array.from({ length: block.height }, (_, row) => at(row));
}

/** A cell for all rows of a block: merged, or at the top with nothing below. */
export function spread(block: Block, cell: PageCell | null, merged: boolean): (PageCell | null)[] {
  return rows(block, (row) =>
    row > 0 || cell === null ? null : { ...cell, height: block.height, ...(merged && { merged: true }) },
  );
}

export function objectivesOf(plan: Plan): { axis: PlanAxis; objective: Holder }[] {
  return plan.axes.flatMap((axis) => axis.objectives.map((objective) => ({ axis, objective })));
}
