import type { LayOut } from '../layOut';
import { data, header, item, value, type PageCell } from '../page';
import { onlyWith } from '../plan';

const code = (text: string | undefined): PageCell | null =>
  text === undefined ? null : { as: 'code', text };

/** A sheet for each kind of item; codes say what belongs to what. */
export const itemLists: LayOut = {
  title: 'a sheet for each kind of item',
  lay: (plan) => {
    const objectives = plan.axes.flatMap((axis) => axis.objectives.map((objective) => ({ axis, objective })));
    return {
      plan: onlyWith(plan, { actions: true, codes: true, fields: true, indicators: true, targets: true }),
      pages: [
        {
          name: 'Axes',
          lines: [
            header(['code', 'Code'], ['axis', 'Axe']),
            ...plan.axes.map((axis) => data(code(axis.code), item(axis.title))),
          ],
        },
        {
          name: 'Objectifs',
          lines: [
            header(['code', 'Code'], ['objective', 'Objectif'], ['axis', 'Axe']),
            ...objectives.map(({ axis, objective }) =>
              data(code(objective.code), item(objective.title), code(axis.code)),
            ),
          ],
        },
        {
          name: 'Actions',
          lines: [
            header(
              ['code', 'Code'],
              ['action', 'Action'],
              ['objective', 'Objectif'],
              ['owner', 'Pilote'],
              ['due', 'Échéance'],
            ),
            ...objectives.flatMap(({ objective }) =>
              objective.actions.map((action) =>
                data(
                  code(action.code),
                  item(action.title),
                  code(objective.code),
                  value(action.owner),
                  value(action.due),
                ),
              ),
            ),
          ],
        },
        {
          name: 'Indicateurs',
          lines: [
            header(['indicator', 'Indicateur'], ['objective', 'Objectif'], ['target', 'Valeur cible']),
            ...objectives.flatMap(({ objective }) =>
              objective.indicators.map((indicator) =>
                data(item(indicator.title), code(objective.code), value(indicator.target)),
              ),
            ),
          ],
        },
      ],
    };
  },
};
