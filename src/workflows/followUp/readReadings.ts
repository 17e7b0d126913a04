import type { Observation } from '../../domain/observation';
import type { Field, Indicator, Source, ValueReading } from '../../domain/roadmap';
import type { State } from '../../workbook/host';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { underWay } from '../ownedMarks';
import { comparedText, keptField } from './cellText';
import { readingColumns, readingFields, READINGS_ID, READINGS_TAB } from './readingForm';
import { typedReadings } from './typedReadings';
import { renewedSheet } from './typedOnSheet';
import { typedRows, type TypedRow } from './typedRows';

/** Under this key the state keeps values that are to stand on the sheet « Relevés » and do not yet. */
export const READINGS_TO_COME = `${READINGS_ID}/à venir`;

/** Their place: where nothing is typed. */
export const TO_COME: Source = { sheet: READINGS_TAB, address: 'A1' };

/**
 * The values of the sheet « Relevés », in their order there; those that it was to hold where its writing was stopped
 * half-way; and those that are to come.
 */
export function readReadings(
  indicators: readonly Indicator[],
  { sheets }: Pick<WorkbookSnapshot, 'sheets'>,
  { generated }: Pick<State, 'generated'>,
): { readings: ValueReading[]; observations: Observation[] } {
  const sheet = renewedSheet({ id: READINGS_ID, tab: READINGS_TAB }, sheets);
  const rows = !sheet
    ? []
    : sheet.incomplete
      ? recalled(generated[underWay(READINGS_ID)])
      : typedRows(sheet, readingColumns);
  return typedReadings([...rows, ...recalled(generated[READINGS_TO_COME])], indicators);
}

/** What a state keeps of such values. */
export function rememberedReadings(readings: readonly ValueReading[]): Record<string, string> {
  const texts = readings.map(({ indicator, label, ...reading }) => {
    const fields = readingFields.flatMap((field): [string, string][] => {
      const said = reading[field];
      return said ? [[field, comparedText(said)]] : [];
    });
    return JSON.stringify({
      ...(indicator !== null && { indicator }),
      label,
      fields: Object.fromEntries(fields),
    });
  });
  return Object.fromEntries(texts.map((text, i) => [String(i), text]));
}

/** Whether a value stands on no sheet yet. */
export function isToCome({ source }: ValueReading): boolean {
  return source.sheet === TO_COME.sheet && source.address === TO_COME.address;
}

const TEXTS: ReadonlySet<string> = new Set(['place', 'level', 'comment']);

function recalled(section: Record<string, string> = {}): TypedRow[] {
  return Object.values(section).flatMap((text): TypedRow[] => {
    const read = parsed(text);
    if (!read) return [];
    const cells = Object.entries(read.fields).map(([field, kept]): [string, Field] => [
      field,
      keptField(kept, TO_COME, TEXTS.has(field)),
    ]);
    return [{ id: read.indicator, label: read.label, cells: new Map(cells), source: TO_COME }];
  });
}

interface Kept {
  indicator: string | undefined;
  label: string;
  fields: Record<string, string>;
}

/** Nothing for what another version may have left there. */
function parsed(text: string): Kept | undefined {
  try {
    const { indicator, label = '', fields = {} } = JSON.parse(text) as Partial<Kept>;
    return { indicator, label, fields };
  } catch {
    return undefined;
  }
}
