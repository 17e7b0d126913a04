import { blank, type Line, type Page } from '../../page';
import type { Plan } from '../../plan';
import type { Combination } from '../choices';
import { goalsOf } from '../columns/links';
import { band, coded, head, text } from '../texts';

const NAME = 'Projet académique';

/** The sheet of the projet académique, if there is one. */
export function frameworkPages(plan: Plan, choice: Combination): Page[] {
  if (choice.links === 'none' || choice.framework === 'headers only') return [];
  const title: Line = { kind: 'heading', cells: [{ as: 'heading', text: 'Projet académique 2024-2027' }] };
  return [
    {
      name: NAME,
      lines: [title, blank, ...(choice.framework === 'lines' ? lines(plan, choice) : list(plan, choice))],
    },
  ];
}

function lines(plan: Plan, choice: Combination): Line[] {
  return plan.framework!.axes.flatMap((axis): Line[] => [
    { kind: 'heading', cells: [text(band(axis, 'Axe', choice))] },
    ...axis.objectives.map((goal): Line => ({ kind: 'data', cells: [text(coded(goal, choice))] })),
  ]);
}

function list(plan: Plan, choice: Combination): Line[] {
  const repeated = choice.framework === 'list, axis repeated';
  const merged = choice.framework === 'list, axis merged';
  let current = '';
  const rows = goalsOf(plan).map((goal): Line => {
    if (goal.opens) current = band(goal.opens.axis, 'Axe', choice);
    const cell = goal.opens || repeated ? text(current) : null;
    const axis = cell && { ...cell, ...(merged && { height: goal.opens!.size, merged: true as const }) };
    return { kind: 'data', cells: [axis, text(goal.code!), text(goal.title)] };
  });
  return [{ kind: 'header', cells: ['Axe', 'N°', 'Objectif'].map((one) => head(one, choice)) }, ...rows];
}
