import type { Action, Objective, Roadmap } from '../../domain/roadmap';
import { roadmapSheetTexts } from '../../messages/fr/roadmapSheets';
import { capital, nounOf } from '../../messages/fr/words';
import { bulleted, indicatorText, itemText, linesOf } from '../itemText';
import type { ItemRow, ObjectiveRows } from '../itemRows';

/** What is said of actions beside their titles where a table has room for it. */
const SHOWN_FIELDS = ['owner', 'partners', 'description', 'schedule', 'due', 'status'] as const;
const FIELD_WIDTHS = { owner: 18, partners: 24, description: 46, schedule: 28, due: 16, status: 14 };

/** One column; those of objectives say one text for all rows of an objective, or of the cible above it. */
export type TableColumn = { header: string; width: number } & (
  | { kind: 'objectives'; text(group: ObjectiveRows): string; shared(group: ObjectiveRows): unknown }
  | { kind: 'action'; text(action: Action): string }
  | { kind: 'row'; text(row: ItemRow): string }
);

/** The columns that the items of the roadmap fill. */
export function tableColumns(roadmap: Roadmap): TableColumn[] {
  const { actions, levers, indicators, objectives, levels } = roadmap;
  const hasFields = objectives.some(({ level }) => level === 'field');
  const many = (word: string, level: 'objective' | 'field' | 'action'): string =>
    capital(nounOf(word, level).many);
  return [
    ...(objectives.length > 0 ? [objectiveColumn(many(levels.objective, 'objective'))] : []),
    ...(hasFields ? [fieldColumn(many(levels.field ?? '', 'field'))] : []),
    ...(actions.length > 0
      ? [
          {
            kind: 'action' as const,
            header: many(levels.action, 'action'),
            width: actions.some(({ code }) => code !== undefined) ? 38 : 50,
            text: itemText,
          },
          ...fieldColumns(actions),
        ]
      : []),
    ...(levers.length > 0
      ? [rowColumn(roadmapSheetTexts.levers, 36, (row) => bulleted(row.levers.map(itemText)))]
      : []),
    ...(indicators.length > 0
      ? [rowColumn(roadmapSheetTexts.indicators, 36, (row) => bulleted(row.indicators.map(indicatorText)))]
      : []),
  ];
}

function objectiveColumn(header: string): TableColumn {
  return {
    kind: 'objectives',
    header,
    width: 28,
    text: (group) => bulleted(topOf(group).map(itemText)),
    shared: (group) => topOf(group)[0] ?? group,
  };
}

function fieldColumn(header: string): TableColumn {
  return {
    kind: 'objectives',
    header,
    width: 28,
    text: ({ above, objectives }) =>
      bulleted([...above.slice(1), ...(above.length > 0 ? objectives : [])].map(itemText)),
    shared: (group) => group,
  };
}

/** The cible above a champ opérationnel; else the objectives themselves. */
function topOf({ above, objectives }: ObjectiveRows): Objective[] {
  return above.length > 0 ? above.slice(0, 1) : objectives;
}

function fieldColumns(actions: Action[]): TableColumn[] {
  const filled = SHOWN_FIELDS.filter((field) => actions.some(({ fields }) => text(fields[field]) !== ''));
  return filled.map((field) => ({
    kind: 'action',
    header: roadmapSheetTexts.fields[field],
    width: FIELD_WIDTHS[field],
    text: ({ fields }) => text(fields[field]),
  }));
}

function text(field: Action['fields']['owner']): string {
  return linesOf(field?.text ?? '');
}

function rowColumn(header: string, width: number, text: (row: ItemRow) => string): TableColumn {
  return { kind: 'row', header, width, text };
}
