import { plainKey, tidy } from '../../domain/text';

/** « Les actions de la feuille de route », « Liste des indicateurs ». */
const SAYS_AGAIN = /^(?:(?:la )?liste des? |(?:toute?s )?les )/;
/** Of the rows, so many have a count or say again what they are. */
const MOST = 0.8;
const FEWEST = 3;

/**
 * True for rows that say what a workbook holds, no items of it: « actions | 35 | Les actions, rattachées à leur axe ».
 * Every kind comes once and in the plural, with how many there are or with words that say it again.
 */
export function isContents(rows: readonly { kind: string; beside: readonly string[] }[]): boolean {
  const kinds = rows.map(({ kind }) => plainKey(kind));
  if (rows.length < FEWEST || new Set(kinds).size < kinds.length) return false;
  if (!kinds.every((kind) => /[sx]$/.test(kind.split(' ')[0]!))) return false;
  const again = rows.filter(({ beside }) => beside.some((text) => SAYS_AGAIN.test(plainKey(text))));
  const counts = rows.flatMap(({ beside }) => beside.find((text) => /^\d+$/.test(tidy(text))) ?? []);
  return [again, areInOrder(counts.map(Number)) ? [] : counts].some(
    ({ length }) => length >= rows.length * MOST,
  );
}

/** 1, 2, 3 number the rows. */
function areInOrder(numbers: number[]): boolean {
  return numbers.every((number, i) => i === 0 || number === numbers[i - 1]! + 1);
}

/** True for a text that only says its label again: « Objectifs | Les objectifs, rattachés à leur axe ». */
export function saysAgain(label: string, text: string): boolean {
  const key = plainKey(text);
  return SAYS_AGAIN.test(key) && key.replace(SAYS_AGAIN, '').startsWith(plainKey(label));
}
