import { readLevelHeader } from '../../domain/clean/levelHeader';
import { nearLevel } from '../../domain/clean/near';
import type { Axis, Objective } from '../../domain/roadmap';
import type { CleanNotes } from './cleanItems';
import type { CleanRow, CleanTable } from './cleanTable';
import type { CleanIndexes } from './readUnder';

/** Adds each text of « Présentations » to the axis or the objective that it is about; a text about nothing is told. */
export function readPresentations(
  table: CleanTable | undefined,
  indexes: CleanIndexes,
  notes: CleanNotes,
): void {
  for (const row of table?.rows() ?? []) {
    const about = subjectOf(row, indexes);
    const label = row.text('label');
    const text = row.field('text')?.text ?? '';
    if (!about || (label === '' && text === '')) notes.untitled(row);
    else about.sections.push({ label, text, source: row.source('text') });
  }
}

/** Where a row does not say which level it speaks of, an axis comes first. */
function subjectOf(row: CleanRow, { axes, objectives }: CleanIndexes): Axis | Objective | undefined {
  const name = row.text('subject');
  const level = readLevelHeader(row.text('level'))?.level;
  const axis = level === undefined || level === 'axis' ? axes.find(name) : undefined;
  if (axis ?? level === 'axis') return axis?.item;
  return objectives.find(name, nearLevel(level === 'field' ? 'field' : 'objective'))?.item;
}
