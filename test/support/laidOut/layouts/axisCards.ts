import type { LayOut } from '../layOut';
import { blank, item, type Line, type Named, type PageCell } from '../page';
import { onlyWith, type PlanAxis, type PlanItem } from '../plan';

/** A card an axis, its objectives, actions, means and indicators as lists: they hang on the axis. */
export const axisCards: LayOut = {
  title: 'cards of axes',
  lay: (plan) => {
    const kept = onlyWith(plan, { actions: true, levers: true, indicators: true });
    const shown = {
      ...kept,
      axes: kept.axes.map((axis): PlanAxis => {
        const [only, ...more] = axis.objectives;
        const all = <K extends 'actions' | 'levers' | 'indicators'>(kind: K): PlanAxis[K] =>
          axis.objectives.flatMap((objective): PlanItem[] => objective[kind]) as PlanAxis[K];
        // What stands beside a single objective is its own.
        if (only && more.length === 0) return axis;
        return {
          ...axis,
          actions: all('actions'),
          levers: all('levers'),
          indicators: all('indicators'),
          objectives: axis.objectives.map((one) => ({ ...one, actions: [], levers: [], indicators: [] })),
        };
      }),
    };
    return { plan: shown, pages: [{ name: 'Axes', lines: kept.axes.flatMap(cardOf) }] };
  },
};

function cardOf(axis: PlanAxis): Line[] {
  const all = (kind: 'actions' | 'levers' | 'indicators'): string[] =>
    axis.objectives.flatMap((objective) => objective[kind].map(({ title }) => title));
  const line = (names: Named, text: string, cell: PageCell): Line => ({
    kind: 'other',
    cells: [{ as: 'label', names, text }, cell],
  });
  const levers = all('levers');
  return [
    line('axis', 'Axe', item(axis.title, { ...(axis.code !== undefined && { code: axis.code }) })),
    line(
      'objective',
      'Objectifs',
      item('', { items: axis.objectives.map(({ code, title }) => `${code!} ${title}`) }),
    ),
    line('action', 'Actions', item('', { items: all('actions') })),
    ...(levers.length > 0 ? [line('lever', 'Moyens', item('', { items: levers }))] : []),
    line('indicator', 'Indicateurs', item('', { items: all('indicators') })),
    blank,
  ];
}
