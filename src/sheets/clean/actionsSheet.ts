import { markedHeader } from '../../domain/clean/markedHeader';
import { parseMilestones } from '../../domain/dates';
import { objectivesOf } from '../../domain/frameworkObjectives';
import type { Action, ActionFields } from '../../domain/roadmap';
import { cleanColumns, cleanTexts } from '../../messages/fr/cleanSheets';
import type { SheetPlan } from '../../workbook/plan';
import { extraColumns } from './addedColumns';
import { codeCell, fieldCell, textCell } from './cells';
import { cleanTable, type CleanColumn } from './cleanTable';
import { areCoded } from './cleanReferences';
import type { CleanContext } from './context';
import { fittedWidth } from './fittedWidth';

/** « Actions »: one action a row, with all that is known of it and the objectives of the projet académique it serves. */
export function actionsSheet(context: CleanContext): SheetPlan {
  const { roadmap, references } = context;
  const items = roadmap.actions;
  const goals = roadmap.frameworks.flatMap(objectivesOf);
  const field = (name: keyof ActionFields, width: number): CleanColumn<Action> => ({
    ...cleanColumns[name],
    width,
    cell: ({ fields }) => fieldCell(fields[name]),
  });
  return cleanTable<Action>(roadmap, {
    id: 'propre-actions',
    table: 'FDR_TableActions',
    items,
    columns: [
      context.codeColumn(),
      {
        header: context.action,
        help: cleanTexts.titleHelp,
        width: 40,
        cell: ({ title }) => textCell(title),
      },
      ...context.aboveColumns(items),
      ...context.detailsColumn(items),
      field('owner', 18),
      field('partners', 20),
      field('audience', 18),
      field('aim', 28),
      field('description', 36),
      field('schedule', 20),
      field('start', 13),
      field('due', 13),
      ...milestonesColumn(items),
      { ...field('status', 14), offered: { values: cleanTexts.statuses } },
      field('progress', 14),
      { ...field('priority', 12), offered: { values: cleanTexts.priorities } },
      field('budget', 14),
      field('remarks', 28),
      {
        header: markedHeader(cleanColumns.goals.header, references.usualMark),
        help: cleanTexts.goalsHelp(references.usualMark),
        width: fittedWidth(
          items.map((action) => references.goalsOf(action)),
          { narrow: 18, wide: 40, empty: areCoded(goals) ? 18 : 40 },
        ),
        cell: (action) => codeCell(references.goalsOf(action)),
      },
      ...extraColumns(items),
      ...context.rowColumn<Action>(),
    ],
  });
}

/** Steps are told by the calendar or the due date; only others need a column. */
function milestonesColumn(items: readonly Action[]): CleanColumn<Action>[] {
  const needed = (action: Action): boolean => {
    const { schedule, due } = action.fields;
    const told = parseMilestones((schedule ?? due)?.text ?? '');
    const textsOf = (milestones: Action['milestones']): string =>
      milestones.map(({ text }) => text).join('\n');
    return textsOf(told) !== textsOf(action.milestones);
  };
  if (!items.some(needed)) return [];
  return [
    {
      ...cleanColumns.milestones,
      width: 30,
      cell: (action) => textCell(needed(action) ? action.milestones.map(({ text }) => text).join('\n') : ''),
    },
  ];
}
