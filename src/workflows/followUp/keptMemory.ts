import { readFollowUpKey } from '../../domain/followUp/followUpFields';
import type { Field, KeptRow, Source } from '../../domain/roadmap';
import type { State } from '../../workbook/host';
import { comparedText, keptField } from './cellText';

type Generated = State['generated'];

/** Beside what was last generated, the state keeps what the user's own sheets said then. */
export const ownThenKey = (id: string): string => `${id}/feuilles`;

/** Under this key the state keeps what was typed about items that are gone, and into rows of one's own. */
export const keptRowsKey = (id: string): string => `${id}/conservées`;

/** By item, then by field. */
export type ByItem = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** What a section of the state says, by item; undefined where there is no such section. */
export function byItem(section: Record<string, string> | undefined): ByItem | undefined {
  if (!section) return undefined;
  const all = new Map<string, Map<string, string>>();
  for (const [key, text] of Object.entries(section)) {
    const read = readFollowUpKey(key);
    if (!read) continue;
    const fields = all.get(read.id);
    if (fields) fields.set(read.field, text);
    else all.set(read.id, new Map([[read.field, text]]));
  }
  return all;
}

/**
 * What the state keeps of such rows: nothing where there are none.
 * @param textOf the text under which what a cell holds is kept
 */
export function rememberedRows(
  section: string,
  rows: readonly KeptRow[],
  textOf: (value: Field, field: string) => string = comparedText,
): Generated {
  if (rows.length === 0) return {};
  const texts = rows.map(({ id, label, values }) => {
    const held = Object.entries(values).map(([field, value]) => [field, textOf(value, field)]);
    return JSON.stringify({ ...(id !== undefined && { id }), label, values: Object.fromEntries(held) });
  });
  return { [section]: Object.fromEntries(texts.map((text, i) => [String(i), text])) };
}

/** The rows again; what is no such row is left out. */
export function recalledRows(
  { generated }: Pick<State, 'generated'>,
  section: string,
  { sheet, source, isText }: { sheet: string; source: Source; isText: (field: string) => boolean },
): KeptRow[] {
  return Object.values(generated[section] ?? {}).flatMap((text): KeptRow[] => {
    const read = parsed(text);
    if (!read) return [];
    const { id, label, values } = read;
    const fields = Object.entries(values).map(([field, kept]) => [
      field,
      keptField(kept, source, isText(field)),
    ]);
    return [
      {
        sheet,
        ...(id !== undefined && { id }),
        label,
        values: Object.fromEntries(fields),
        source,
      } as KeptRow,
    ];
  });
}

interface Kept {
  id?: string;
  label: string;
  values: Record<string, string>;
}

function parsed(text: string): Kept | undefined {
  try {
    const read = JSON.parse(text) as Partial<Kept> | null;
    const { id, label, values } = read ?? {};
    if (typeof label !== 'string' || typeof values !== 'object') return undefined;
    const texts = Object.entries(values).filter(([, value]) => typeof value === 'string');
    return { ...(typeof id === 'string' && { id }), label, values: Object.fromEntries(texts) };
  } catch {
    return undefined;
  }
}
