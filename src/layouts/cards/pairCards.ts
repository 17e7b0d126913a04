import { splitCode } from '../../domain/codes';
import { plainKey, tidy } from '../../domain/text';
import { around, readLabel, type Card, type CardEntry, type CardGroup } from './cards';
import { ficheTitleIn } from './ficheTitles';
import { explainsShortForm } from '../words/glossary';
import type { Grid } from '../grid';
import type { Free } from '../layout';
import { isOverNumbers } from '../partTitles';
import { isValueHeader } from '../words/valueHeaders';

/** One row of labels each with its values to the right: « Public | Enseignants | Pilote | DANE ». */
export interface PairRow {
  row: number;
  bottom: number;
  pairs: { label: number; values: number[] }[];
  /** A value reads as a label too (« Acteurs | Partenaires »): the rows around have to say which is which. */
  unsure: boolean;
}

interface Block {
  rows: PairRow[];
  entries: CardEntry[];
  /** The last row of its labels and values. */
  bottom: number;
  /** The labels come again beside each other: cards side by side, or a list of one thing. */
  repeats: boolean;
}

/** Fewest different labels that make a card, and fewest where nothing is filled in. */
const FEWEST = 3;
const FEWEST_EMPTY = 5;
/** Fewest values above and below what stands in their column. */
const FEWEST_AMONG = 2;
/** Most blank rows inside a card. */
const MOST_BLANK = 1;
/** So many rows below a card are looked at for what would make its labels the header of a table. */
const ROWS_BELOW = 3;

/** Cards with two or more labels in a row, each with its value beside it; labels that come again begin the next card. */
export function pairCards(grid: Grid, free: Free): CardGroup[] {
  const blocks = blocksOf(grid, free).filter((block) => isCard(grid, block));
  const filled = new Set(blocks.filter(isFilled).map(labelsKey));
  return blocks
    .filter(
      (block) => isFilled(block) || block.entries.length >= FEWEST_EMPTY || filled.has(labelsKey(block)),
    )
    .map(({ entries }) => {
      const rect = around(entries.flatMap((entry) => [entry.rect, ...entry.values.map((one) => one.rect)]));
      const card: Card = { entries, rect };
      return { cards: [card], rect };
    });
}

function blocksOf(grid: Grid, free: Free): Block[] {
  const blocks: Block[] = [];
  let block: Block | null = null;
  for (const row of grid.rows) {
    if (block && row - block.bottom > MOST_BLANK + 1) block = null;
    const pairs = isValueHeader(grid, row) || explainsShortForm(grid, row) ? null : pairRow(grid, free, row);
    if (!pairs) {
      if (!block || !goesOn(grid, free, row, block)) block = null;
      continue;
    }
    const keys = pairs.pairs.map(({ label }) => plainKey(grid.text(row, label)));
    const met = new Set<string>(block?.entries.map(({ label }) => plainKey(label)));
    if (!block || met.has(keys[0]!)) {
      block = { rows: [], entries: [], bottom: row, repeats: false };
      blocks.push(block);
    } else if (keys.some((key) => met.has(key))) block.repeats = true;
    if (new Set(keys).size < keys.length) block.repeats = true;
    block.rows.push(pairs);
    const entries = pairs.pairs.map(({ label, values }) => entryAt(grid, row, label, values));
    block.entries.push(...entries);
    for (const { values } of entries) lengthen(block, values);
    block.bottom = Math.max(block.bottom, pairs.bottom);
  }
  return blocks;
}

function lengthen(block: Block, values: CardEntry['values']): void {
  block.bottom = Math.max(block.bottom, ...values.map(({ rect }) => rect.bottom));
}

