import type { Page } from '../page';
import type { Holder, Plan, PlanItem } from '../plan';
import type { Combination } from './choices';
import { numbered } from './numbered';
import { attachedPages } from './sheets/attached';
import { contributionPages } from './sheets/contributions';
import { frameworkPages } from './sheets/framework';
import { mainPages } from './sheets/main';

/** The workbook of a plan and a combination, and what of the plan it says. */
export function composed(plan: Plan, choice: Combination): { pages: Page[]; plan: Plan } {
  const whole = numbered(plan, choice);
  return {
    pages: [
      ...mainPages(whole, choice),
      ...attachedPages(whole, choice),
      ...frameworkPages(whole, choice),
      ...contributionPages(whole, choice),
    ],
    plan: toldBy(whole, choice),
  };
}

function toldBy(plan: Plan, choice: Combination): Plan {
  const { axis, objective, codes, links, framework } = choice;
  const banded = (place: string): boolean =>
    ['band', 'row in the table', 'own sheets', 'with the objective'].includes(place);
  const objectiveCoded = banded(objective) || axis === 'with the objective' || codes !== 'none';
  return {
    axes: plan.axes.map((one) => ({
      ...kept(one, banded(axis) || codes !== 'none'),
      objectives: one.objectives.map((held) => withHeld(kept(held, objectiveCoded), choice)),
    })),
    framework:
      links === 'none' || plan.framework === null
        ? null
        : withoutAxes(plan.framework, links === 'crosses under titles' && framework === 'headers only'),
  };
}

function withoutAxes(framework: NonNullable<Plan['framework']>, axesUntold: boolean): Plan['framework'] {
  if (!axesUntold) return framework;
  return { axes: [{ title: '', objectives: framework.axes.flatMap(({ objectives }) => objectives) }] };
}

function withHeld(of: Holder, choice: Combination): Holder {
  const { levers, indicators, targets, extras, links } = choice;
  const owners = extras === 'owner and due' || extras === 'all';
  return {
    ...of,
    actions: of.actions.map(({ owner, due, ...action }) => ({
      ...kept(action, choice.codes !== 'none'),
      serves: links === 'none' ? [] : action.serves,
      ...(owners && { owner: owner!, due: due! }),
    })),
    levers: levers === 'none' ? [] : of.levers,
    indicators:
      indicators === 'none'
        ? []
        : of.indicators.map(({ target, ...indicator }) => ({
            ...indicator,
            ...(targets === 'beside' && { target: target! }),
          })),
  };
}

/** The same item without its code where the workbook does not give it. */
function kept<Item extends PlanItem>(item: Item, coded: boolean): Item {
  const bare = { ...item };
  if (!coded) delete bare.code;
  return bare;
}
