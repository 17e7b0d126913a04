import { hasBullets, wholeText } from '../../domain/items';
import { isBareCode, splitCode } from '../../domain/codes';
import { readMark } from '../../domain/marks';
import type { ColumnMeaning, IGNORED } from '../../domain/recognition';
import { tidy } from '../../domain/text';
import type { Rect } from '../../workbook/address';
import { codesIn } from '../words/codeLists';
import type { Grid } from '../grid';
import type { Free } from '../layout';
import { rubricBands } from './rubricBands';
import { isItemText, isRowOf, known, sameTexts } from './rowsLikeHeaders';
import { asSaid } from './saidColumns';
import { withoutCrosses } from './crossColumns';
import { calendarColumns } from '../matrices/calendar';
import { headsDates } from './datedColumns';
import { saidItem } from '../sheetKinds';
import { sideLabel } from './sideLabels';
import { levelHeaders, levelsNamed } from '../words/levelHeaders';
import { loneHeaders } from './loneHeaders';
import { namedProjects } from './projectColumns';
import { spreadColumns, spreads } from './stateColumns';
import { overTitles } from './unheadedTitles';
import { countsColumns, numberedColumns } from './numberedColumns';
import { isOverNumbers, listedPart } from '../partTitles';
import { ITEM_ROLES, readHeader, readPluralNoun, type HeaderWord } from '../words/vocabulary';

/** A column of a table: the header's words, and what they were understood as. */
export interface HeaderCell extends Partial<HeaderWord> {
  /** First and last column that the header spans. */
  left: number;
  right: number;
  /** The header as written, on one line. */
  text: string;
  /** For one of several columns « À faire », « En cours », « Fait »: the status that it gives. */
  state?: string;
  /** For one of several columns « Action 1 », « Action 2 »: its number. */
  number?: number;
  /** What the user said that the column is. */
  said?: ColumnMeaning | typeof IGNORED;
}

export interface TableHeader {
  rect: Rect;
  cells: HeaderCell[];
  /** « Actions » to the left of « N° | Intitulé | Échéance »: the label of the whole table, and how far it reaches down. */
  side?: Rect;
}

const LONGEST_HEADER = 120;
/** Rows below a header that show what its columns hold. */
const CROIX_ROWS = 12;

/** Headers of tables on a sheet, from the top: rows (or two rows) with at least two known headers side by side. */
export function findTableHeaders(
  grid: Grid,
  free: Free,
  headingsAbove: (row: number, column: number) => string[],
): TableHeader[] {
  const headers: TableHeader[] = [];
  let below = -1;
  for (const row of grid.rows) {
    if (row <= below) continue;
    const found = runsOf(grid, free, row)
      .map((blocks) => headerOf(grid, free, blocks, row, headingsAbove, headers))
      .filter((header) => header !== null)
      .filter((header) => !isOverHeader(grid, free, header, headingsAbove))
      .filter((header) => !isRowOf(grid, header, headers));
    headers.push(...found, ...loneHeaders(grid, free, row, found));
    below = Math.max(below, ...found.map((header) => header.rect.bottom));
  }
  return headers;
}

/** A row of questions or groups (« COMMENT ? ») over the row of headers itself, which says more. */
function isOverHeader(
  grid: Grid,
  free: Free,
  header: TableHeader,
  headingsAbove: (row: number, column: number) => string[],
): boolean {
  const below = header.rect.top + 1;
  return runsOf(grid, free, below)
    .map((blocks) => headerOf(grid, free, blocks, below, headingsAbove))
    .some((other) => other !== null && other.rect.left <= header.rect.right && known(other) > known(header));
}

/**
 * Blocks of a row that stand side by side; one empty column is allowed between two of them, and behind a header that names
 * several levels those of the lower ones.
 */
function runsOf(grid: Grid, free: Free, row: number): Rect[][] {
  const runs: Rect[][] = [];
  for (const block of blocksIn(grid, row)) {
    if (!free.has(row, block.left)) continue;
    const run = runs.at(-1);
    if (run && block.left - run.at(-1)!.right <= reachOf(grid, run.at(-1)!)) run.push(block);
    else runs.push([block]);
  }
  return runs.filter((run) => run.length >= 2 && run.some((block) => block.top === row));
}

function reachOf(grid: Grid, { top, left }: Rect): number {
  return Math.max(1, levelsNamed(grid.text(top, left)).length);
}

/** Blocks that stand in a row: its own cells, and those merged down to it from a row above (« Axe » beside two rows of headers). */
function blocksIn(grid: Grid, row: number): Rect[] {
  const own = grid.columnsOf(row).map((column) => overTitles(grid, grid.block(row, column)));
  const reached = grid
    .mergesOver(row)
    .filter((merge) => merge.top < row && grid.cell(merge.top, merge.left) !== undefined);
  return [...own, ...reached].sort((a, b) => a.left - b.left);
}

