import type { LayOut } from '../layOut';
import { data, header, item, value } from '../page';
import { onlyWith } from '../plan';
import { level } from './actionList';

/** One row an indicator, with its axis, objective and target. */
export const indicatorTable: LayOut = {
  title: 'a table of indicators',
  lay: (plan) => ({
    plan: onlyWith(plan, { indicators: true, targets: true }),
    pages: [
      {
        name: 'Suivi',
        lines: [
          header(
            ['axis', 'Axe'],
            ['objective', 'Objectif'],
            ['indicator', 'Indicateur'],
            ['target', 'Valeur cible'],
          ),
          ...plan.axes.flatMap((axis) => {
            const rows = axis.objectives.reduce((sum, { indicators }) => sum + indicators.length, 0);
            return axis.objectives.flatMap((objective, o) =>
              objective.indicators.map((indicator, i) =>
                data(
                  o === 0 && i === 0 ? level(axis, rows, 'Axe') : null,
                  i === 0 ? level(objective, objective.indicators.length) : null,
                  item(indicator.title),
                  value(indicator.target),
                ),
              ),
            );
          }),
        ],
      },
    ],
  }),
};
