import { codeKey } from '../../domain/codes';
import { nearActions, nearField, nearObjective } from '../../domain/clean/near';
import type { ReferenceIndex } from '../../domain/clean/references';
import { parseMilestones } from '../../domain/dates';
import { actionFields } from '../../domain/fields';
import type { Action, ActionFields, Indicator, Lever } from '../../domain/roadmap';
import { idPath } from '../merge/ids';
import { rowOf, type ActionRow, type AxisRow, type CleanNotes, type ObjectiveRow } from './cleanItems';
import type { CleanRow, CleanTable } from './cleanTable';
import { measureIn, measuresIn } from './measures';
import { mention, titledRows } from './readAbove';

/** What the rows of actions, levers and indicators point at. */
export interface CleanIndexes {
  axes: ReferenceIndex<AxisRow>;
  objectives: ReferenceIndex<ObjectiveRow>;
}

interface Above {
  axis: AxisRow | null;
  objective: ObjectiveRow | null;
}

/** The axis and the objective that a row names; the axis of its objective where it names none. */
function aboveOf(row: CleanRow, { axes, objectives }: CleanIndexes, notes: CleanNotes): Above {
  const axis = notes.find(row, 'axis', axes, []);
  const over = notes.find(row, 'objective', objectives, nearObjective(axis));
  const field = notes.find(row, 'field', objectives, nearField(over, axis));
  const objective = field ?? over;
  return { axis: axis ?? objective?.axis ?? null, objective };
}

/** One action a row. */
export function readActions(
  table: CleanTable | undefined,
  indexes: CleanIndexes,
  notes: CleanNotes,
): ActionRow[] {
  return titledRows(table, notes, 'title').map(({ row, title }, order) => {
    const referable = { ...row.code(notes.observations), title };
    const { code } = referable;
    const above = aboveOf(row, indexes, notes);
    const source = row.source('title');
    const path = code !== undefined && codeKey(code).includes('.') ? '' : pathOf(above);
    const fields: ActionFields = {};
    for (const name of actionFields) {
      const field = row.field(name);
      if (field) fields[name] = field;
    }
    const item: Action = {
      id: notes.ids.make(path ? `action:${path}` : 'action', code, title),
      ...(code !== undefined && { code }),
      title,
      details: detailsOf(row),
      mentions: [mention(title, code, source, 'detail', order)],
      ...idsOf(above),
      row: rowOf(row, source.sheet),
      fields,
      milestones: parseMilestones(
        row.cell('milestones')?.text ?? (fields.schedule ?? fields.due)?.text ?? '',
      ),
      extra: Object.fromEntries(row.extras().map(({ header, field }) => [header, field])),
      source,
    };
    return { ...referable, ...above, item };
  });
}

/** One lever a row. */
export function readLevers(
  table: CleanTable | undefined,
  indexes: CleanIndexes,
  actions: ReferenceIndex<ActionRow>,
  notes: CleanNotes,
): Lever[] {
  return titledRows(table, notes, 'lever').map(({ row, title }, order) =>
    attached('levier', 'lever', row, title, order, indexes, actions, notes),
  );
}

/** One indicator a row. */
export function readIndicators(
  table: CleanTable | undefined,
  indexes: CleanIndexes,
  actions: ReferenceIndex<ActionRow>,
  notes: CleanNotes,
): Indicator[] {
  return titledRows(table, notes, 'indicator').map(({ row, title }, order) => {
    const baseline = measureIn(row, 'baseline', 'baselineDate');
    const current = measureIn(row, 'current', 'currentDate');
    const weight = row.cell('weight')?.value;
    const owner = row.text('indicatorOwner');
    const facts = (['unit', 'direction', 'frequency', 'dataSource', 'method'] as const).flatMap((name) =>
      row.text(name) === '' ? [] : [[name, row.text(name)] as const],
    );
    return {
      ...attached('indicateur', 'indicator', row, title, order, indexes, actions, notes),
      ...Object.fromEntries(facts),
      ...(typeof weight === 'number' && { weight }),
      ...(owner !== '' && { owner }),
      ...(baseline && { baseline }),
      targets: measuresIn(row, 'target', 'targetDate'),
      ...(current && { current }),
      history: measuresIn(row, 'history', 'historyDates'),
    };
  });
}

function attached(
  kind: 'levier' | 'indicateur',
  role: 'lever' | 'indicator',
  row: CleanRow,
  title: string,
  order: number,
  indexes: CleanIndexes,
  actions: ReferenceIndex<ActionRow>,
  notes: CleanNotes,
): Lever {
  const { code } = row.code(notes.observations);
  const named = aboveOf(row, indexes, notes);
  const found = notes.findAll(row, 'actions', actions, nearActions(named.objective, named.axis));
  const about = [...new Set(found.map(({ item }) => item))];
  const above = aboveAttached(named, about);
  const source = row.source(role);
  const path = about.length === 1 ? idPath(about[0]!.item.id) : pathOf(above);
  return {
    id: notes.ids.make(path ? `${kind}:${path}` : kind, code, title),
    ...(code !== undefined && { code }),
    title,
    details: detailsOf(row),
    mentions: [mention(title, code, source, 'detail', order)],
    ...idsOf(above),
    actions: about.map(({ item }) => item.id),
    row: rowOf(row, source.sheet),
    source,
  };
}

/** Where a row names neither objective nor axis, those of its actions hold, as everywhere. */
function aboveAttached({ axis, objective }: Above, about: readonly ActionRow[]): Above {
  const [only, ...others] = new Set(about.map((action) => action.objective));
  const own = objective ?? (others.length === 0 ? (only ?? null) : null);
  return { objective: own, axis: axis ?? own?.axis ?? about[0]?.axis ?? null };
}

function idsOf({ axis, objective }: Above): { axis: string | null; objective: string | null } {
  return { axis: axis?.item.id ?? null, objective: objective?.item.id ?? null };
}

function pathOf({ axis, objective }: Above): string {
  return idPath((objective ?? axis)?.item.id ?? '/');
}

function detailsOf(row: CleanRow): string[] {
  return row.lines('details').filter((line) => line !== '');
}
