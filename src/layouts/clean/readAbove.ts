import { nearObjective } from '../../domain/clean/near';
import { ReferenceIndex } from '../../domain/clean/references';
import type { Mention, Section, Source } from '../../domain/roadmap';
import { idPath } from '../merge/ids';
import type { AxisRow, CleanNotes, ObjectiveRow } from './cleanItems';
import type { CleanRow, CleanTable } from './cleanTable';

export function mention(
  text: string,
  code: string | undefined,
  source: Source,
  role: Mention['role'],
  order: number,
): Mention {
  return { text, ...(code !== undefined && { code }), source, role, order };
}

/** One axis a row. */
export function readAxes(table: CleanTable | undefined, notes: CleanNotes): AxisRow[] {
  return titledRows(table, notes, 'axis').map(({ row, title }, order) => {
    const referable = { ...row.code(notes.observations), title };
    const source = row.source('axis');
    const { code } = referable;
    return {
      ...referable,
      item: {
        id: notes.ids.make('axe', code, title),
        ...(code !== undefined && { code }),
        title,
        mentions: [mention(title, code, source, 'list', order)],
        sections: sectionsOf(row),
        source,
      },
    };
  });
}

/** One objective or champ opérationnel a row: the latter has its own column, beside what it is part of. */
export function readObjectives(
  table: CleanTable | undefined,
  axes: ReferenceIndex<AxisRow>,
  notes: CleanNotes,
): ObjectiveRow[] {
  const rows = (table?.rows() ?? []).flatMap((row) => {
    const level = row.text('field') === '' ? ('objective' as const) : ('field' as const);
    const title = row.text(level);
    if (title === '') {
      notes.untitled(row);
      return [];
    }
    return [{ row, level, title }];
  });
  const objectives = rows.map(({ row, level, title }, order) => {
    const referable = { ...row.code(notes.observations), title };
    const source = row.source(level);
    const { code } = referable;
    const objective: ObjectiveRow = {
      ...referable,
      level,
      axis: notes.find(row, 'axis', axes, []),
      parent: null,
      item: {
        ...{ id: '', ...(code !== undefined && { code }), title },
        mentions: [mention(title, code, source, 'list', order)],
        ...{ axis: null, parent: null, level, sections: sectionsOf(row), source },
      },
    };
    return objective;
  });
  const index = new ReferenceIndex(objectives);
  rows.forEach(({ row, level }, i) => {
    const objective = objectives[i]!;
    if (level === 'field')
      objective.parent = notes.find(row, 'objective', index, nearObjective(objective.axis));
  });
  rows.forEach(({ row }, i) => {
    openCircle(objectives[i]!, row, notes);
  });
  for (const objective of objectives) place(objective, notes);
  return objectives;
}

/** An objective cannot be part of itself, however far around: the row that closes the circle is told. */
function openCircle(objective: ObjectiveRow, row: CleanRow, notes: CleanNotes): void {
  const seen = new Set<ObjectiveRow>();
  for (let above = objective.parent; above && !seen.has(above); above = above.parent) {
    seen.add(above);
    if (above !== objective) continue;
    objective.parent = null;
    notes.unread.push({ source: row.source('objective'), text: row.text('objective'), reason: 'unmatched' });
    return;
  }
}

/** Gives an objective its id and its parents' ids, those above it first. */
function place(objective: ObjectiveRow, notes: CleanNotes): void {
  const { item, parent, code, title } = objective;
  if (item.id !== '') return;
  if (parent) place(parent, notes);
  objective.axis ??= parent?.axis ?? null;
  item.axis = objective.axis?.item.id ?? null;
  item.parent = parent?.item.id ?? null;
  const above = parent?.item.id ?? item.axis;
  item.id = notes.ids.make(above === null ? 'objectif' : `objectif:${idPath(above)}`, code, title);
}

/** The rows of a table that have what it lists; the others are told. */
export function titledRows(
  table: CleanTable | undefined,
  notes: CleanNotes,
  role: 'axis' | 'title' | 'lever' | 'indicator',
): { row: CleanRow; title: string }[] {
  return (table?.rows() ?? []).flatMap((row) => {
    const title = row.text(role);
    if (title !== '') return [{ row, title }];
    notes.untitled(row);
    return [];
  });
}

function sectionsOf(row: CleanRow): Section[] {
  return row.extras().map(({ header, field }) => ({ label: header, text: field.text, source: field.source }));
}
