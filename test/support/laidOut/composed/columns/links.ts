import type { PageCell } from '../../page';
import type { Plan, PlanItem } from '../../plan';
import type { Column } from '../block';
import type { Combination } from '../choices';
import { band, head, text } from '../texts';
import { perAction } from './actions';

const IN_A_CELL = 'Lien avec le projet académique';

/** An objective of the projet académique, and the axis that opens with it. */
export interface Goal extends PlanItem {
  opens: { axis: PlanItem; size: number } | null;
}

export function goalsOf(plan: Plan): Goal[] {
  return plan.framework!.axes.flatMap((axis) =>
    axis.objectives.map((goal, i) => ({
      ...goal,
      opens: i === 0 ? { axis, size: axis.objectives.length } : null,
    })),
  );
}

/** The columns that link an action to the projet académique on its own row. */
export function linkColumns(choice: Combination, plan: Plan): Column[] {
  const goals = goalsOf(plan);
  switch (choice.links) {
    case 'crosses under titles':
      return goals.map((goal) => crosses(choice, goal, [text(goal.title)]));
    case 'crosses under codes':
      return goals.map((goal) => crosses(choice, goal, [text(goal.code!)]));
    case 'crosses under axes':
      return goals.map((goal) => crosses(choice, goal, [axisOver(goal, choice), text(goal.title)]));
    case 'crosses under three rows':
      return goals.map((goal, i) => {
        const whole: PageCell = { ...text('Contribution au projet académique'), width: goals.length };
        return crosses(choice, goal, [i === 0 ? whole : null, axisOver(goal, choice), text(goal.title)]);
      });
    case 'codes in a cell':
      return [cited(choice, goals, ({ code }) => code!, choice.bullet === '' ? ', ' : ' ; ')];
    case 'titles in a cell':
      return [cited(choice, goals, ({ title }) => title, '\n')];
    default:
      return [];
  }
}

/** The merged cell of an axis over its objectives, at the first of them. */
export function axisOver({ opens }: Goal, choice: Combination): PageCell | null {
  return opens && { ...text(band(opens.axis, 'Axe', choice)), width: opens.size };
}

function crosses(choice: Combination, goal: Goal, heads: (PageCell | null)[]): Column {
  const marks = perAction('', choice, ({ serves }) => (serves.includes(goal.title) ? choice.mark : null));
  return { ...marks, heads };
}

function cited(choice: Combination, goals: Goal[], told: (goal: Goal) => string, between: string): Column {
  const column = perAction(IN_A_CELL, choice, ({ serves }) => {
    const served = goals.filter(({ title }) => serves.includes(title)).map(told);
    if (served.length === 0) return null;
    return between === '\n' && served.length > 1
      ? served.map((title) => `${choice.bullet}${title}`).join(between)
      : served.join(between);
  });
  return { ...column, heads: [head(IN_A_CELL, choice)] };
}
