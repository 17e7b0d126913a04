import type { LayOut } from '../layOut';
import { blank, item, type Line, type Page, type PageCell } from '../page';
import { onlyWith, type Plan } from '../plan';
import { listOfActions } from './actionList';

interface Goal {
  code?: string;
  title: string;
  /** The axis of the framework, over its first objective. */
  axis?: { cell: PageCell; size: number };
}

const goalsOf = (plan: Plan): Goal[] =>
  plan.framework!.axes.flatMap((axis) =>
    axis.objectives.map((goal, i): Goal => ({
      ...goal,
      ...(i === 0 && {
        axis: { cell: item(axis.title, { code: axis.code!, word: 'Axe' }), size: axis.objectives.length },
      }),
    })),
  );

const actionsOf = (plan: Plan): { code?: string; title: string; serves: string[] }[] =>
  plan.axes.flatMap((axis) => axis.objectives.flatMap(({ actions }) => actions));

const label = ({ code, title }: { code?: string; title: string }): PageCell =>
  item(title, { ...(code !== undefined && { code }) });

const corner: Line = {
  kind: 'heading',
  cells: [{ as: 'heading', text: 'Contribution au projet académique' }],
};

const mark = (action: { serves: string[] }, goal: Goal): PageCell | null =>
  action.serves.includes(goal.title) ? { as: 'mark', text: 'X' } : null;

function actionsLeft(plan: Plan): Page {
  const goals = goalsOf(plan);
  return {
    name: 'Matrice',
    lines: [
      corner,
      blank,
      {
        kind: 'other',
        cells: [
          null,
          ...goals.map(({ axis }) => axis && { ...axis.cell, width: axis.size }).map((cell) => cell ?? null),
        ],
      },
      { kind: 'other', cells: [null, ...goals.map(label)] },
      ...actionsOf(plan).map((action): Line => ({
        kind: 'other',
        cells: [label(action), ...goals.map((goal) => mark(action, goal))],
      })),
    ],
  };
}

function actionsAbove(plan: Plan): Page {
  const actions = actionsOf(plan);
  return {
    name: 'Matrice',
    lines: [
      corner,
      blank,
      { kind: 'other', cells: [null, null, ...actions.map(label)] },
      ...goalsOf(plan).map((goal): Line => ({
        kind: 'other',
        cells: [
          goal.axis ? { ...goal.axis.cell, height: goal.axis.size } : null,
          label(goal),
          ...actions.map((action) => mark(action, goal)),
        ],
      })),
    ],
  };
}

const withMatrix = (title: string, matrixOf: (plan: Plan) => Page): LayOut => ({
  title,
  lay: (plan) => {
    const served = withSomeCross(plan);
    return {
      plan: onlyWith(served, { actions: true, codes: true, fields: true, links: true }),
      pages: [{ name: 'Actions', lines: listOfActions(served) }, matrixOf(served)],
    };
  },
});

/** A table without any mark is no matrix: some action serves the first objective. */
function withSomeCross(plan: Plan): Plan {
  if (actionsOf(plan).some(({ serves }) => serves.length > 0)) return plan;
  const [goal] = goalsOf(plan);
  const serves = [goal!.title];
  const axes = plan.axes.map((axis) => ({
    ...axis,
    objectives: axis.objectives.map((objective) => ({
      ...objective,
      actions: objective.actions.map((action) => ({ ...action, serves })),
    })),
  }));
  return { ...plan, axes };
}

/** Actions at the left, the projet académique above. */
export const matrix = withMatrix('a matrix, actions at the left', actionsLeft);

/** The other way round. */
export const turnedMatrix = withMatrix('a matrix, actions above', actionsAbove);
