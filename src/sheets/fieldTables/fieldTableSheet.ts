import type { Objective, Roadmap } from '../../domain/roadmap';
import { sheetTexts } from '../../messages/fr';
import { fieldTableTexts, roadmapSheetTexts } from '../../messages/fr/roadmapSheets';
import { capital, nounOf } from '../../messages/fr/words';
import { itemRows, type AxisRows, type ObjectiveRows } from '../itemRows';
import { headingOf } from '../labels';
import { looks } from '../looks';
import type { GeneratedSheet } from '../sheet';
import { bandRow, nothingRow, planTable, type TableUnit } from '../tableSheet';
import type { TextRow } from '../textTable';
import { fieldColumns, type FieldColumn } from './fieldColumns';
import { fieldRows } from './fieldRows';

/** Cibles over their champs opérationnels, with what is done for each, its indicators and their target values. */
export const fieldTableSheet: GeneratedSheet = {
  id: 'champs',
  onRequest: true,
  lacks: ({ objectives, actions, levers, indicators }) =>
    objectives.length + actions.length + levers.length + indicators.length === 0 ? 'items' : null,
  plans: ({ roadmap }) => {
    const columns = fieldColumns(roadmap);
    const { tab } = fieldTableTexts;
    const title = fieldTableTexts.title([...new Set(titleParts(roadmap))]);
    const units = itemRows(roadmap).flatMap((rows) => axisUnits(rows, roadmap, columns));
    return [planTable(roadmap, { id: fieldTableSheet.id, tab, title, columns, units })];
  },
};

/** What the table holds, in the roadmap's own words. */
function titleParts({ levels, objectives, actions, indicators }: Roadmap): string[] {
  const hasFields = objectives.some(({ level }) => level === 'field');
  const isAimed = indicators.some(({ targets }) => targets.length > 0);
  return [
    ...(objectives.length > 0 && !hasFields ? [nounOf(levels.objective, 'objective').many] : []),
    ...(hasFields ? [nounOf(levels.field ?? '', 'field').many] : []),
    ...(actions.length > 0 ? [nounOf(levels.action, 'action').many] : []),
    ...(indicators.length > 0 ? [roadmapSheetTexts.indicators.toLowerCase()] : []),
    ...(isAimed ? [fieldTableTexts.target.toLowerCase()] : []),
  ];
}

/** The title of an axis, then each cible as a title over its champs opérationnels. */
function axisUnits({ axis, groups }: AxisRows, roadmap: Roadmap, columns: FieldColumn[]): TableUnit[] {
  const band =
    axis || roadmap.axes.length > 0
      ? [bandRow(axis ? headingOf(axis, roadmap.levels.axis) : sheetTexts.withoutAxis, columns)]
      : [];
  if (groups.length === 0) return [{ rows: [...band, nothingRow(columns)], titles: 1 }];
  const hasFields = roadmap.objectives.some(({ level }) => level === 'field');
  return groups.map((group, i) => {
    const cible = hasFields ? cibleOf(group) : undefined;
    const before = groups[i - 1];
    const isNew = cible !== undefined && (!before || cibleOf(before) !== cible);
    const titles = [...(i === 0 ? band : []), ...(isNew ? [cibleRow(cible, roadmap, columns)] : [])];
    return { rows: [...titles, ...fieldRows(group, columns)], titles: titles.length };
  });
}

/** The objective at the top of a group; none where the items belong to the axis. */
function cibleOf({ above, objectives }: ObjectiveRows): Objective | undefined {
  return above[0] ?? objectives[0];
}

function cibleRow(cible: Objective, { levels }: Roadmap, columns: FieldColumn[]): TextRow {
  const word = capital(nounOf(levels.objective, 'objective').one);
  return bandRow(headingOf(cible, word), columns, looks.subBand);
}
