import { splitCode } from '../../domain/codes';
import { plainKey, tidy } from '../../domain/text';
import { around, readLabel, type CardEntry, type CardGroup } from './cards';
import type { Grid } from '../grid';
import type { Free } from '../layout';
import { ITEM_ROLES } from '../words/vocabulary';

const LABELLED = /^\s*(?<label>[^:\n]{3,60}?)\s*:\s*(?<value>\S[\s\S]*)?$/;
/** Fewest different labels that make a card. */
const FEWEST = 3;
/** Most blank rows inside a card. */
const MOST_BLANK = 1;

/**
 * Cards with the label and its value in one cell and several of them in a row: « Action : La lettre | Pilote : DANE » over
 * « Échéance : juin | Public : Écoles ». A label that comes again begins the next card, and so does the next numbered action.
 * Lines of one column are an outline's.
 */
export function lineCards(grid: Grid, free: Free): CardGroup[] {
  const cards: { entries: CardEntry[]; last: number; isWide: boolean }[] = [];
  for (const row of grid.rows) {
    const entries = entriesIn(grid, free, row);
    const keys = entries.map(({ label }) => plainKey(label));
    if (entries.length === 0 || new Set(keys).size < keys.length) continue;
    const above = cards.at(-1);
    const goesOn =
      above !== undefined &&
      row - above.last <= MOST_BLANK + 1 &&
      isBlank(grid, above.last + 1, row) &&
      !above.entries.some(({ label }) => keys.includes(plainKey(label))) &&
      !namesNext(above.entries, entries);
    if (!goesOn) cards.push({ entries, last: row, isWide: entries.length > 1 });
    else {
      above.entries.push(...entries);
      above.last = row;
      above.isWide ||= entries.length > 1;
    }
  }
  return cards
    .filter(({ entries, isWide }) => isWide && isCard(grid, entries))
    .map(({ entries }) => {
      const rect = around(entries.map((entry) => entry.rect));
      return { cards: [{ entries, rect }], rect };
    });
}

/**
 * The labels of a row with their values; none where any of its cells is something else. « Public : » alone has none yet, where
 * no text stands right below.
 */
function entriesIn(grid: Grid, free: Free, row: number): CardEntry[] {
  const columns = grid.columnsOf(row);
  const found = columns.map((column) => (free.has(row, column) ? entryIn(grid, row, column) : null));
  const entries = found.filter((entry) => entry !== null);
  const isFilled = entries.every(({ values }) => values.length > 0);
  return entries.length === columns.length && (isFilled || areLabelled(grid, row + 1)) ? entries : [];
}

function entryIn(grid: Grid, row: number, column: number): CardEntry | null {
  const { label, value } = LABELLED.exec(grid.text(row, column))?.groups ?? {};
  const word = label === undefined ? null : readLabel(grid, label);
  if (!word) return null;
  const [rect, source] = [grid.block(row, column), grid.source(row, column)];
  const values = value === undefined ? [] : [{ text: value, source, rect }];
  return { label: tidy(label!), word, source, rect, values };
}

function areLabelled(grid: Grid, row: number): boolean {
  return grid.columnsOf(row).every((column) => entryIn(grid, row, column) !== null);
}

/** « Action 1-2 : … » below what is said of « Action 1-1 » begins the next card; right below it, it is one more action of the same. */
function namesNext(above: readonly CardEntry[], [first]: readonly CardEntry[]): boolean {
  return isNumbered(first!) && above.some(isNumbered) && !isNumbered(above.at(-1)!);
}

function isNumbered({ label }: CardEntry): boolean {
  const { code, word } = splitCode(label);
  return code !== undefined && word === 'action';
}

function isBlank(grid: Grid, from: number, to: number): boolean {
  for (let row = from; row < to; row++) if (!grid.isEmptyRow(row)) return false;
  return true;
}

/**
 * Different labels that name an item, or right below one: « Version : 2 | Date : juin » on a cover says nothing of any, and
 * « Axe 1 : … | Objectif 1.1 : … | Action 1.1.1 : … » are levels beside each other.
 */
function isCard(grid: Grid, entries: CardEntry[]): boolean {
  const kinds = new Set(entries.map(({ word }) => `${word.role}${word.of ?? ''}`));
  const names = entries.some(({ word }) => ITEM_ROLES.has(word.role) || word.role === 'title');
  const { top, left } = entries[0]!.rect;
  const above = splitCode(top > 0 ? grid.text(top - 1, left) : '');
  const coded = entries.filter(({ label }) => splitCode(label).code !== undefined);
  const fields = entries.filter(({ word }) => !ITEM_ROLES.has(word.role));
  if (coded.length > 1 && fields.length < coded.length) return false;
  return kinds.size >= FEWEST && (names || (above.code !== undefined && above.title !== ''));
}