function headerOf(
  grid: Grid,
  free: Free,
  all: Rect[],
  row: number,
  headingsAbove: (row: number, column: number) => string[],
  before: TableHeader[] = [],
): TableHeader | null {
  const side = sideLabel(grid, all, row);
  const blocks = widened(grid, side ? all.slice(1) : all, row);
  const uppers = numberedColumns(
    grid,
    withoutMonths(
      grid,
      row,
      blocks.map((block) => headerCell(grid, block)),
    ),
  );
  const lowest = Math.max(...blocks.map((block) => block.bottom));
  const cells = namedProjects(levelHeaders(grid, spreadColumns(grid, uppers, lowest), lowest));
  if (!looksLikeHeader(grid, blocks, cells)) return null;
  const second = secondRow(grid, free, blocks, row);
  const bottom = Math.max(...blocks.map((block) => block.bottom), second ? row + 1 : row);
  const split = second?.flatMap(([, subs], i) => withSubHeaders(grid, uppers[i]!, subs));
  const single = split && numberedColumns(grid, split).map((cell) => asSaid(grid, cell));
  const named = single ? namedProjects(spreadColumns(grid, single, bottom)) : cells;
  const item = saidItem(grid);
  const headings = headingsAbove(row, blocks[0]!.left);
  nameBareTitles(named, side ? [grid.text(row, side.left), ...headings] : headings, grid.name, item);
  if (item !== null && (before.length === 0 || before.some((other) => sameTexts(other.cells, named))))
    nameSaidItem(named, item);
  const rect = { top: row, left: named[0]!.left, bottom, right: named.at(-1)!.right };
  const isOfItems = named.some(
    (cell) => (cell.role !== undefined && ITEM_ROLES.has(cell.role)) || isItemTitle(cell),
  );
  if (!isOfItems && rubricBands(grid, free, { rect, cells: named }).size === 0) return null;
  return { rect, cells: named, ...(side && { side }) };
}

function headerCell(grid: Grid, block: Rect): HeaderCell {
  const text = grid.text(block.top, block.left);
  if (text.length > 2 * LONGEST_HEADER) return { left: block.left, right: block.right, text };
  // « Action 2 * »: a column that must be filled in.
  const plain = tidy(text).replace(/\s*\*+$/, '');
  return asSaid(grid, { left: block.left, right: block.right, text: plain, ...grid.header(plain) });
}

/** « S | O | N | D »: this « N » is a month, and heads no numbers. */
function withoutMonths(grid: Grid, row: number, cells: HeaderCell[]): HeaderCell[] {
  if (!cells.some(({ role, text }) => role === 'code' && text.length === 1)) return cells;
  const calendar = calendarColumns(grid, row);
  return cells.map((cell) =>
    cell.role === 'code' && calendar.has(cell.left)
      ? { left: cell.left, right: cell.right, text: cell.text }
      : cell,
  );
}

/** « Objectifs du PA | | » over « Axe 1 | Axe 2 | Axe 3 », not merged: it reaches as far as these do. */
function widened(grid: Grid, blocks: Rect[], row: number): Rect[] {
  const last = blocks.at(-1)!;
  const below = grid.columnsOf(row + 1);
  const isOver = below.length >= 2 && below[0] === last.left && last.left === last.right;
  if (!isOver || last.bottom > row || headerCell(grid, last).role !== 'contribution') return blocks;
  return [...blocks.slice(0, -1), { ...last, right: below.at(-1)! }];
}

/** A header row has two known headers of different meaning, short cells, and no second label row just below. */
function looksLikeHeader(grid: Grid, blocks: Rect[], cells: HeaderCell[]): boolean {
  const known = cells.filter((cell) => cell.role !== undefined);
  const roles = new Set(known.map((cell) => `${cell.role}${cell.of ?? ''}${cell.state ?? ''}`));
  // One header that the user explained is enough, and so is one over numbers.
  const isEnough =
    cells.some((cell) => cell.said !== undefined) || headsNumbers(grid, blocks) || headsDates(cells);
  const fewest = isEnough ? 1 : 2;
  const bottom = Math.max(...blocks.map((block) => block.bottom));
  const told = countedOf(grid, withoutCrosses(grid, cells, bottom), known, blocks[0]!.top);
  if (roles.size < fewest || (fewest > 1 && known.length < told / 3)) return false;
  if (cells.some((cell) => cell.text.length > LONGEST_HEADER)) return false;
  const others = blocks.filter(({ top, left }) => grid.partTitle(grid.text(top, left)) === null);
  if (others.some(({ top, left }) => isList(grid.text(top, left)))) return false;
  const coded = known.filter(({ role, text }) => role !== 'contribution' && isItemText(text));
  if (coded.some(({ text }) => grid.partTitle(text) === null)) return false;
  return fewest === 1 || !(isForm(grid, blocks, cells) || cells.some(isNumbered));
}

