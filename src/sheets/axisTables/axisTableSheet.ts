import type { Roadmap } from '../../domain/roadmap';
import { sheetTexts } from '../../messages/fr';
import { axisTableTexts, roadmapSheetTexts } from '../../messages/fr/roadmapSheets';
import { nounOf } from '../../messages/fr/words';
import { itemRows, type AxisRows } from '../itemRows';
import { headingOf } from '../labels';
import type { GeneratedSheet } from '../sheet';
import { bandRow, nothingRow, planTable, type TableUnit } from '../tableSheet';
import { tableColumns, type TableColumn } from './tableColumns';
import { tableRows } from './tableRows';

/** Objectives, actions, leviers and indicateurs as a table an axis. */
export const axisTableSheet: GeneratedSheet = {
  id: 'tableaux',
  onRequest: true,
  lacks: ({ objectives, actions, levers, indicators }) =>
    objectives.length + actions.length + levers.length + indicators.length === 0 ? 'items' : null,
  plans: ({ roadmap }) => {
    const columns = tableColumns(roadmap);
    const title = axisTableTexts.title(heldKinds(roadmap), roadmap.axes.length > 0);
    const units = itemRows(roadmap).flatMap((rows) => axisUnits(rows, roadmap, columns));
    return [planTable(roadmap, { id: axisTableSheet.id, tab: axisTableTexts.tab, title, columns, units })];
  },
};

/** What the tables hold, in the roadmap's own words: objectifs opérationnels, actions… */
function heldKinds({ objectives, actions, levers, indicators, levels }: Roadmap): string[] {
  const kinds: [unknown[], string][] = [
    [objectives, nounOf(levels.objective, 'objective').many],
    [actions, nounOf(levels.action, 'action').many],
    [levers, roadmapSheetTexts.levers.toLowerCase()],
    [indicators, roadmapSheetTexts.indicators.toLowerCase()],
  ];
  return kinds.filter(([items]) => items.length > 0).map(([, name]) => name);
}

/** One axis, which begins a page unless it is empty: its title, then its objectives. */
function axisUnits({ axis, groups }: AxisRows, roadmap: Roadmap, columns: TableColumn[]): TableUnit[] {
  const band =
    axis || roadmap.axes.length > 0
      ? [bandRow(axis ? headingOf(axis, roadmap.levels.axis) : sheetTexts.withoutAxis, columns)]
      : [];
  if (groups.length === 0) return [{ rows: [...band, nothingRow(columns)], titles: 1 }];
  return tableRows(groups, columns).map((rows, i) =>
    i === 0 ? { rows: [...band, ...rows], titles: band.length, begins: true } : { rows },
  );
}
