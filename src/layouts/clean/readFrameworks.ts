import { readMarkedHeader } from '../../domain/clean/markedHeader';
import { ReferenceIndex } from '../../domain/clean/references';
import type { Framework, Link } from '../../domain/roadmap';
import { labelKey } from '../../domain/text';
import { codeKey } from '../../domain/codes';
import type { ActionRow, CleanNotes, GoalRow } from './cleanItems';
import type { CleanRow, CleanTable } from './cleanTable';
import { mention } from './readAbove';

/** The projet académique of a sheet that does not name it. */
const UNNAMED = 'Projet académique';

/** One objective a row, with its axis; a row without one holds an axis alone, or a project. */
export function readFrameworks(
  table: CleanTable | undefined,
  notes: CleanNotes,
): { frameworks: Framework[]; goals: GoalRow[] } {
  const frameworks = new Map<string, Framework>();
  const axes = new Map<string, Framework['axes'][number]>();
  const goals: GoalRow[] = [];
  for (const row of table?.rows() ?? []) {
    const title = row.text('goal');
    const axisTitle = row.text('frameworkAxis');
    const axisCode = row.text('frameworkAxisCode');
    const name = row.text('framework') || UNNAMED;
    const framework = frameworks.get(labelKey(name)) ?? {
      ...{ id: notes.ids.make('cadre', undefined, name), title: name, axes: [], source: row.source('goal') },
    };
    if (title === '' && axisTitle === '' && axisCode === '' && row.text('framework') === '') {
      notes.untitled(row);
      continue;
    }
    frameworks.set(labelKey(name), framework);
    if (title === '' && axisTitle === '' && axisCode === '') continue;
    const axisKey = `${labelKey(name)}|${codeKey(axisCode)}|${labelKey(axisTitle)}`;
    let axis = axes.get(axisKey);
    if (!axis) {
      axis = {
        id: notes.ids.make('cadre-axe', axisCode || undefined, axisTitle),
        ...(axisCode !== '' && { code: axisCode }),
        title: axisTitle,
        objectives: [],
      };
      axes.set(axisKey, axis);
      framework.axes.push(axis);
    }
    if (title !== '') goals.push(goalOf(row, title, axis, framework, notes));
  }
  return { frameworks: [...frameworks.values()], goals };
}

function goalOf(
  row: CleanRow,
  title: string,
  axis: Framework['axes'][number],
  framework: Framework,
  notes: CleanNotes,
): GoalRow {
  const referable = { ...row.code(notes.observations), title };
  const { code } = referable;
  const item = {
    id: notes.ids.make(`cadre-objectif:${axis.code ?? String(framework.axes.length)}`, code, title),
    ...(code !== undefined && { code }),
    title,
    mentions: [mention(title, code, row.source('goal'), 'list', axis.objectives.length)],
  };
  axis.objectives.push(item);
  return { ...referable, item };
}

/** The objectives of the projet académique that each action serves. */
export function readLinks(
  table: CleanTable | undefined,
  actions: readonly ActionRow[],
  goals: readonly GoalRow[],
  notes: CleanNotes,
): Link[] {
  const index = new ReferenceIndex(goals);
  const plain = readMarkedHeader(table?.header('goals') ?? '').mark;
  const rows = table?.rows().filter((row) => row.text('title') !== '') ?? [];
  return actions.flatMap(({ item }, i): Link[] => {
    const row = rows[i]!;
    const seen = new Set<GoalRow>();
    return notes.findAll(row, 'goals', index, []).flatMap(({ item: goal, mark = plain }) => {
      if (seen.has(goal)) return [];
      seen.add(goal);
      return [{ action: item.id, objective: goal.item.id, mark, source: row.source('goals') }];
    });
  });
}
