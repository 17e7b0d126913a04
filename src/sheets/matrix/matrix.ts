import { readMark } from '../../domain/marks';
import type {
  Action,
  Framework,
  FrameworkAxis,
  FrameworkObjective,
  Link,
  Roadmap,
} from '../../domain/roadmap';
import { groupByAxis, type AxisGroup } from '../grouping';

/** Which action serves which objective of one framework: rows, columns and marks, before any sheet. */
export interface MatrixModel {
  /** Axes of the framework that have objectives, with the place of their first column. */
  axes: { axis: FrameworkAxis; first: number }[];
  columns: FrameworkObjective[];
  /** Actions by axis of the roadmap. */
  groups: AxisGroup<MatrixRow>[];
  /** ○ beside ●: some actions serve an objective in part. */
  hasPartialMarks: boolean;
}

export interface MatrixRow {
  action: Action;
  /** One a column; null where there is no link. */
  marks: (MatrixMark | null)[];
}

/** A mark; how it is written in its source stands in `link`. */
export interface MatrixMark {
  link: Link;
  partial: boolean;
}

/**
 * The matrix of a roadmap and one of its frameworks. Links to other frameworks or to unknown actions are left out;
 * of two links between one action and one objective the first counts.
 */
export function matrixModel(roadmap: Roadmap, framework: Framework): MatrixModel {
  const axes = framework.axes.filter(({ objectives }) => objectives.length > 0);
  const columns = axes.flatMap(({ objectives }) => objectives);
  const marks = marksByAction(roadmap.links);
  const groups = groupByAxis(roadmap, roadmap.actions).map(({ axis, items }) => ({
    axis,
    items: items.map((action): MatrixRow => {
      const own = marks.get(action.id);
      return { action, marks: columns.map(({ id }) => own?.get(id) ?? null) };
    }),
  }));
  return {
    axes: axes.map((axis, i) => ({
      axis,
      first: axes.slice(0, i).reduce((sum, { objectives }) => sum + objectives.length, 0),
    })),
    columns,
    groups,
    hasPartialMarks: matrixRows(groups).some((row) => row.marks.some((mark) => mark?.partial)),
  };
}

/** All rows of the groups, in order. */
export function matrixRows(groups: MatrixModel['groups']): MatrixRow[] {
  return groups.flatMap(({ items }) => items);
}

/** How many objectives a row serves. */
export function rowTotal(row: MatrixRow): number {
  return row.marks.reduce((sum, mark) => sum + (mark ? 1 : 0), 0);
}

/** How many actions serve each objective. */
export function columnTotals({ columns, groups }: MatrixModel): number[] {
  const totals = columns.map(() => 0);
  for (const { marks } of matrixRows(groups)) {
    marks.forEach((mark, column) => {
      if (mark) totals[column]! += 1;
    });
  }
  return totals;
}

function marksByAction(links: Link[]): Map<string, Map<string, MatrixMark>> {
  const byAction = new Map<string, Map<string, MatrixMark>>();
  for (const link of links) {
    let own = byAction.get(link.action);
    if (!own) byAction.set(link.action, (own = new Map()));
    if (!own.has(link.objective))
      own.set(link.objective, { link, partial: readMark(link.mark) === 'partial' });
  }
  return byAction;
}
