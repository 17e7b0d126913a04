import { isDateFormat, withoutLiterals } from '../../workbook/serialDates';

/**
 * SheetJS shows numbers as an American Excel does. The people who made the workbook see French ones, and a reader
 * that takes « 1,234 » as French would be wrong by a factor of a thousand.
 */

/** Between thousands, as Windows has it in French since 2018. */
const THOUSANDS = '\u202f';

const FRENCH_NAMES: Record<string, string> = {
  january: 'janvier',
  february: 'février',
  march: 'mars',
  april: 'avril',
  may: 'mai',
  june: 'juin',
  july: 'juillet',
  august: 'août',
  september: 'septembre',
  october: 'octobre',
  november: 'novembre',
  december: 'décembre',
  jan: 'janv',
  feb: 'févr',
  mar: 'mars',
  apr: 'avr',
  jun: 'juin',
  jul: 'juil',
  aug: 'août',
  sep: 'sept',
  oct: 'oct',
  nov: 'nov',
  dec: 'déc',
  monday: 'lundi',
  tuesday: 'mardi',
  wednesday: 'mercredi',
  thursday: 'jeudi',
  friday: 'vendredi',
  saturday: 'samedi',
  sunday: 'dimanche',
  mon: 'lun',
  tue: 'mar',
  wed: 'mer',
  thu: 'jeu',
  fri: 'ven',
  sat: 'sam',
  sun: 'dim',
};

/**
 * The French form of a number shown in English: `1,234.5` → `1 234,5`, `1-Jan` → `1-janv`. `format` is the number
 * format it was shown with; separators that the format prints as plain text (`0"."0`) are left.
 */
export function frenchNumber(shown: string, format: string): string {
  if (isDateFormat(format)) {
    return shown.replace(/[A-Za-z]{3,}/g, (word) => FRENCH_NAMES[word.toLowerCase()] ?? word);
  }
  const code = withoutLiterals(format);
  const grouped = code.includes(',') ? shown.replace(/(\d),(?=\d{3})/g, `$1${THOUSANDS}`) : shown;
  return code === 'General' || code.includes('.') ? grouped.replace(/(\d)\.(?=\d)/g, '$1,') : grouped;
}

const SPACE_BEFORE_PERCENT = /[ \u00a0\u202f]+(?=%)/;

/**
 * A number in a format such as `0 %`, as French writes shares and Excel takes it: `0,82` → `82 %`. SheetJS knows `0%`
 * only, and shows the bare number else. Undefined for any other format, and where `show` does not know it either.
 */
export function spacedPercent(
  value: number,
  format: string,
  show: (format: string, value: number) => string,
): string | undefined {
  const space = SPACE_BEFORE_PERCENT.exec(format)?.[0];
  if (space === undefined) return undefined;
  try {
    return show(format.replaceAll(`${space}%`, '%'), value).replace('%', `${space}%`);
  } catch {
    return undefined;
  }
}