/** Bullets begin items; « Indicateurs » over « → valeur visée » only says what stands below each of them. */
function isList(text: string): boolean {
  const [first = '', ...others] = text.split(/[\n\r]+/);
  return hasBullets(first) || others.some((line) => hasBullets(line) && readHeader(wholeText(line)) === null);
}

/** The columns that could say that a row is no header: not those of a calendar. */
function countedOf(grid: Grid, cells: HeaderCell[], known: HeaderCell[], row: number): number {
  if (known.length >= cells.length / 3) return cells.length;
  const calendar = calendarColumns(grid, row);
  return cells.filter((cell) => known.includes(cell) || !calendar.has(cell.left)).length;
}

/** « Axe n° | 5 | Intitulé | Innovation »: beside its label stands a number, not another header. */
function isNumbered({ role }: HeaderCell, i: number, cells: HeaderCell[]): boolean {
  const next = cells[i + 1];
  return role === 'code' && next !== undefined && next.role === undefined && /^\d{1,2}$/.test(next.text);
}

/** « II. Leviers | Contact » right over « 1 | … »: the title of the part is the header of its list. */
function headsNumbers(grid: Grid, blocks: Rect[]): boolean {
  const [first] = blocks;
  return first !== undefined && isOverNumbers(grid, first.top, first.left);
}

/** Label, value, label, value: a card, not a table. The row below then has other labels in the same columns. */
function isForm(grid: Grid, blocks: Rect[], cells: HeaderCell[]): boolean {
  const below = Math.max(...blocks.map((block) => block.bottom)) + 1;
  const labels = cells.filter((cell) => cell.role !== undefined);
  const again = labels.filter((cell) => {
    const { left, right } = grid.block(below, cell.left);
    // « Responsable : … » over the width of the table is a line of it.
    const next = left < cell.left || right > cell.right ? null : grid.header(grid.text(below, left));
    return next !== null && next.role !== cell.role;
  });
  return again.length >= Math.max(2, labels.length / 2) && labels.length < cells.length;
}

/** The blocks of a header whose lower row splits some of them: `[block, the blocks under it]`. */
function secondRow(grid: Grid, free: Free, blocks: Rect[], row: number): [Rect, Rect[]][] | null {
  const wide = blocks.filter((block) => block.right > block.left && block.bottom === row);
  if (wide.length === 0) return null;
  const split = blocks.map((block): [Rect, Rect[]] => [
    block,
    block.bottom > row ? [] : blocksUnder(grid, free, block, row + 1),
  ]);
  const subs = split.filter(([block]) => wide.includes(block)).flatMap(([, under]) => under);
  const others = split.filter(([block]) => !wide.includes(block));
  const texts = subs.map((block) => grid.text(block.top, block.left));
  const numbered = numberedUnder(grid, split);
  const short =
    texts.length >= 2 &&
    texts.every(
      (text) =>
        tidy(text).length <= 40 &&
        !hasBullets(text) &&
        (numbered.has(text) || !isBareCode(text) || splitCode(text).word === 'axis'),
    );
  const known = texts.filter(
    (text) => numbered.has(text) || grid.header(text) !== null || spreads(text),
  ).length;
  const othersEmpty = others.every(
    ([, under]) =>
      under.length === 0 || under.every((block) => grid.header(grid.text(block.top, block.left)) !== null),
  );
  const isKnown = known >= texts.length / 2 || listsActors(grid, blocks, wide, row);
  if (othersEmpty && headsCroix(grid, wide, subs)) return split;
  return short && othersEmpty && (isKnown || areParts(grid, wide, texts)) ? split : null;
}

/** « Projet académique » over « PA 1 », « PA 2 » or over titles, and nothing but croix below: a column for each objective. */
function headsCroix(grid: Grid, wide: Rect[], subs: Rect[]): boolean {
  const texts = subs.map(({ top, left }) => tidy(grid.text(top, left)));
  if (texts.length < 2 || new Set(texts).size < texts.length) return false;
  if (!wide.every((block) => headerCell(grid, block).role === 'contribution')) return false;
  const columns = subs.map(({ left }) => left);
  return (
    holdsCroix(grid, Math.max(...subs.map(({ bottom }) => bottom)), columns) &&
    texts.every((text) => readMark(text) === 'unknown')
  );
}

/** True when croix stand in these columns below a row, and nothing else. */
function holdsCroix(grid: Grid, row: number, columns: number[]): boolean {
  const below = columns.flatMap((column) =>
    Array.from({ length: CROIX_ROWS }, (_, i) => grid.cell(row + 1 + i, column)?.text ?? ''),
  );
  const croix = below.filter((text) => tidy(text) !== '').map(readMark);
  return croix.includes('yes') && !croix.includes('unknown');
}

