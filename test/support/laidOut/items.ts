import { codeKey } from '../../../src/domain/codes';
import type { Roadmap } from '../../../src/domain/roadmap';
import { labelKey } from '../../../src/domain/text';
import type { Plan, PlanItem, Holder } from './plan';

/**
 * Every item of a roadmap as a line: kind, code, title, what it stands under, its facts. Codes and titles by their keys:
 * `1-1` is `1.1`, straight quotes are curly ones.
 */
export function itemsOfRoadmap(roadmap: Roadmap): string[] {
  const axes = new Map(roadmap.axes.map((axis) => [axis.id, axis.title]));
  const objectives = new Map(roadmap.objectives.map((objective) => [objective.id, objective.title]));
  const goals = new Map(
    roadmap.frameworks.flatMap(({ axes: all }) =>
      all.flatMap((axis) => axis.objectives.map((goal) => [goal.id, `${axis.title} > ${goal.title}`])),
    ),
  );
  const actions = new Map(roadmap.actions.map((action) => [action.id, action.title]));
  const under = (item: {
    axis: string | null;
    objective?: string | null;
    parent?: string | null;
  }): string[] => [
    axes.get(item.axis ?? '') ?? '',
    objectives.get(item.objective ?? item.parent ?? '') ?? '',
  ];
  return [
    ...roadmap.axes.map((item) => line('axe', item, [])),
    ...roadmap.objectives.map((item) => line('objectif', item, under(item))),
    ...roadmap.actions.map((item) =>
      line('action', item, under(item), [item.fields.owner?.text, item.fields.due?.text, ...item.details]),
    ),
    ...roadmap.levers.map((item) => line('levier', item, under(item), item.details)),
    ...roadmap.indicators.map((item) =>
      line('indicateur', item, under(item), [...item.targets.map(({ text }) => text), ...item.details]),
    ),
    ...roadmap.links.map((link) =>
      line('croix', { title: actions.get(link.action)! }, [goals.get(link.objective)!]),
    ),
  ].sort();
}

/** The same lines for the plan that was laid out. */
export function itemsOfPlan(plan: Plan): string[] {
  const goals = new Map(
    plan.framework?.axes.flatMap((axis) =>
      axis.objectives.map((goal) => [goal.title, `${axis.title} > ${goal.title}`] as const),
    ),
  );
  const held = (of: Holder, path: string[]): string[] => [
    ...of.actions.map((item) => line('action', item, path, [item.owner, item.due])),
    ...of.actions.flatMap((item) =>
      item.serves.map((goal) => line('croix', item, [goals.get(goal)!], [], false)),
    ),
    ...of.levers.map((item) => line('levier', item, path)),
    ...of.indicators.map((item) => line('indicateur', item, path, [item.target])),
  ];
  return plan.axes
    .flatMap((axis) => [
      line('axe', axis, []),
      ...held(axis, [axis.title, '']),
      ...axis.objectives.flatMap((objective) => [
        line('objectif', objective, [axis.title, '']),
        ...held(objective, [axis.title, objective.title]),
      ]),
    ])
    .sort();
}

function line(
  kind: string,
  { code, title }: PlanItem,
  path: string[],
  facts: (string | undefined)[] = [],
  withCode = true,
): string {
  const told = facts.filter((fact) => fact !== undefined).map((fact) => ` | ${labelKey(fact)}`);
  const own = withCode && code !== undefined ? `${codeKey(code)} ` : '';
  return `${kind} ${own}${labelKey(title)}${path.map((above) => ` < ${labelKey(above)}`).join('')}${told.join('')}`;
}
