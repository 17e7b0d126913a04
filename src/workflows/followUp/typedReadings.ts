import type { Observation } from '../../domain/observation';
import type { Field, ValueReading } from '../../domain/roadmap';
import { labelKey } from '../../domain/text';
import { namedItems } from './namedItems';
import { readingFields } from './readingForm';
import type { TypedRow } from './typedRows';

interface Named {
  id: string;
  code?: string;
  title: string;
}

/**
 * The rows of values that people typed, each at the indicator that it names: the one that it is called, since a row may be
 * filled down with the « Repère » of another, else that of its « Repère ». What names none, or several, is told and kept.
 */
export function typedReadings(
  rows: readonly TypedRow[],
  indicators: readonly Named[],
): { readings: ValueReading[]; observations: Observation[] } {
  const byName = namedItems(indicators);
  const titles = new Map(indicators.map(({ id, title }) => [id, title]));
  const observations: Observation[] = [];
  const readings = rows.flatMap((row): ValueReading[] => {
    const reading = readingOf(row);
    if (!reading) return [];
    const named = byName.get(labelKey(row.label)) ?? [];
    const marked = row.id !== undefined && titles.has(row.id) ? row.id : undefined;
    const indicator = named.length === 1 ? named[0]! : marked;
    if (indicator !== undefined) return [{ ...reading, indicator }];
    observations.push({
      kind: 'unmatched-reading',
      source: row.source,
      text: row.label,
      ...(named.length > 1 && { among: named.map((id) => titles.get(id)!) }),
    });
    return [reading];
  });
  return { readings, observations };
}

/** Nothing for a row in which nobody typed. */
function readingOf({ label, cells, source }: TypedRow): ValueReading | undefined {
  const filled = readingFields.flatMap((field): [string, Field][] => {
    const cell = cells.get(field);
    return cell && (cell.number !== undefined || cell.text.trim() !== '') ? [[field, cell]] : [];
  });
  if (label === '' && filled.length === 0) return undefined;
  return { indicator: null, label, ...Object.fromEntries(filled), source };
}
