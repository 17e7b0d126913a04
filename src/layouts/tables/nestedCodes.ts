import { codeKey, isBareCode, isRank, parentCode } from '../../domain/codes';
import { tidy } from '../../domain/text';
import type { Grid } from '../grid';
import { isCodeDate } from './tableColumns';
import { codeOf } from '../itemDrafts';
import { restartingCodes } from './restartingCodes';

/** So many rows with codes make a plan. */
const FEWEST = 4;
/** Of the rows, so many have a code, and of the lower codes so many have the one above them in the list. */
const MOST = 0.9;

/**
 * The code that a cell holds alone, with points between its parts; null for any other cell. Excel keeps `1` and `1.1` as
 * numbers, which it shows as « 1 » and « 1,1 », and makes a day of `1-1`.
 */
export function codeAlone(grid: Grid, row: number, column: number): string | null {
  const cell = grid.cell(row, column);
  if (!cell || cell.error !== undefined) return null;
  if (cell.date !== undefined) return isCodeDate(cell.format) ? codeKey(codeOf(cell)!.code) : null;
  const text = tidy(cell.text).replace(/[.)]$/, '');
  if (typeof cell.value === 'number')
    return /^\d{1,2}(?:[,.]\d)?$/.test(text) ? text.replace(',', '.') : null;
  return isRank(text) || (/\d/.test(text) && isBareCode(text)) ? codeKey(text) : null;
}

/** The parts of a code: the letter of an axis is one of them, `A`, `A1` and `A1.1` have one, two and three. */
function partsOf(code: string): string[] {
  return tidy(code)
    .toLowerCase()
    .replace(/^(\p{L})(?=\d)/u, '$1.')
    .split(/[.-]/);
}

/**
 * True for a column that numbers several levels, the titles of all of them in the column beside it: `1`, `1.1`, `1.1.1` or
 * `A`, `A1`, `A1.1` under each other, each code with the one that it goes on from above it, or numbers that start again
 * below each line. Only their parts or signs tell axis, objective and action.
 */
export function numbersLevels(grid: Grid, column: number, rows: number[]): boolean {
  if (restartingCodes(grid, column, rows).size > 0) return true;
  const coded = rows.flatMap((row) => {
    const key = codeAlone(grid, row, column);
    // The key of A1.1 is 1.1: only as it was written it goes on from A1.
    const text = tidy(grid.text(row, column)).replace(/[.)]$/, '');
    return key === null ? [] : [{ row, code: /^[a-h]\d/i.test(text) ? text : key }];
  });
  const filled = rows.filter((row) => grid.cell(row, column) !== undefined);
  if (coded.length < FEWEST || coded.length < filled.length * MOST) return false;
  const depths = new Set(coded.map(({ code }) => partsOf(code).length));
  const top = Math.min(...depths);
  const lower = coded.filter(({ code }) => partsOf(code).length > top);
  if (depths.size < 2 || lower.length <= coded.length / 2) return false;
  const above = new Set<string>();
  const goOn = coded.filter(({ code }) => {
    const parts = partsOf(code);
    const parent = parentCode(code);
    above.add(parts.join('.')).add(codeKey(code));
    return above.has(parts.slice(0, -1).join('.')) || (parent !== null && above.has(parent));
  });
  const titled = coded.filter(({ row }) => /\p{L}{2}/u.test(grid.cell(row, column + 1)?.text ?? ''));
  return goOn.length >= lower.length * MOST && titled.length >= coded.length * MOST;
}
