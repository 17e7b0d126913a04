import type { LayOut } from '../layOut';
import { data, header, heading, item } from '../page';
import { onlyWith, type PlanItem } from '../plan';

/** Four columns, one row an objective, one sheet an axis: the items of a cell behind bullets. */
export const objectiveCells: LayOut = {
  title: 'objectives with their items in one cell',
  lay: (plan) => ({
    plan: onlyWith(plan, { actions: true, levers: true, indicators: true }),
    pages: plan.axes.map((axis) => ({
      name: `Axe ${axis.code!}`,
      lines: [
        heading('Axe', axis.code, axis.title),
        header(
          ['objective', 'Objectifs'],
          ['action', 'Actions'],
          ['lever', 'Leviers'],
          ['indicator', 'Indicateurs'],
        ),
        ...axis.objectives.map(({ code, title, actions, levers, indicators }) =>
          data(
            item(title, { ...(code !== undefined && { code }) }),
            ...[actions, levers, indicators].map(listed),
          ),
        ),
      ],
    })),
  }),
};

function listed(list: PlanItem[]): ReturnType<typeof item> | null {
  return list.length === 0 ? null : item('', { items: list.map(({ title }) => title) });
}