/** « Objectifs du projet académique » over « Axe 1 du PA », « Axe 2 du PA »: the parts of the framework, each with its column. */
function areParts(grid: Grid, wide: Rect[], texts: string[]): boolean {
  return (
    wide.every((block) => headerCell(grid, block).role === 'contribution') &&
    texts.every((text) => codesIn(text) === null && readMark(text) === 'unknown')
  );
}

/** « Rôles (RACI) » over DAN, DSI: names that no header knows, where both rows are one header or the upper one says so. */
function listsActors(grid: Grid, blocks: Rect[], wide: Rect[], row: number): boolean {
  const isOneHeader = blocks.some((block) => block.bottom > row);
  return wide.every(({ top, left }) => {
    const text = grid.text(top, left);
    return /\braci\b|^\s*r[ôo]les?\b/i.test(text) || (isOneHeader && grid.header(text) === null);
  });
}

/** « Action 1 », « Action 2 » in the lower row, or « 1 », « 2 » below « Actions ». */
function numberedUnder(grid: Grid, split: [Rect, Rect[]][]): Set<string> {
  const texts = split.flatMap(([block, under]) => {
    const cells = numberedColumns(
      grid,
      under.map((sub) => headerCell(grid, sub)),
    );
    const { role } = headerCell(grid, block);
    const counts = role !== undefined && ITEM_ROLES.has(role) && countsColumns(cells.map(({ text }) => text));
    return cells.filter(({ number }) => counts || number !== undefined).map(({ text }) => text);
  });
  return new Set(texts);
}

function blocksUnder(grid: Grid, free: Free, block: Rect, row: number): Rect[] {
  return grid
    .columnsOf(row)
    .filter((column) => column >= block.left && column <= block.right && free.has(row, column))
    .map((column) => grid.block(row, column));
}

function withSubHeaders(grid: Grid, upper: HeaderCell, subs: Rect[]): HeaderCell[] {
  if (subs.length === 0) return [upper];
  const lowers = numberedColumns(
    grid,
    subs.map((sub) => headerCell(grid, sub)),
  );
  return lowers.map((lower) => {
    const joined = `${upper.text} ${lower.text}`;
    // Below « Objectifs du projet académique » an « Axe » is one of that plan.
    if (upper.role === 'contribution' && (lower.role === undefined || ITEM_ROLES.has(lower.role)))
      return { left: lower.left, right: lower.right, text: joined, role: 'contribution' as const };
    // « Valeur cible » over « 2025 » is a target of 2025; « Action » over « Code » is the code of an action.
    const word =
      lower.role !== undefined && lower.role !== 'code' && lower.role !== 'title'
        ? lower
        : (grid.header(joined) ?? lower);
    const of =
      lower.role === 'code' || lower.role === 'title' ? (lower.of ?? readPluralNoun(upper.text)) : undefined;
    const { role, year } = of ? lower : word;
    // « Pilote » under « Action 2 » is that of the second action.
    const number = lower.number ?? upper.number;
    return {
      left: lower.left,
      right: lower.right,
      text: joined,
      ...(role !== undefined && { role }),
      ...(of && { of }),
      ...(year !== undefined && { year }),
      ...(number !== undefined && { number }),
    };
  });
}

/** « Code | Intitulé » says what it lists by the heading above or the sheet's name. */
function nameBareTitles(
  cells: HeaderCell[],
  headings: string[],
  sheet: string,
  said: HeaderWord['of'] | null,
): void {
  const items = cells.filter((cell) => cell.role !== undefined && ITEM_ROLES.has(cell.role));
  for (const cell of cells) {
    if (cell.role !== 'title' || cell.of) continue;
    const noun =
      said ??
      [...headings.slice(0, 2), sheet]
        // « Axe 1 : Usages » over indicators and their like is whose they are, not what is listed.
        .filter(
          (text) => items.length === 0 || splitCode(text).code === undefined || listedPart(text) !== null,
        )
        .map((text) => listedPart(text) ?? readPluralNoun(text))
        .find((name) => name !== null);
    const sibling = cells.find((other) => other.role === 'code' && other.of)?.of;
    const of = sibling ?? noun ?? (items.length > 0 ? 'action' : undefined);
    if (of) cell.of = of;
  }
}

/** On a sheet that is said to list items the first unknown column holds them when no other does. */
function nameSaidItem(cells: HeaderCell[], item: NonNullable<HeaderWord['of']>): void {
  if (cells.some((cell) => (cell.role !== undefined && ITEM_ROLES.has(cell.role)) || isItemTitle(cell)))
    return;
  const first = cells.find((cell) => cell.role === undefined && cell.said === undefined);
  if (first) first.role = item;
}

function isItemTitle(cell: HeaderCell): boolean {
  return cell.role === 'title' && cell.of !== undefined;
}
