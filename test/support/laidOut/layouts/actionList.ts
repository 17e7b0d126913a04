import type { LayOut } from '../layOut';
import { data, header, item, value, type Line, type PageCell } from '../page';
import { onlyWith, type Plan } from '../plan';

/** One row an action, with its axis, objective, code, pilote and échéance. */
export const actionList: LayOut = {
  title: 'a list of actions',
  lay: (plan) => ({
    plan: onlyWith(plan, { actions: true, codes: true, fields: true }),
    pages: [{ name: 'Plan', lines: listOfActions(plan) }],
  }),
};

export function listOfActions(plan: Plan): Line[] {
  return [
    header(
      ['axis', 'Axe'],
      ['objective', 'Objectif'],
      ['code', 'N°'],
      ['action', 'Action'],
      ['owner', 'Pilote'],
      ['due', 'Échéance'],
    ),
    ...plan.axes.flatMap((axis) => {
      const rows = axis.objectives.reduce((sum, { actions }) => sum + actions.length, 0);
      return axis.objectives.flatMap((objective, o) =>
        objective.actions.map((action, i) =>
          data(
            o === 0 && i === 0 ? level(axis, rows, 'Axe') : null,
            i === 0 ? level(objective, objective.actions.length) : null,
            action.code === undefined ? null : { as: 'code', text: action.code },
            item(action.title),
            value(action.owner),
            value(action.due),
          ),
        ),
      );
    }),
  ];
}

/** The cell of a level that holds for some rows. */
export function level(
  { code, title }: { code?: string; title: string },
  height: number,
  word?: string,
): PageCell {
  return item(title, { height, ...(code !== undefined && { code }), ...(word !== undefined && { word }) });
}
