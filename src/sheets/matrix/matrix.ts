import { readMark } from '../../domain/marks';
import type { Framework, Link, Roadmap } from '../../domain/roadmap';
import { sheetTexts } from '../../messages/fr';
import { groupByAxis } from '../../domain/grouping';
import { headingOf } from '../labels';
import { usualShape, WITHOUT_AXIS, type MatrixShape } from '../../domain/matrixShape';

/** Which action serves which objective of one framework: rows, columns and marks, before any sheet. */
export interface MatrixModel {
  rows: MatrixSide;
  columns: MatrixSide;
  /** By row, then by column; null where there is no link. */
  marks: (MatrixMark | null)[][];
  /** ○ beside ●: some actions serve an objective in part. */
  hasPartialMarks: boolean;
}

/** What stands in the rows, or over the columns. */
export interface MatrixSide {
  of: 'actions' | 'objectives';
  items: MatrixItem[];
  /** By axis: actions by those of the roadmap, objectives by those of the framework. */
  groups: MatrixGroup[];
}

export interface MatrixItem {
  id: string;
  code?: string;
  title: string;
}

export interface MatrixGroup {
  heading: string;
  /** Place of its first item among those of the side. */
  first: number;
  /** At least one. */
  count: number;
}

/** A mark; how it is written in its source stands in `link`. */
export interface MatrixMark {
  link: Link;
  partial: boolean;
}

/**
 * The matrix of a roadmap and one of its frameworks. Links to other frameworks or to unknown actions are left out;
 * of two links between one action and one objective the first counts. Where none of the chosen axes has an action, all
 * of them are shown.
 */
export function matrixModel(
  roadmap: Roadmap,
  framework: Framework,
  shape: MatrixShape = usualShape,
): MatrixModel {
  const actions = actionSide(roadmap, shape);
  const objectives = objectiveSide(framework);
  const [rows, columns] = shape.transposed ? [objectives, actions] : [actions, objectives];
  const found = marksByAction(roadmap.links);
  const marks = rows.items.map((row) =>
    columns.items.map((column) => {
      const [action, objective] = shape.transposed ? [column, row] : [row, column];
      return found.get(action.id)?.get(objective.id) ?? null;
    }),
  );
  return { rows, columns, marks, hasPartialMarks: marks.some((row) => row.some((mark) => mark?.partial)) };
}

/** The action and the objective that a row and a column stand for. */
export function crossingOf(
  { rows, columns }: MatrixModel,
  row: number,
  column: number,
): { action: string; objective: string } {
  const [ofRow, ofColumn] = [rows.items[row]!.id, columns.items[column]!.id];
  return rows.of === 'actions'
    ? { action: ofRow, objective: ofColumn }
    : { action: ofColumn, objective: ofRow };
}

/** How many marks each row has. */
export function rowTotals({ marks }: MatrixModel): number[] {
  return marks.map((row) => row.reduce((sum, mark) => sum + (mark ? 1 : 0), 0));
}

/** How many marks each column has in some of the rows; all of them, unless it is said which. */
export function columnTotals(
  { columns, marks }: MatrixModel,
  { first, count }: Pick<MatrixGroup, 'first' | 'count'> = { first: 0, count: marks.length },
): number[] {
  const counted = marks.slice(first, first + count);
  return columns.items.map((_, column) => counted.reduce((sum, row) => sum + (row[column] ? 1 : 0), 0));
}

function actionSide(roadmap: Roadmap, { axes }: MatrixShape): MatrixSide {
  const all = groupByAxis(roadmap, roadmap.actions);
  const chosen = all.filter(({ axis }) => axes?.includes(axis?.id ?? WITHOUT_AXIS) ?? true);
  const groups = (chosen.length > 0 ? chosen : all).map(({ axis, items }) => ({
    heading: axis ? headingOf(axis, roadmap.levels.axis) : sheetTexts.withoutAxis,
    items,
  }));
  return sideOf('actions', groups);
}

function objectiveSide({ axes }: Framework): MatrixSide {
  const groups = axes
    .filter(({ objectives }) => objectives.length > 0)
    .map((axis) => ({ heading: headingOf(axis, sheetTexts.axis), items: axis.objectives }));
  return sideOf('objectives', groups);
}

function sideOf(of: MatrixSide['of'], groups: { heading: string; items: MatrixItem[] }[]): MatrixSide {
  let next = 0;
  return {
    of,
    items: groups.flatMap(({ items }) => items),
    groups: groups.map(({ heading, items }) => {
      const first = next;
      next += items.length;
      return { heading, first, count: items.length };
    }),
  };
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
