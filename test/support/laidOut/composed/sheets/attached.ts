import { type Line, type Page } from '../../page';
import type { Holder, Plan } from '../../plan';
import { objectivesOf } from '../block';
import type { Combination } from '../choices';
import { head, referred, singular, text } from '../texts';

/** The sheets of levers and of indicators that name their objective by code or title. */
export function attachedPages(plan: Plan, choice: Combination): Page[] {
  const pages: Page[] = [];
  if (choice.levers === 'own sheet')
    pages.push(
      page(choice.leverWord, plan, choice, [choice.leverWord], ({ levers }) =>
        levers.map(({ title }) => [title]),
      ),
    );
  if (choice.indicators === 'own sheet') {
    const withTargets = choice.targets === 'beside';
    pages.push(
      page(
        choice.indicatorWord,
        plan,
        choice,
        [choice.indicatorWord, ...(withTargets ? [choice.targetWord] : [])],
        ({ indicators }) => indicators.map(({ title, target }) => [title, ...(withTargets ? [target!] : [])]),
      ),
    );
  }
  return pages;
}

function page(
  name: string,
  plan: Plan,
  choice: Combination,
  heads: string[],
  told: (objective: Holder) => string[][],
): Page {
  const objectiveHead =
    choice.reference === 'code'
      ? `N° ${singular(choice.objectiveWord).toLowerCase()}`
      : singular(choice.objectiveWord);
  const header: Line = { kind: 'header', cells: [objectiveHead, ...heads].map((one) => head(one, choice)) };
  return {
    name,
    lines: [
      header,
      ...objectivesOf(plan).flatMap(({ objective }) =>
        told(objective).map((cells): Line => ({
          kind: 'data',
          cells: [referred(objective, choice), ...cells].map(text),
        })),
      ),
    ],
  };
}
