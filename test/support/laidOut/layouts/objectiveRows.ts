import type { LayOut } from '../layOut';
import { blank, data, header, heading, item, type Line } from '../page';
import { onlyWith, type Holder } from '../plan';

/** Four columns under the heading of each axis, one row an item; the objective holds for the rows below it. */
export const objectiveRows: LayOut = {
  title: 'objectives with one row an item',
  lay: (plan) => ({
    plan: onlyWith(plan, { actions: true, levers: true, indicators: true }),
    pages: [
      {
        name: 'Feuille de route',
        lines: plan.axes.flatMap((axis) => [
          heading('Axe', axis.code, axis.title),
          header(
            ['objective', 'Objectifs'],
            ['action', 'Actions'],
            ['lever', 'Leviers'],
            ['indicator', 'Indicateurs'],
          ),
          ...axis.objectives.flatMap(rowsOf),
          blank,
        ]),
      },
    ],
  }),
};

function rowsOf({ code, title, actions, levers, indicators }: Holder): Line[] {
  const height = Math.max(actions.length, levers.length, indicators.length);
  return Array.from({ length: height }, (_, i) =>
    data(
      i === 0 ? item(title, { height, ...(code !== undefined && { code }) }) : null,
      ...[actions, levers, indicators].map((list) => (list[i] ? item(list[i].title) : null)),
    ),
  );
}