/** Reads a row as labels with their values; null for any other row, and for a row of labels side by side. */
export function pairRow(grid: Grid, free: Free, row: number): PairRow | null {
  const columns = grid.columnsOf(row);
  const isLabel = (column: number): boolean => readLabel(grid, grid.text(row, column)) !== null;
  const [first] = columns;
  if (first === undefined || !isLabel(first) || !columns.every((column) => free.has(row, column)))
    return null;
  if (isOverNumbers(grid, row, first) || ficheTitleIn(grid, free, row)) return null;
  const pairs: PairRow['pairs'] = [];
  let unsure = false;
  for (const column of columns) {
    const above = pairs.at(-1);
    const isBeside = above?.values.length === 0 && column === grid.block(row, above.label).right + 1;
    if (above && isBeside) unsure ||= isLabel(column);
    if (above && (isBeside || !isLabel(column))) above.values.push(column);
    else pairs.push({ label: column, values: [] });
  }
  const bottom = Math.max(...pairs.map(({ label }) => grid.block(row, label).bottom));
  return { row, bottom, pairs, unsure };
}

/** A label with the cells that are its values. */
export function entryAt(grid: Grid, row: number, label: number, values: number[]): CardEntry {
  const text = grid.text(row, label);
  return {
    label: tidy(text),
    word: readLabel(grid, text)!,
    source: grid.source(row, label),
    rect: grid.block(row, label),
    values: values.map((column) => valueAt(grid, row, column)),
  };
}

export function valueAt(grid: Grid, row: number, column: number): CardEntry['values'][number] {
  return { text: grid.text(row, column), source: grid.source(row, column), rect: grid.block(row, column) };
}

/** A row with nothing under the labels goes on with the lists beside them. */
function goesOn(grid: Grid, free: Free, row: number, block: Block): boolean {
  const columns = grid.columnsOf(row);
  const entries = columns.map((column) =>
    block.entries.filter(({ values }) => values[0]?.rect.left === column).at(-1),
  );
  if (row > block.bottom + 1 || !columns.every((column, i) => entries[i] && free.has(row, column)))
    return false;
  const values = columns.map((column) => valueAt(grid, row, column));
  values.forEach((value, i) => entries[i]!.values.push(value));
  lengthen(block, values);
  return true;
}

function isCard(grid: Grid, block: Block): boolean {
  const { rows, entries, repeats } = block;
  const sure = rows.filter(({ pairs, unsure }) => pairs.length >= 2 && !unsure);
  const known = new Set(sure.flatMap(({ pairs }) => pairs.map(({ label }) => label)));
  if (repeats || sure.length === 0 || sure.some((row) => endsWithValue(row, rows))) return false;
  if (rows.some(({ unsure, pairs }) => unsure && !pairs.every(({ label }) => known.has(label)))) return false;
  const coded = entries.filter(
    ({ label }) => splitCode(label).code !== undefined && grid.partTitle(label) === null,
  );
  const kinds = new Set(entries.map(({ word }) => `${word.role}${word.of ?? ''}`));
  return coded.length <= 1 && kinds.size >= FEWEST && !isHeader(grid, block, known);
}

/**
 * « Indicateurs | Nombre de formés | Indicateurs renseignés »: the last text begins like a label, has nothing beside it, and
 * stands where other rows hold values.
 */
function endsWithValue({ row, pairs }: PairRow, rows: readonly PairRow[]): boolean {
  const last = pairs.at(-1);
  if (!last || pairs.length < 2 || last.values.length > 0) return false;
  const among = rows.filter(
    (other) => other.row !== row && other.pairs.some(({ values }) => values.includes(last.label)),
  );
  return among.length >= FEWEST_AMONG;
}

/** « Action | Secteur | Pilote | Lieu » over rows with a text under each: the header of a table, whatever its words. */
function isHeader(grid: Grid, block: Block, labels: ReadonlySet<number>): boolean {
  const last = block.bottom;
  const below = grid.rows.filter((row) => row > last && row <= last + ROWS_BELOW);
  // What stands below the header of another table is that one's.
  const other = below.findIndex((row) => isValueHeader(grid, row));
  return below.slice(0, other < 0 ? below.length : other).some((row) => {
    const under = grid.columnsOf(row).filter((column) => labels.has(column));
    return under.length >= 2 && under.every((column) => readLabel(grid, grid.text(row, column)) === null);
  });
}

function isFilled({ entries }: Block): boolean {
  return entries.some(({ values }) => values.length > 0);
}

function labelsKey({ entries }: Block): string {
  return entries.map(({ label }) => plainKey(label)).join('|');
}
