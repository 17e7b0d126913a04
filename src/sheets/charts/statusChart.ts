import { statusCounts, type StatusCounts } from '../../domain/followUp/statusCounts';
import { sheetTexts } from '../../messages/fr';
import { statusChartTexts } from '../../messages/fr/charts';
import { groupByAxis } from '../../domain/grouping';
import { headingOf } from '../labels';
import type { ChartMaker } from './chart';
import { axisNames } from './chartNames';
import { firstOfEachSheet } from './chartSources';

type Pile = keyof typeof statusChartTexts.states;

/** How many actions of each axis are done, under way and so on; none where no status is understood. */
export const statusChart: ChartMaker = ({ roadmap, day }) => {
  const all = statusCounts(roadmap.actions, day);
  if (all.total === 0 || all.byState.unknown === all.total) return { charts: [], leftOut: [] };
  const groups = groupByAxis(roadmap, roadmap.actions).map(({ axis, items }) => ({
    heading: axis ? headingOf(axis, roadmap.levels.axis) : sheetTexts.withoutAxis,
    source: axis?.source ?? items[0]!.source,
    counts: statusCounts(items, day),
  }));
  const names = axisNames(groups.map(({ heading }) => heading));
  const piles = (Object.keys(statusChartTexts.states) as Pile[]).filter((pile) => heightOf(all, pile) > 0);
  const { states, counts: texts, ofAxis, title, measure } = statusChartTexts;
  return {
    charts: [
      {
        id: 'actions-par-statut',
        choices: ['barres', 'colonnes', 'masqué'],
        stacking: 'stacked',
        title: title(all.done, all.total, all.underWay),
        sentence: groups
          .map(({ counts }, i) =>
            ofAxis(
              names[i]!,
              piles.flatMap((pile) => {
                const count = heightOf(counts, pile);
                return count === 0 ? [] : texts[pile](count);
              }),
            ),
          )
          .join(' '),
        sources: firstOfEachSheet(roadmap.actions.flatMap(({ fields }) => fields.status?.source ?? [])),
        categoryHeader: roadmap.levels.axis,
        categories: names,
        series: piles.map((pile) => ({
          label: states[pile],
          points: groups.map(({ counts, source }) => ({ value: heightOf(counts, pile), source })),
        })),
        numberFormat: '#,##0',
        labelFormat: '#,##0;-#,##0;""',
        valueAxisTitle: measure,
      },
    ],
    leftOut: [],
  };
};

function heightOf({ done, underWay, notBegun, byState }: StatusCounts, pile: Pile): number {
  switch (pile) {
    case 'done':
      return done;
    case 'underWay':
      return underWay;
    case 'notBegun':
      return notBegun;
    case 'stopped':
      return byState.paused + byState.blocked;
    case 'givenUp':
      return byState.givenUp;
    case 'unknown':
      return byState.unknown;
  }
}
