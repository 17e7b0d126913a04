import { parseMeasure } from '../../domain/measure';
import { parseDate } from '../../domain/dates';
import type { Field, Measure } from '../../domain/roadmap';
import { isoDate } from '../../workbook/serialDates';
import { exact, isPercentText } from './cellText';

/** A measure that says how much. */
export function hasNumber({ value, low, high }: Measure): boolean {
  return value !== undefined || low !== undefined || high !== undefined;
}

/**
 * What was typed where a number is expected. Of an indicator in percent, 80, 80 % and 0,8 all mean 80 %. Words are read as
 * everywhere (« au moins 80 % »); a bare number keeps the unit, the scope and the comparison of the one it replaces.
 * @param instead what the user's own sheets say there
 */
export function typedMeasure(field: Field, isPercent: boolean, instead?: Measure): Measure {
  const { text, number, source } = field;
  const said = parseMeasure(text, source);
  const bare = number ?? (said.unit === undefined && said.relative !== true ? said.value : undefined);
  if (number === undefined && (bare === undefined || !isPercent)) {
    return said.unit === undefined && hasNumber(said) ? { ...unitOf(instead), ...said } : said;
  }
  const points = isPercentText(text) || (isPercent && bare! !== 0 && Math.abs(bare!) < 1);
  const value = points && number !== undefined ? exact(bare! * 100) : points ? fraction(bare!, text) : bare!;
  if (points || isPercent) return { text, ...unitOf(instead), value, unit: '%', source };
  return { text, ...unitOf(instead), value, source };
}

/** « 0,8 » as a text in a cell for percentages. */
function fraction(value: number, text: string): number {
  return isPercentText(text) ? value : exact(value * 100);
}

function unitOf(measure: Measure | undefined): Pick<Measure, 'comparator' | 'unit' | 'per' | 'scope'> {
  if (!measure || measure.relative === true) return {};
  const { comparator, unit, per, scope } = measure;
  return {
    ...(comparator !== undefined && { comparator }),
    ...(unit !== undefined && { unit }),
    ...(per !== undefined && { per }),
    ...(scope !== undefined && { scope }),
  };
}

/** 1 January 1990, as spreadsheets count days: a lower number is none. */
const FIRST_SERIAL = 32_874;

/** The ISO day that was typed; a year alone is its last day, also where Excel has made a day of 1905 of it. */
export function typedDay({ text, number, date }: Field): string | undefined {
  if (number !== undefined && number >= 1900 && number < 2200) return parseDate(String(number)).date;
  // In a cell that is not for days.
  if (number !== undefined && number > FIRST_SERIAL && date === undefined) return isoDate(number);
  return date ?? parseDate(text).date;
}
