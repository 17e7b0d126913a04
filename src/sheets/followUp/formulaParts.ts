import type { Direction, Rhythm } from '../../domain/followUp/followed';
import { directionTexts } from '../../messages/fr/followUp';
import { parameterNames } from '../parameters/parameterCells';
import { isOneOf } from './excelText';
import type { FollowUpColumnId } from './followUpColumns';
import type { RowFacts } from './rowFacts';
import { FIRST_DAY, LAST_DAY } from './rowFollowed';
import type { RowWords, Word } from './rowWords';

/** What the formulas of a row are made from. */
export interface FormulaRow {
  /** The address of the cell of a column in this row: `B5`. */
  at: (id: FollowUpColumnId) => string;
  /** The years that have a column, in their order. */
  years: readonly number[];
  facts: RowFacts;
  words: RowWords;
}

/** The direction that counts is one of these. */
export function goes({ at }: Pick<FormulaRow, 'at'>, ...wanted: Direction[]): string {
  return isOneOf(
    at('usedDirection'),
    wanted.map((one) => directionTexts[one]),
  );
}

/** « Rythme » says this one. */
export function hasRhythm({ at, words }: FormulaRow, wanted: Rhythm): string {
  return isOneOf(at('rhythm'), textsOf(words.rhythm, wanted));
}

export function textsOf<Meaning>(words: readonly Word<Meaning>[], wanted: Meaning): string[] {
  return words.filter(({ meaning }) => meaning === wanted).map(({ text }) => text);
}

/** A cell holds a day of Excel. */
export function isDayIn(cell: string): string {
  return `AND(ISNUMBER(${cell}),${cell}>=${String(FIRST_DAY)},${cell}<${String(LAST_DAY + 1)})`;
}

/** What stands in another unit is still there, in words: nothing can be computed. */
export function isHindered({ at, facts }: FormulaRow): string | null {
  const cells = facts.otherUnits.map((id) => `ISTEXT(${at(id)})`);
  return cells.length === 0 ? null : `OR(${cells.join(',')})`;
}

/** `none` where something hinders, else this. */
export function unlessHindered(row: FormulaRow, formula: string): string {
  const hindrance = isHindered(row);
  return hindrance === null ? formula : `IF(${hindrance},"",${formula})`;
}

/** The value of the last column of a year whose end lies before the day, or on it; else something else. */
export function lastStep({ at, years }: FormulaRow, compare: '<' | '<=', otherwise: string): string {
  return years.reduce((before, year) => {
    const cell = at(`step${year}`);
    return `IF(AND(ISNUMBER(${cell}),DATE(${String(year)},12,31)${compare}${parameterNames.day}),${cell},${before})`;
  }, otherwise);
}

/** How far a figure lies on the good side of a target; less than 0 where it does not meet it. */
export function margin(row: FormulaRow, figure: string, target: string): string {
  const tolerance = `MAX(0,N(${row.at('tolerance')}))`;
  const falls = goes(row, 'down', 'atMost');
  return `ROUND(IF(${goes(row, 'within')},${tolerance}-ABS(${figure}-${target}),IF(${falls},${target}-${figure},${figure}-${target})),9)`;
}
