import {
  followUpParameters,
  parameterSettings,
  type FollowUpParameters,
} from '../../domain/followUp/parameters';
import type { Settings } from '../../domain/settings';
import { parameterTexts } from '../../messages/fr/parameterSheet';
import type { PlannedCell, Validation } from '../../workbook/plan';
import { serialOfDate } from '../../workbook/serialDates';

export type ParameterName = keyof FollowUpParameters;

/** What formulas of the whole workbook call the value that counts. */
export const parameterNames: Record<ParameterName, string> = {
  day: 'FDR_Date',
  watchBelow: 'FDR_SeuilSurveiller',
  lateBelow: 'FDR_SeuilRetard',
  staleMonths: 'FDR_MoisSansMiseAJour',
  strict: 'FDR_MoyenneStricte',
};

const { no, units, yes } = parameterTexts;
const points = `General" ${units.points}"`;

export const parameterFormats: Record<ParameterName, string | undefined> = {
  day: 'dd/mm/yyyy',
  watchBelow: points,
  lateBelow: points,
  staleMonths: `General" ${units.months}"`,
  strict: undefined,
};

/** What a cell expects of who types in it. */
export const parameterValidations: Record<ParameterName, Pick<Validation, 'values' | 'expects'>> = {
  day: { values: [], expects: 'date' },
  watchBelow: { values: [], expects: 'number' },
  lateBelow: { values: [], expects: 'number' },
  staleMonths: { values: [], expects: 'number' },
  strict: { values: [yes, no] },
};

/** What stands in the cell where a parameter is typed: a day or a number where the setting is one, else its own words. */
export function typedValue(name: ParameterName, settings: Settings): string | number {
  const { setting, usual } = parameterSettings[name];
  const text = settings[setting] ?? usual;
  if (name === 'strict') return text;
  if (name === 'day') return /^\d{4}-\d{2}-\d{2}$/.test(text) ? serialOfDate(text) : text;
  const number = Number(text.replace(',', '.').replace('−', '-'));
  return text.trim() !== '' && Number.isFinite(number) ? number : text;
}

/**
 * The value that counts, out of the cell where it is typed: the usual one where nothing stands there that can be
 * understood. A minus copied from a text is longer than that of the keyboard, and Excel takes such a number for a text.
 * @param today ISO day, which « today » was when the formula was last computed
 */
export function usedCell(
  name: ParameterName,
  typed: string,
  { settings, today }: { settings: Settings; today: string },
): PlannedCell {
  const used = followUpParameters(settings, today);
  switch (name) {
    case 'day':
      return { formula: `IF(ISNUMBER(${typed}),${typed},TODAY())`, value: serialOfDate(used.day) };
    case 'strict':
      return {
        formula: `IF(LOWER(TRIM(${typed}))="${yes}","${yes}","${no}")`,
        value: used.strict ? yes : no,
      };
    default: {
      const read = `VALUE(SUBSTITUTE(${typed},"−","-"))`;
      const usual = parameterSettings[name].usual;
      return {
        formula: `IF(ISNUMBER(${typed}),${typed},IFERROR(${read},${usual}))`,
        value: used[name],
      };
    }
  }
}
