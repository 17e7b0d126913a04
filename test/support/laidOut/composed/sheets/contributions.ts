import { blank, type Line, type Page, type PageCell } from '../../page';
import type { Plan, PlanAction } from '../../plan';
import { objectivesOf } from '../block';
import type { Combination } from '../choices';
import { axisOver, goalsOf } from '../columns/links';
import { band, head, referred, singular, text } from '../texts';

const TITLE = 'Contribution au projet académique';

/** The sheet that links actions to the projet académique, if there is one. */
export function contributionPages(plan: Plan, choice: Combination): Page[] {
  const lines = { matrix: straight, 'turned matrix': turned, pairs }[choice.links as string];
  if (!lines) return [];
  const title: Line = { kind: 'heading', cells: [{ as: 'heading', text: TITLE }] };
  return [{ name: 'Contribution', lines: [title, blank, ...lines(plan, choice)] }];
}

const actionsOf = (plan: Plan): PlanAction[] =>
  objectivesOf(plan).flatMap(({ objective }) => objective.actions);

const marks = (cells: boolean[], choice: Combination): (PageCell | null)[] =>
  cells.map((served) => (served ? { as: 'mark', text: choice.mark } : null));

/** Actions at the left, the projet académique above. */
function straight(plan: Plan, choice: Combination): Line[] {
  const goals = goalsOf(plan);
  return [
    { kind: 'header', cells: [null, ...goals.map((goal) => axisOver(goal, choice))] },
    {
      kind: 'header',
      cells: [head(singular(choice.actionWord), choice), ...goals.map(({ title }) => text(title))],
    },
    ...actionsOf(plan).map((action): Line => ({
      kind: 'data',
      cells: [
        text(referred(action, choice)),
        ...marks(
          goals.map(({ title }) => action.serves.includes(title)),
          choice,
        ),
      ],
    })),
  ];
}

/** The projet académique at the left, actions above. */
function turned(plan: Plan, choice: Combination): Line[] {
  const actions = actionsOf(plan);
  return [
    {
      kind: 'header',
      cells: [
        head('Axe', choice),
        head('Objectif', choice),
        ...actions.map((action) => text(referred(action, choice))),
      ],
    },
    ...goalsOf(plan).map(({ title, opens }): Line => ({
      kind: 'data',
      cells: [
        opens && { ...text(band(opens.axis, 'Axe', choice)), height: opens.size, merged: true },
        text(title),
        ...marks(
          actions.map(({ serves }) => serves.includes(title)),
          choice,
        ),
      ],
    })),
  ];
}

/** One row a link. */
function pairs(plan: Plan, choice: Combination): Line[] {
  const goals = goalsOf(plan);
  return [
    {
      kind: 'header',
      cells: [singular(choice.actionWord), 'Objectif du projet académique'].map((one) => head(one, choice)),
    },
    ...actionsOf(plan).flatMap((action) =>
      goals
        .filter(({ title }) => action.serves.includes(title))
        .map((goal): Line => ({
          kind: 'data',
          cells: [text(referred(action, choice)), text(referred(goal, choice))],
        })),
    ),
  ];
}
