import { splitCode } from '../../domain/codes';
import { hasBullets } from '../../domain/items';
import { tidy } from '../../domain/text';
import type { Rect } from '../../workbook/address';
import type { Grid } from '../grid';
import { inChargeIn } from '../words/inCharge';
import type { Free } from '../layout';
import { isStatusWord } from '../words/statusWords';
import { isTerm } from '../words/terms';
import { readHeader } from '../words/vocabulary';

/** The title over one of several cards side by side that share their labels: « Axe 2 : Plan numérique ». */
export interface CardHead {
  /** First and last column that it stands over. */
  left: number;
  right: number;
  text: string;
  rect: Rect;
}

const LONGEST_TITLE = 220;

/**
 * Titles right over the value columns of cards side by side, when they say that they are axes or objectives; « Axe 1 »
 * may stand in a row of its own over its title, or alone where the first label is that of the titles (« Intitulé »). None
 * where the row above is anything else.
 * @param row the row of the first label
 * @param from the first column right of the labels
 */
export function headsOver(grid: Grid, free: Free, row: number, from: number): CardHead[] {
  const below = headsIn(grid, free, row - 1, from);
  if (below.length < 2) return [];
  if (below.every(({ text }) => isNamed(text))) return below;
  const titled = grid.header(grid.text(row, from - 1))?.role === 'title';
  if (titled && below.every(({ text }) => isNumber(text))) return below;
  const above = headsIn(grid, free, row - 2, from);
  const pairs = below.flatMap((head) => {
    const number = above.find(({ left }) => left === head.left);
    const joined = number && { ...head, text: `${number.text} : ${head.text}` };
    return joined && isNumber(number.text)
      ? [{ ...joined, rect: { ...head.rect, top: number.rect.top } }]
      : [];
  });
  return pairs.length === below.length && above.length === below.length ? pairs : [];
}

function headsIn(grid: Grid, free: Free, row: number, from: number): CardHead[] {
  const heads: CardHead[] = [];
  for (let column = from; row >= 0 && column < grid.width; column++) {
    const rect = grid.block(row, column);
    const text = grid.text(rect.top, rect.left);
    if (rect.left < column || tidy(text) === '') continue;
    if (!isTitle(text) || !free.has(rect.top, rect.left)) return [];
    heads.push({ left: rect.left, right: rect.right, text, rect });
  }
  return heads;
}

function isTitle(text: string): boolean {
  const plain = tidy(text);
  return (
    plain.length <= LONGEST_TITLE &&
    /\p{L}{2}/u.test(plain) &&
    !hasBullets(text) &&
    readHeader(text) === null &&
    !isTerm(text) &&
    !isStatusWord(text) &&
    inChargeIn(text) === null
  );
}

/** « Axe 1 : Gouvernance », « Objectif 2 - Former ». */
function isNamed(text: string): boolean {
  const { title, word } = splitCode(tidy(text));
  return (word === 'axis' || word === 'objective') && title !== '';
}

/** « Axe 1 » alone. */
function isNumber(text: string): boolean {
  const { code, title, word } = splitCode(tidy(text));
  return (word === 'axis' || word === 'objective') && code !== undefined && title === '';
}
