import { splitCode } from '../../domain/codes';
import { tidy } from '../../domain/text';
import { around, isLineOfCard, readLabel, type Card, type CardEntry, type CardGroup } from './cards';
import { readHeaderBlock } from './cardReader';
import { ficheTitle, ficheTitleIn } from './ficheTitles';
import type { Grid } from '../grid';
import type { Free, Layout, Region } from '../layout';
import { pairCards } from './pairCards';
import { isOverNumbers, listedPart } from '../partTitles';
import type { HeaderWord } from '../words/vocabulary';

const OBJECTIVE = /^(?:strategicO|o)bjective$/;
/** Most rows of a header block. */
const MOST_ROWS = 6;

/**
 * The block above a table that says what it is about: « Axe : … | Pilote : … », « Objectif : … | Échéance : … ». Pairs of
 * a label and its value, one or more a row, an axis or an objective among them; what stands below belongs to it.
 */
export const headerBlockLayout: Layout<Card> = {
  id: 'headerBlock',
  what: 'what a table is about, in lines above it',
  example: [
    ['Axe :', 'Usages'],
    ['Objectif :', 'Former'],
    ['Pilote :', 'DANE'],
    ['Action', 'Échéance'],
    ['Réunir', '2025'],
  ],
  detect(grid, free) {
    const regions: Region<Card>[] = [];
    const others = pairCards(grid, free);
    let entries: CardEntry[] = [];
    let last = -1;
    const close = (): void => {
      const roles = new Set(entries.map((entry) => entry.word.role));
      const rows = new Set(entries.map((entry) => entry.rect.top)).size;
      const above = roles.has('axis') || roles.has('objective') || roles.has('strategicObjective');
      const lists = entries.some((entry) => entry.word.role === 'action');
      const isBlock =
        above &&
        !lists &&
        rows <= MOST_ROWS &&
        hasTableBelow(grid, last, others) &&
        !isUnderAction(grid, entries);
      if (isBlock && (entries.length >= 2 || standsAlone(entries))) {
        const title = ficheTitle(grid, free, entries[0]!.rect.top);
        if (title) entries.unshift(title);
        const rect = around(
          entries.flatMap((entry) => [entry.rect, ...entry.values.map((value) => value.rect)]),
        );
        regions.push({ layout: 'headerBlock', rect, certainty: 0.8, shape: { entries, rect } });
      }
      entries = [];
    };
    for (const row of grid.rows) {
      if (row <= last) continue;
      const isTitle = ficheTitleIn(grid, free, row) !== null;
      const pairs = isTitle ? null : (pairsIn(grid, free, row) ?? otherPair(grid, free, row, entries.at(-1)));
      const more = pairs ? null : nextValue(grid, free, row, entries.at(-1));
      if (more && row === last + 1) {
        entries.at(-1)!.values.push(more);
        last = row;
        continue;
      }
      const over = pairs || isTitle ? null : labelOver(grid, free, row);
      if (over) {
        close();
        entries.push(over);
        last = over.values[0]!.rect.bottom;
        continue;
      }
      if (!pairs || (entries.length > 0 && row > last + 1)) close();
      if (!pairs) continue;
      entries.push(...pairs);
      last = row;
    }
    close();
    return regions;
  },
  read: (region, context) => readHeaderBlock(region.shape, context),
};

/** « Fiche 1.1.1 – Installer… », « Action 2 : … » right over the labels: the fiche of that action, not of what is listed below. */
function isUnderAction(grid: Grid, [first]: CardEntry[]): boolean {
  const top = first!.rect.top - 1;
  const [column, ...more] = grid.columnsOf(top);
  if (column === undefined || more.length > 0) return false;
  const { code, title, word } = splitCode(grid.text(top, column));
  return word === 'action' && code !== undefined && title !== '';
}

/** « Objectif | … » alone over a table: nothing else says what the table is about. */
function standsAlone(entries: CardEntry[]): boolean {
  return OBJECTIVE.test(entries[0]!.word.role);
}

/** A text alone below the value of « Objectifs », or of another label: one more value. */
function nextValue(
  grid: Grid,
  free: Free,
  row: number,
  entry: CardEntry | undefined,
): CardEntry['values'][number] | null {
  const above = entry?.values.at(-1)?.rect;
  const [column, ...more] = grid.columnsOf(row);
  if (!above || column !== above.left || more.length > 0 || !free.has(row, column)) return null;
  const text = grid.text(row, column);
  if (readLabel(grid, text) || splitCode(text).word !== undefined) return null;
  return { text, source: grid.source(row, column), rect: grid.block(row, column) };
}

