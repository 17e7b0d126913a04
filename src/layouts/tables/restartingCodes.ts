import { tidy } from '../../domain/text';
import type { Grid } from '../grid';

/** A column that numbers anew below each line has so many signs, each for its level: with two it may be any list. */
const FEWEST_SIGNS = 3;
/** Of the cells, so many are numbers of the plan with a title beside them, and so many of these go on counting. */
const MOST = 0.9;
/** Signs that number a level: « I. », « A. », « 1. », « a) ». The first that a text fits is its own. */
const SIGNS: [RegExp, (code: string) => number][] = [
  [/^[IVX]{1,5}$/, romanNumber],
  [/^[A-Z]$/, (code) => code.charCodeAt(0) - 64],
  [/^\d{1,2}$/, Number],
  [/^[a-z]$/, (code) => code.charCodeAt(0) - 96],
];

/** The number of a line, and how many levels stand above it, itself included. */
export interface RestartingCode {
  code: string;
  depth: number;
}

/**
 * The numbers of a column that start again below each line of the level above, by row: « I », « 1. », « a) », « b) », « 2. »,
 * « a) ». Each level has its own sign, and the titles of all stand in the next column. None for any other column.
 */
export function restartingCodes(grid: Grid, column: number, rows: number[]): Map<number, RestartingCode> {
  const signed = rows.flatMap((row) => signAt(grid, row, column) ?? []);
  const signs = [...new Set(signed.map(({ sign }) => sign))];
  const first = signed[0];
  if (first === undefined || signs.length < FEWEST_SIGNS) return new Map();
  const filled = rows.filter((row) => row >= first.row && grid.cell(row, column) !== undefined);
  const counts: number[] = [];
  const goOn = signed.filter(({ sign, number }) => {
    const level = signs.indexOf(sign);
    // A level is left out nowhere: « a) » stands below « 1. », never right below « I ».
    const follows = level <= counts.length && number === (counts[level] ?? 0) + 1;
    counts.splice(level, counts.length, number);
    return follows;
  });
  const titled = signed.filter(({ row }) => /\p{L}{2}/u.test(grid.text(row, column + 1)));
  const enough = [filled.length, signed.length].every(
    (count) => Math.min(goOn.length, titled.length) >= count * MOST,
  );
  if (!enough) return new Map();
  return new Map(signed.map(({ row, sign, code }) => [row, { code, depth: signs.indexOf(sign) + 1 }]));
}

function signAt(
  grid: Grid,
  row: number,
  column: number,
): { row: number; sign: number; code: string; number: number } | null {
  const cell = grid.cell(row, column);
  if (!cell || cell.error !== undefined || cell.date !== undefined) return null;
  const code = tidy(cell.text).replace(/^\(|\s*[.):–-]+$/g, '');
  const sign = SIGNS.findIndex(([pattern]) => pattern.test(code));
  return sign < 0 ? null : { row, sign, code, number: SIGNS[sign]![1](code) };
}

function romanNumber(code: string): number {
  const values = [...code].map((letter) => ({ I: 1, V: 5, X: 10 })[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
