import type { LayOut } from '../layOut';
import { blank, data, header, item, value, type Line, type PageCell } from '../page';
import { onlyWith } from '../plan';

/** One table an objective, under a block that says which: « Axe | … », « Objectif | … ». */
export const headerBlocks: LayOut = {
  title: 'tables under header blocks',
  lay: (plan) => ({
    plan: onlyWith(plan, { actions: true, codes: true, fields: true }),
    pages: [
      {
        name: 'Plan',
        lines: plan.axes.flatMap((axis) =>
          axis.objectives.flatMap((objective): Line[] => [
            pair('axis', 'Axe', axis.code, axis.title),
            pair('objective', 'Objectif', objective.code, objective.title),
            header(['code', 'N°'], ['action', 'Action'], ['owner', 'Pilote'], ['due', 'Échéance']),
            ...objective.actions.map((action) =>
              data(
                { as: 'code', text: action.code! },
                item(action.title),
                value(action.owner),
                value(action.due),
              ),
            ),
            blank,
          ]),
        ),
      },
    ],
  }),
};

function pair(names: 'axis' | 'objective', text: string, code: string | undefined, title: string): Line {
  const label: PageCell = { as: 'label', names, text };
  return { kind: 'other', cells: [label, item(title, { ...(code !== undefined && { code }) })] };
}
