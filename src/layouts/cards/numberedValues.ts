import { isBareCode } from '../../domain/codes';
import { tidy } from '../../domain/text';
import type { Rect } from '../../workbook/address';
import type { Grid } from '../grid';
import type { CardEntry } from './cards';

/** What stands beside a label, cell by cell. */
export function plainValues(grid: Grid, values: Rect[]): CardEntry['values'] {
  return values.map((rect) => ({
    text: grid.text(rect.top, rect.left),
    source: grid.sourceOf(rect),
    rect,
  }));
}

/**
 * What stands beside a label that lists items: « Actions | 1.1 | La lettre » has its numbers in a column of their own, each
 * left of the title that it numbers. Any other values are what stands in their cells.
 */
export function numberedValues(grid: Grid, values: Rect[]): CardEntry['values'] {
  const codes = values.map(({ top, left }) => tidy(grid.text(top, left)));
  const numbered = numbersItems(codes[0] ?? '', codes[1])
    ? values.map((rect) => numberedTitle(grid, rect))
    : [null];
  return numbered.every((value) => value !== null) ? numbered : plainValues(grid, values);
}

/**
 * True for a code that may be the first of a list: « 1.1 », « A1 », 1, or a number that the next one goes on from. In « Axes |
 * 7 | Les axes de la feuille de route » it is a count.
 */
export function numbersItems(first: string, next: string | undefined): boolean {
  return !/^\d+$/.test(first) || first === '1' || Number(next) === Number(first) + 1;
}

function numberedTitle(grid: Grid, number: Rect): CardEntry['values'][number] | null {
  const code = tidy(grid.text(number.top, number.left));
  const title = grid.block(number.top, number.right + 1);
  const text = grid.text(title.top, title.left);
  if (!isBareCode(code) || title.top !== number.top || isBareCode(text) || !/\p{L}{3}/u.test(text))
    return null;
  const bottom = Math.max(number.bottom, title.bottom);
  const rect = { ...number, right: title.right, bottom };
  return { text: `${code} : ${text}`, source: grid.sourceOf(title), rect };
}
