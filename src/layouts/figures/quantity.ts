import { tidy } from '../../domain/text';
import type { CellSnapshot } from '../../workbook/snapshot';

/** A number that a cell tells without doubt. Percentages are in points, whether typed « 83.24% » or formatted. */
export interface CertainNumber {
  number: number;
  unit?: string;
}

const CERTAIN =
  /^(?<sign>[-+−]?)\s?(?<whole>\d{1,3}(?: \d{3})+|\d+)(?:(?<point>[.,])(?<decimals>\d+))?\s?(?<unit>[%€]|[kM]€|\p{L}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){0,2})?(?:\s?(?:\(\*+\)|\*+|\(\d\)))?$/u;
/** Words that make another quantity, a share or a doubt of what stands before them. */
const NO_UNIT =
  /(?:^| )(?:et|ou|à|sur|par|soit|environ|minimum|maximum|mille|millions?|milliards?|e|er|ère|ème|h)(?: |$)/i;

/**
 * The number of a cell, when its text has one reading. `unit` is a sign or up to three words: « 44 EPLE ».
 * @example certainNumber({ value: '81 573 € (*)', text: '81 573 € (*)' }) → { number: 81573, unit: '€' }
 * @example certainNumber({ value: '14 EPLE et 4 écoles', text: '14 EPLE et 4 écoles' }) → null
 */
export function certainNumber(cell: CellSnapshot): CertainNumber | null {
  if (cell.error !== undefined || cell.date !== undefined) return null;
  if (typeof cell.value === 'number') return ofFormat(cell.value, cell.format ?? '');
  const match = CERTAIN.exec(tidy(cell.text))?.groups;
  if (!match) return null;
  const { sign, whole, point, decimals, unit } = match;
  if (unit !== undefined && NO_UNIT.test(unit)) return null;
  // « 10.000 » is ten thousand for one reader and ten for the next.
  if (decimals?.length === 3 && !/^0/.test(whole!)) return null;
  const size = Number(whole!.replaceAll(' ', '') + (point === undefined ? '' : `.${decimals!}`));
  return { number: sign === '-' || sign === '−' ? -size : size, ...(unit !== undefined && { unit }) };
}

function ofFormat(value: number, format: string): CertainNumber {
  // Twelve digits: 0.0364 × 100 is 3.64, not 3.6400000000000001.
  if (format.includes('%')) return { number: Number((value * 100).toPrecision(12)), unit: '%' };
  return { number: value, ...(format.includes('€') && { unit: '€' }) };
}

const QUANTITY = /^[≈~<>≤≥+\-−]?\s?\d/;
const NO_QUANTITY = [
  /^\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?$/,
  /^\d{1,2}(?:er)? (?:janv|f[ée]vr|mars|avr|mai|juin|juil|ao[ûu]t|sept|oct|nov|d[ée]c)/i,
  /^\d{1,2} ?h(?: ?\d\d)?(?: ?[-–à].*)?$/i,
  /^\d{1,2}(?:[-–]\d{1,2})+$|^\d+(?:\.\d+){2,}/,
  /^\d{1,2} ?(?:e|er|[èe]me|[èe]re)(?:\P{L}|$)/iu,
];
const LONGEST_QUANTITY = 60;

/** True for a number, or a short text that begins with one: « 457/549 soit 83.24% ». Dates, hours and codes are none. */
export function isQuantity(cell: CellSnapshot): boolean {
  if (cell.error !== undefined || cell.date !== undefined) return false;
  if (typeof cell.value === 'number') return true;
  const text = tidy(cell.text);
  // « 1.5 » has the form of a day and a month too; a decimal is what a cell of figures holds.
  if (/^\d+[.,]\d+$/.test(text)) return true;
  return (
    text.length <= LONGEST_QUANTITY &&
    QUANTITY.test(text) &&
    !NO_QUANTITY.some((pattern) => pattern.test(text))
  );
}

/** True for a cell that says that nothing is known: « - », « n.c. ». */
export function isNoFigure(cell: CellSnapshot): boolean {
  return (
    /^(?:[-–—/.…?]+|n\.? ?[cdrsa]\.?|n\/[ad]|non communiqué|néant)$/i.test(tidy(cell.text)) ||
    cell.error !== undefined
  );
}

const YEARS = '(?:19|20)\\d\\d(?: ?[-/–] ?(?:(?:19|20)?\\d\\d))?';
const MONTH =
  'janv(?:ier|\\.)?|f[ée]vr(?:ier|\\.)?|mars|avr(?:il|\\.)?|mai|juin|juil(?:let|\\.)?|ao[ûu]t|sept(?:embre|\\.)?|oct(?:obre|\\.)?|nov(?:embre|\\.)?|d[ée]c(?:embre|\\.)?';
const TIME = new RegExp(
  `^(?:(?:ann[ée]es?(?: scolaires?)?|a\\. ?s\\.|rentr[ée]e|fin|session|(?:au )?\\d{1,2}[/.]\\d{1,2}[/.]|[ts][1-4]|trimestre [1-4]|semestre [12]|${MONTH})[ -]?)*${YEARS}$|^(?:${MONTH})$|^[ts][1-4]$|^(?:trimestre|semestre) [1-4]$`,
  'i',
);

/** True for a year, a school year, a month, a quarter or a date: what stands on a time axis. */
export function isTime(cell: CellSnapshot): boolean {
  if (cell.date !== undefined) return true;
  if (typeof cell.value === 'number')
    return Number.isInteger(cell.value) && cell.value >= 1950 && cell.value <= 2100;
  return TIME.test(tidy(cell.text));
}
