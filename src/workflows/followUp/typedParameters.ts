import { parameterSettings } from '../../domain/followUp/parameters';
import type { Observation } from '../../domain/observation';
import type { Field } from '../../domain/roadmap';
import type { Settings } from '../../domain/settings';
import { labelKey, tidy } from '../../domain/text';
import { parameterTexts } from '../../messages/fr/parameterSheet';
import { parameterFormats, typedValue, type ParameterName } from '../../sheets/parameters/parameterCells';
import { PARAMETERS_ID } from '../../sheets/parameters/parameterSheet';
import type { State } from '../../workbook/host';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { comparedText, plannedText } from './cellText';
import { typedDay, typedMeasure } from './typedMeasure';
import { typedRows } from './typedRows';
import { renewedSheet } from './typedOnSheet';

const { headers, lines, tab } = parameterTexts;

/**
 * The settings with what was typed on the sheet « Paramètres » since it was made; a cell that was emptied takes its
 * parameter back to the usual value. What cannot be understood is told, and stays as it was typed.
 */
export function withTypedParameters(
  { sheets }: Pick<WorkbookSnapshot, 'sheets'>,
  { generated, settings }: Pick<State, 'generated' | 'settings'>,
): { settings: Settings; observations: Observation[] } {
  const sheet = renewedSheet({ id: PARAMETERS_ID, tab }, sheets);
  const observations: Observation[] = [];
  if (!sheet || sheet.incomplete) return { settings, observations };
  const names = Object.keys(parameterSettings) as ParameterName[];
  const byLabel = new Map(names.map((name) => [labelKey(lines[name].label), name]));
  const before = generated[PARAMETERS_ID];
  const now: Settings = { ...settings };
  const columns = {
    label: headers.label,
    mark: '',
    headers: [headers.label, headers.typed, headers.used, headers.help].map((text) => ({
      text,
      ...(text === headers.typed && { field: 'typed' }),
    })),
  };
  for (const { label, cells } of typedRows(sheet, columns)) {
    const name = byLabel.get(labelKey(label));
    const cell = cells.get('typed');
    if (name === undefined || !cell) continue;
    const { setting } = parameterSettings[name];
    const text = comparedText(cell);
    const known = plannedText(cellOf(name, settings));
    if (text !== known && text !== before?.[setting]) {
      if (text === '') Reflect.deleteProperty(now, setting);
      else now[setting] = settingOf(name, cell);
    }
    observations.push(...faults(name, now[setting], cell));
  }
  return { settings: now, observations };
}

function cellOf(name: ParameterName, settings: Settings): Parameters<typeof plannedText>[0] {
  const numberFormat = parameterFormats[name];
  return {
    value: typedValue(name, settings),
    ...(numberFormat !== undefined && { style: { numberFormat } }),
  };
}

/** What the setting says: an ISO day where one is understood, a number as code writes it, else the words. */
function settingOf(name: ParameterName, cell: Field): string {
  if (name === 'day') return typedDay(cell) ?? tidy(cell.text);
  if (name === 'strict') return tidy(cell.text);
  return String(cell.number ?? typedMeasure(cell, false).value ?? tidy(cell.text));
}

function faults(name: ParameterName, said: string | undefined, { source, text }: Field): Observation[] {
  if (said === undefined || name === 'strict') return [];
  if (name === 'day') return /^\d{4}-\d{2}-\d{2}$/.test(said) ? [] : [{ kind: 'not-a-day', source, text }];
  return Number.isFinite(Number(said.replace(',', '.').replace('−', '-')))
    ? []
    : [{ kind: 'not-a-number', source, text }];
}
