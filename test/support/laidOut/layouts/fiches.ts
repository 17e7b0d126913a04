import type { LayOut } from '../layOut';
import { blank, heading, item, value, type Line, type PageCell } from '../page';
import { onlyWith, type Plan, type PlanAction } from '../plan';

/** Fiches name their axis by a heading; objectives do not stand on them. */
function withoutObjectives(plan: Plan): Plan {
  const kept = onlyWith(plan, { actions: true, codes: true, fields: true });
  return {
    ...kept,
    axes: kept.axes.map((axis) => ({
      ...axis,
      objectives: [],
      actions: axis.objectives.flatMap(({ actions }) => actions),
    })),
  };
}

function fiche({ code, title, owner, due }: PlanAction): (PageCell | null)[][] {
  const label = (names: 'action' | 'code' | 'owner' | 'due' | 'public', text: string): PageCell => ({
    as: 'label',
    names,
    text,
  });
  return [
    [label('action', 'Action'), item(title)],
    [label('code', 'Code'), code === undefined ? null : { as: 'code', text: code }],
    [label('public', 'Public'), value('Enseignants du second degré')],
    [label('owner', 'Pilote'), value(owner)],
    [label('due', 'Échéance'), value(due)],
  ];
}

/** Fiches-actions one under the other. */
export const stackedFiches: LayOut = {
  title: 'fiches one under the other',
  lay: (plan) => {
    const shown = withoutObjectives(plan);
    return {
      plan: shown,
      pages: [
        {
          name: 'Fiches',
          lines: shown.axes.flatMap((axis): Line[] => [
            heading('Axe', axis.code, axis.title),
            blank,
            ...axis.actions.flatMap((action): Line[] => [
              ...fiche(action).map((cells): Line => ({ kind: 'other', cells })),
              blank,
            ]),
          ]),
        },
      ],
    };
  },
};

/** Fiches-actions side by side, two in a band, a blank column between. */
export const fichesSideBySide: LayOut = {
  title: 'fiches side by side',
  lay: (plan) => {
    const shown = withoutObjectives(plan);
    return {
      plan: shown,
      pages: [
        {
          name: 'Fiches',
          lines: shown.axes.flatMap((axis): Line[] => [
            heading('Axe', axis.code, axis.title),
            blank,
            ...pairs(axis.actions).flatMap(([left, right]): Line[] => [
              ...fiche(left).map((cells, row): Line => ({
                kind: 'other',
                cells: right ? [...cells, null, ...fiche(right)[row]!] : cells,
              })),
              blank,
            ]),
          ]),
        },
      ],
    };
  },
};

function pairs<T>(list: T[]): [T, T | undefined][] {
  return list.flatMap((one, i): [T, T | undefined][] => (i % 2 === 0 ? [[one, list[i + 1]]] : []));
}
