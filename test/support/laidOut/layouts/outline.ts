import type { LayOut } from '../layOut';
import { heading, type Line } from '../page';
import { onlyWith, type Plan } from '../plan';

/** Numbered lines: axis, objective, action, then « Leviers : » and « Indicateurs : » with their lists. */
export const outline: LayOut = {
  title: 'an outline',
  lay: (plan) => ({
    plan: onlyWith(plan, { actions: true, codes: true }),
    pages: [{ name: 'Plan', lines: linesOf(plan) }],
  }),
};

/** The same, where the numbers of objectives and actions start again under each parent. */
export const restartingOutline: LayOut = {
  title: 'an outline whose numbers restart',
  lay: (plan) => {
    const shown = onlyWith(plan, { actions: true, codes: true });
    const numbered: Plan = {
      ...shown,
      axes: shown.axes.map((axis) => ({
        ...axis,
        objectives: axis.objectives.map((objective, o) => ({
          ...objective,
          code: String(o + 1),
          actions: objective.actions.map((action, i) => ({ ...action, code: String(i + 1) })),
        })),
      })),
    };
    return { plan: numbered, pages: [{ name: 'Plan', lines: linesOf(numbered) }] };
  },
};

function linesOf(plan: Plan): Line[] {
  return plan.axes.flatMap((axis) => [
    heading('Axe', axis.code, axis.title),
    ...axis.objectives.flatMap((objective) => [
      heading('Objectif', objective.code, objective.title),
      ...objective.actions.map(({ code, title }) => heading('Action', code, title)),
    ]),
  ]);
}
