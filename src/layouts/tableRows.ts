import { plainKey, tidy } from '../domain/text';
import { splitCode } from '../domain/codes';
import type { Rect } from '../workbook/address';
import type { Grid } from './grid';
import { readHeadingText, type Heading } from './headings';
import { inChargeIn } from './inCharge';
import type { Free } from './layout';
import { isStatusWord } from './statusWords';
import { isTerm } from './terms';

/** What a line over rows says of them all. */
export type SaidAbove = 'schedule' | 'status' | 'owner';

/** A row of a table, by what it is. */
export type TableRow =
  | { kind: 'data'; row: number }
  /** A line over the whole table that names what comes below it: « Axe 2 : Plan numérique ». */
  | { kind: 'band'; row: number; heading: Heading }
  /** A line over the table that says when, how far or whose what comes below it is: « 2e trimestre », « Pilote : DSI ». */
  | { kind: 'said'; row: number; of: SaidAbove; rect: Rect }
  | { kind: 'total'; row: number };

const TOTAL =
  /^(?:sous )?total|^nombre (?:total|d(?:e|es)? (?:action|objectif|indicateur|levier|croix|mesure|fiche)s?$)|^ensemble$|^totaux/;
const COUNT = /^nombre d(?:e|es)? (?:action|objectif|indicateur|levier|croix|mesure|fiche)/;
const COUNTED = /^(?:action|objectif|indicateur|levier|mesure|fiche)s? (.+)$/;
const NOTE =
  /^(?:\(?\*|nota\b|nb\s*:|n\.b\.|note\b|légende|legende|sources?\s*:|remarque\s*:|lecture\s*:|mis à jour|page \d)/i;

/** True for a line under a table that explains it. */
export function isNote(text: string): boolean {
  return NOTE.test(tidy(text));
}

/**
 * Rows under a header, down to the end of its table: the next header, a note, or empty rows followed by nothing that
 * looks like a row of it. `stops` are rows where another header begins.
 */
export function tableRows(grid: Grid, free: Free, header: Rect, stops: ReadonlySet<number>): TableRow[] {
  const { left, right, bottom } = header;
  const rows: TableRow[] = [];
  let last = bottom;
  for (const row of grid.rows) {
    if (row <= bottom) continue;
    if (stops.has(row)) break;
    if (!isIn(grid, row, left, right)) continue;
    const own = grid
      .columnsOf(row)
      .filter((column) => column >= left && column <= right && free.has(row, column));
    const covered = coveredByMergeFrom(grid, row, left, right, bottom);
    if (own.length === 0 && !covered) continue;
    if (stops.has(row + 1) && groupsHeaders(grid, row, own)) break;
    const gap = emptyRowsBetween(grid, last, row, left, right);
    const kind = classify(grid, row, own, header);
    if (kind === 'note') break;
    if (isBand(kind) && (!opensRows(grid, free, row, header, stops) || (gap > 0 && isPlain(kind)))) break;
    if (gap > 0 && !covered && (kind !== 'data' || own.length < 2 || gap > 2)) {
      if (!continuesAfterGap(kind, gap)) break;
    }
    if (kind === 'data') rows.push({ kind, row });
    else if (kind === 'total') rows.push({ kind, row });
    else rows.push(bandRow(row, kind));
    last = Math.max(last, ...own.map((column) => grid.block(row, column).bottom), row);
  }
  while (rows.at(-1)?.kind === 'band' || rows.at(-1)?.kind === 'said') rows.pop();
  return rows;
}

function bandRow(row: number, heading: Heading): TableRow {
  const of = saidBy(heading.text);
  return of === null ? { kind: 'band', row, heading } : { kind: 'said', row, of, rect: heading.rect };
}

/** What a line says of the rows below it; null for one that names something. */
function saidBy(text: string): SaidAbove | null {
  if (isTerm(text)) return 'schedule';
  if (isStatusWord(text)) return 'status';
  return inChargeIn(text) === null ? null : 'owner';
}

function isIn(grid: Grid, row: number, left: number, right: number): boolean {
  return !grid.isEmptyRow(row, left, right) || grid.merge(row, left) !== undefined;
}

function coveredByMergeFrom(
  grid: Grid,
  row: number,
  left: number,
  right: number,
  headerBottom: number,
): boolean {
  for (let column = left; column <= right; column++) {
    const merge = grid.merge(row, column);
    if (merge && merge.top > headerBottom && merge.top < row) return true;
  }
  return false;
}

function emptyRowsBetween(grid: Grid, above: number, row: number, left: number, right: number): number {
  let gap = 0;
  for (let between = above + 1; between < row && gap < 4; between++) {
    if (grid.isEmptyRow(between, left, right) && grid.merge(between, left) === undefined) gap += 1;
  }
  return gap;
}

type Kind = 'data' | 'total' | 'note' | Heading;

function classify(grid: Grid, row: number, filled: number[], header: Rect): Kind {
  const { left, right } = header;
  const own = shownColumns(grid, filled);
  const first = own[0];
  if (first === undefined) return 'data';
  const text = grid.text(row, first);
  if (TOTAL.test(plainKey(text)) || (COUNT.test(plainKey(text)) && onlyFigures(grid, row, own.slice(1))))
    return 'total';
  if (isCounted(grid, row, own, header)) return 'total';
  if (own.length === 2 && isLabelLine(grid, row, own, header)) return 'note';
  if (own.length > 1) return 'data';
  if (COUNT.test(plainKey(text)) && /\d\s*$/.test(text)) return 'total';
  if (isNote(text)) return 'note';
  const block = grid.block(row, first);
  const heading = readHeadingText(text);
  if (!heading) return 'data';
  const wide = block.right > block.left && block.right - block.left + 1 >= (right - left + 1) * 0.6;
  const worded =
    heading.word !== undefined && heading.word !== 'action' && first === left && block.bottom === row;
  const said = first === left && block.bottom === row && saidBy(text) !== null;
  return wide || said || (worded && heading.code !== undefined) ? { ...heading, rect: block } : 'data';
}

/** « Actions du trimestre » over several columns, and a number in those that count: a total. */
function isCounted(grid: Grid, row: number, own: number[], header: Rect): boolean {
  const [first, ...others] = own;
  const text = grid.text(row, first!);
  const over = grid.block(row, first!).right > grid.block(header.bottom, first!).right;
  const counted = COUNTED.exec(plainKey(text))?.[1];
  return (
    onlyFigures(grid, row, others) &&
    splitCode(text).code === undefined &&
    (over || (counted !== undefined && saidBy(counted) !== null))
  );
}

/** « Cadre stratégique | Mise en œuvre | Mise en œuvre » right over the next header: names of groups of its columns. */
function groupsHeaders(grid: Grid, row: number, own: number[]): boolean {
  const texts = own.map((column) => tidy(grid.text(row, column)));
  const isName = (text: string): boolean => text.length <= 40 && /\p{L}{3}/u.test(text);
  if (own.length < 2 || !texts.every(isName)) return false;
  const isWide = own.some((column) => grid.block(row, column).right > column);
  return isWide || texts.some((text, i) => text === texts[i - 1]);
}

/** The cells of a row without those of hidden helper columns, where something else stands in it. */
function shownColumns(grid: Grid, columns: number[]): number[] {
  const shown = columns.filter((column) => !grid.isHiddenColumn(column));
  return shown.length > 0 ? shown : columns;
}

function onlyFigures(grid: Grid, row: number, columns: number[]): boolean {
  return columns.length > 0 && columns.every((column) => typeof grid.cell(row, column)!.value === 'number');
}

/** « Moyens | … » over the width of the table: a label and its text below the table, no row of it. */
function isLabelLine(grid: Grid, row: number, [label, value]: number[], header: Rect): boolean {
  const block = grid.block(row, value!);
  const isWide = block.right - block.left >= 2 && block.right > grid.block(header.bottom, value!).right;
  return isWide && grid.header(grid.text(row, label!)) !== null;
}

function isBand(kind: Kind): kind is Heading {
  return typeof kind === 'object';
}

/** Neither « Axe 2 : … » nor « 3.2.2 - … »: after an empty row such a line begins something else. */
function isPlain(heading: Heading): boolean {
  return heading.word === undefined && heading.code === undefined && saidBy(heading.text) === null;
}

/** A band belongs to the table when a row of the table follows; before another heading or header it ends the table. */
function opensRows(grid: Grid, free: Free, row: number, header: Rect, stops: ReadonlySet<number>): boolean {
  const { left, right } = header;
  const next = grid.rows.find((other) => other > row && !grid.isEmptyRow(other, left, right));
  if (next === undefined || next > row + 2 || stops.has(next)) return false;
  const own = grid
    .columnsOf(next)
    .filter((column) => column >= left && column <= right && free.has(next, column));
  // « Contexte | … » below an axis is the axis's card, not a row of this table.
  if (own.length >= 2) return grid.header(grid.text(next, own[0]!)) === null;
  // Two bands in a row: an axis, then its objective.
  const below = classify(grid, next, own, header);
  return isBand(below) && opensRows(grid, free, next, header, stops);
}

/** After empty rows a table goes on only with a full row, or with a band that has a full row below. */
function continuesAfterGap(kind: Kind, gap: number): boolean {
  return gap <= 2 && (kind === 'total' || isBand(kind));
}
