import type { LayOut } from '../layOut';
import { heading, item, type Line } from '../page';
import { onlyWith } from '../plan';

/** « 1-1 | title » under the heading of each axis, without any header. */
export const codedList: LayOut = {
  title: 'a coded list',
  lay: (plan) => {
    const kept = onlyWith(plan, { actions: true, codes: true });
    const axes = kept.axes.map((axis) => ({
      ...axis,
      objectives: [],
      actions: axis.objectives.flatMap(({ actions }) => actions),
    }));
    return {
      plan: { ...kept, axes },
      pages: [
        {
          name: 'Sommaire',
          lines: axes.flatMap((axis): Line[] => [
            heading('Axe', axis.code, axis.title),
            ...axis.actions.map(({ code, title }): Line => ({
              kind: 'other',
              cells: [{ as: 'code', text: code! }, item(title)],
            })),
          ]),
        },
      ],
    };
  },
};