/** « Objectif » alone over its text. */
function labelOver(grid: Grid, free: Free, row: number): CardEntry | null {
  const [column, ...more] = grid.columnsOf(row);
  if (column === undefined || more.length > 0 || !free.has(row, column)) return null;
  const text = grid.text(row, column);
  const word = readLabel(grid, text);
  if (!word || !OBJECTIVE.test(word.role)) return null;
  const entry = { label: text.trim(), word, source: grid.source(row, column), rect: grid.block(row, column) };
  const value = nextValue(grid, free, row + 1, { ...entry, values: [{ text, ...entry }] });
  return value && { ...entry, values: [value] };
}

/** « Axe 1 », « Objectif 1.2 » beside the title: the level that it names. */
function readLevel(text: string): HeaderWord | null {
  const { code, title, word } = splitCode(text);
  return code !== undefined && title === '' && (word === 'axis' || word === 'objective')
    ? { role: word }
    : null;
}

/** A table follows, no other card: a row of at least two headers within a few rows, or « I. Actions » over its list. */
function hasTableBelow(grid: Grid, row: number, cards: CardGroup[]): boolean {
  const isOfCard = (other: number): boolean =>
    cards.some(({ rect }) => rect.top > row && rect.top <= other && other <= rect.bottom);
  return grid.rows
    .filter((other) => other > row && other <= row + 4 && !isOfCard(other))
    .some((other) => {
      const [first, ...more] = grid.columnsOf(other);
      if (more.length === 0) return listedPart(grid.text(other, first!)) !== null;
      if (isOverNumbers(grid, other, first!)) return true;
      return labelsIn(grid, other).length >= 2 && !isLineOfCard(grid, other, first!);
    });
}

function labelsIn(grid: Grid, row: number): number[] {
  return grid.columnsOf(row).filter((column) => readLabel(grid, grid.text(row, column)) !== null);
}

/** Blank columns that part the block from something else beside it. */
const WIDEST_GAP = 2;

/** The filled columns of a row up to the first wide gap behind a value; all of them where every cell is one of a pair. */
function besideTheRest(grid: Grid, row: number): number[] {
  const columns = grid.columnsOf(row);
  const isLabel = (column: number): boolean => readLabel(grid, grid.text(row, column)) !== null;
  const end = columns.findIndex((column, i) => {
    const gap = i === 0 ? 0 : column - grid.block(row, columns[i - 1]!).right - 1;
    return i % 2 === 0 && gap >= WIDEST_GAP && (!isLabel(column) || grid.isHiddenColumn(column));
  });
  return end < 0 ? columns : columns.slice(0, end);
}

/** « Rédacteur | … » right below another pair, in its columns: one more label, of whatever word. */
function otherPair(grid: Grid, free: Free, row: number, above: CardEntry | undefined): CardEntry[] | null {
  const [label, value, ...more] = grid.columnsOf(row);
  const over = above?.values[0]?.rect;
  if (label === undefined || value === undefined || more.length > 0 || !over || over.bottom !== row - 1)
    return null;
  const rect = grid.block(row, value);
  const text = grid.text(row, label);
  const isAligned = label === above.rect.left && rect.left === over.left && rect.right === over.right;
  const isLabel = /^\p{Lu}\p{L}{2}/u.test(text) && tidy(text).split(' ').length <= 4;
  const isFree = free.has(row, label) && free.has(row, value);
  if (!isAligned || !isLabel || !isFree || splitCode(text).code !== undefined) return null;
  if (readLabel(grid, grid.text(row, value))) return null;
  const values = [{ text: grid.text(row, value), source: grid.source(row, value), rect }];
  const source = grid.source(row, label);
  return [{ label: text.trim(), word: { role: 'section' }, source, rect: grid.block(row, label), values }];
}

/** A row of labels each followed by its value; null for any other row. */
function pairsIn(grid: Grid, free: Free, row: number): CardEntry[] | null {
  const columns = besideTheRest(grid, row);
  if (columns.length > 0 && isOverNumbers(grid, row, columns[0]!)) return null;
  if (columns.length < 2 || columns.length % 2 !== 0 || !columns.every((column) => free.has(row, column)))
    return null;
  const entries: CardEntry[] = [];
  for (let i = 0; i < columns.length; i += 2) {
    const label = columns[i]!;
    const value = columns[i + 1]!;
    const word = readLabel(grid, grid.text(row, label)) ?? readLevel(grid.text(row, label));
    if (!word || readLabel(grid, grid.text(row, value))) return null;
    entries.push({
      label: grid.text(row, label).trim(),
      word,
      source: grid.source(row, label),
      rect: grid.block(row, label),
      values: [
        { text: grid.text(row, value), source: grid.source(row, value), rect: grid.block(row, value) },
      ],
    });
  }
  return entries;
}
