import { plainKey, tidy } from '../../domain/text';
import { splitCode } from '../../domain/codes';
import type { Rect } from '../../workbook/address';
import { isFoot } from '../document/pageNumbers';
import type { Grid } from '../grid';
import { readHeadingText, stackedHeadings, type Heading } from '../headings';
import { codedBands } from './codedBands';
import { rubricBands, type RubricBand } from './rubricBands';
import { isOpenLine } from '../words/openLines';
import { footLength } from './tableFoot';
import { isGuideRow } from './guideRows';
import { readLabelRow, type LabelRow } from './labelRows';
import type { HeaderCell, TableHeader } from './tableHeader';
import { readPluralNoun } from '../words/vocabulary';
import { inChargeIn } from '../words/inCharge';
import type { Free } from '../layout';
import { isStatusWord } from '../words/statusWords';
import { isPhase, isTerm } from '../words/terms';

/** What a line over rows says of them all. */
export type SaidAbove = 'schedule' | 'status' | 'owner';

/** A row of a table, by what it is. */
export type TableRow =
  | { kind: 'data'; row: number }
  /** A line over the whole table that names what comes below it: « Axe 2 : Plan numérique ». */
  | { kind: 'band'; row: number; heading: Heading }
  /** A line over the table that says when, how far or whose what comes below it is: « 2e trimestre », « Pilote : DSI ». */
  | { kind: 'said'; row: number; of: SaidAbove; rect: Rect }
  /** A line that says what the rows below it hold: « Actions », « Moyens ». */
  | ({ kind: 'rubric' } & RubricBand)
  /** A line that says itself what it holds: « Leviers : Pix ; Tribu ». */
  | { kind: 'label'; row: number; label: LabelRow }
  /** A line alone where rows are to come: « À préciser ». */
  | { kind: 'open'; row: number }
  /** How each column is to be filled in. */
  | { kind: 'guide'; row: number }
  | { kind: 'total'; row: number };

const TOTAL =
  /^(?:sous )?total|^nombre (?:total|d(?:e|es)? (?:action|objectif|indicateur|levier|croix|mesure|fiche)s?$)|^ensemble$|^totaux/;
const COUNT = /^nombre d(?:e|es)? (?:action|objectif|indicateur|levier|croix|mesure|fiche)/;
const COUNTED = /^(?:action|objectif|indicateur|levier|mesure|fiche)s? (.+)$/;
const AVERAGE =
  /^(?:moyennes?(?: generales?| des? .*)?|(?:taux d(?:e)? )?(?:avancement|progression|realisation) (?:moyen|global|general|total)e?(?: .*)?)$/;
const NOTE =
  /^(?:\(?\*|nota\b|nb\s*:|n\.b\.|note\b|légende|legende|sources?\s*:|remarque\s*:|lecture\s*:|mise? à jour|page \d)/i;

/** Roles of a first column whose cells are codes or titles of actions. */
const OF_ACTIONS: ReadonlySet<string> = new Set(['code', 'title', 'action']);

/** True for a line under a table that explains it. */
export function isNote(text: string): boolean {
  return NOTE.test(tidy(text));
}

/**
 * Rows under a header, down to the end of its table: the next header, a note, or empty rows followed by nothing that
 * looks like a row of it. `stops` are rows where another header begins.
 */
export function tableRows(
  grid: Grid,
  free: Free,
  { rect: header, cells, side }: TableHeader,
  stops: ReadonlySet<number>,
): TableRow[] {
  const { left, right, bottom } = header;
  const end = side?.bottom ?? Infinity;
  const rubrics = rubricBands(grid, free, { rect: header, cells }, stops);
  const bands = codedBands(grid, free, { rect: header, cells }, stops);
  const rows: TableRow[] = [];
  const labels = new Set<string>();
  let last = bottom;
  for (const row of grid.rows) {
    if (row <= bottom) continue;
    if (stops.has(row) || row > end) break;
    if (!isIn(grid, row, left, right)) continue;
    const own = grid
      .columnsOf(row)
      .filter((column) => column >= left && column <= right && free.has(row, column));
    const covered = coveredByMergeFrom(grid, row, left, right, bottom);
    if (own.length === 0 && !covered) {
      // What something else has taken stands between this table and whatever follows.
      if (!grid.isEmptyRow(row, left, right)) break;
      continue;
    }
    if (stops.has(row + 1) && groupsHeaders(grid, row, own)) break;
    if (rows.length === 0 && isGuideRow(grid, row, own)) {
      rows.push({ kind: 'guide', row });
      last = row;
      continue;
    }
    const gap = emptyRowsBetween(grid, last, row, left, right);
    if (rows.length > 0 && gap > 0 && isFootOfPage(grid, free, row, own, { rect: header, cells })) {
      last = row;
      continue;
    }
    const rubric = rubrics.get(row);
    if (rubric && gap <= 2) {
      rows.push({ kind: 'rubric', ...rubric });
      last = row;
      continue;
    }
    const label = labelAt(grid, row, own, header);
    if (label && gap <= 2 && (labels.has(label.label) || leadsOn(grid, free, row, header, stops))) {
      labels.add(label.label);
      rows.push({ kind: 'label', row, label });
      last = row;
      continue;
    }
    if (isNextList(grid, row, own, cells)) break;
    const kind = bands.get(row) ?? classify(grid, row, own, header);
    if (kind === 'note' || isBelowNumbers(grid, row, own, header, rows)) break;
    const opens = rubrics.has(row + 1) || opensRows(grid, free, row, header, stops);
    if (isBand(kind) && (!opens || (gap > 0 && isPlain(kind)))) break;
    if (gap > 0 && !covered && (kind !== 'data' || own.length < 2 || gap > 2)) {
      if (!continuesAfterGap(kind, gap)) break;
    }
    if (kind === 'data') rows.push({ kind, row });
    else if (kind === 'total' || kind === 'open') rows.push({ kind, row });
    else rows.push(...bandRows(grid, row, kind));
    last = Math.max(last, ...own.map((column) => grid.block(row, column).bottom), row);
  }
  while (rows.at(-1)?.kind === 'band' || rows.at(-1)?.kind === 'said') rows.pop();
  const data = rows.flatMap(({ kind, row }) => (kind === 'data' ? [row] : []));
  const foot = rows.at(-1)?.kind === 'data' ? footLength(grid, data, left, right) : 0;
  return foot > 0 ? rows.slice(0, -foot) : rows;
}

/** « 9 » alone below a blank row: the table goes on behind it where the next row fills most of its columns, and no others. */
function isFootOfPage(
  grid: Grid,
  free: Free,
  row: number,
  own: number[],
  { rect: { left, right }, cells }: Pick<TableHeader, 'rect' | 'cells'>,
): boolean {
  if (own.length !== 1 || !isFoot(grid.text(row, own[0]!))) return false;
  const next = grid.rows.find((other) => other > row) ?? row;
  const filled = grid.columnsOf(next).filter((column) => free.has(next, column));
  return filled.length > cells.length / 2 && filled.every((column) => column >= left && column <= right);
}

/** A band as a row of its table, or as two: « Axe 1 : … » and « Objectif 1.1 : … » in one cell. */
function bandRows(grid: Grid, row: number, heading: Heading): TableRow[] {
  const of = saidBy(heading.text);
  if (of !== null) return [{ kind: 'said', row, of, rect: heading.rect }];
  return stackedHeadings(heading, grid.text(row, heading.rect.left)).map((own) => ({
    kind: 'band',
    row,
    heading: own,
  }));
}

/** What a line says of the rows below it; null for one that names something. */
function saidBy(text: string): SaidAbove | null {
  if (isTerm(text) || isPhase(text)) return 'schedule';
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

type Kind = 'data' | 'total' | 'note' | 'open' | Heading;

function classify(grid: Grid, row: number, filled: number[], header: Rect): Kind {
  const { left, right } = header;
  const own = shownColumns(grid, filled);
  const first = own[0];
  if (first === undefined) return 'data';
  const text = grid.text(row, first);
  const counts = COUNT.test(plainKey(text)) && !isOfIndicators(grid, first, header);
  if (TOTAL.test(plainKey(text)) || (counts && onlyFigures(grid, row, own.slice(1)))) return 'total';
  if (isCounted(grid, row, own, header) || isAverage(grid, row, own)) return 'total';
  if (own.length === 2 && isLabelLine(grid, row, own, header)) return 'note';
  if (own.length > 1) {
    const timed = isTime(text) ? classify(grid, row, own.slice(1), header) : 'data';
    // « 10 h 15 | Pause » is a point of the agenda.
    return isBand(timed) ? (isPlain(timed) ? 'open' : timed) : 'data';
  }
  if (own.length === 1 && isTime(text)) return 'open';
  if (counts && /\d\s*$/.test(text)) return 'total';
  if (isNote(text)) return 'note';
  const block = grid.block(row, first);
  // A list of one column may be merged over several, its header like its rows.
  const over = grid.block(header.bottom, first);
  const isColumn = over.left === left && over.right === right;
  const wide =
    !isColumn && block.right > block.left && block.right - block.left + 1 >= (right - left + 1) * 0.6;
  if (isOpenLine(text) && (wide || (first === left && block.bottom === row && standsAlone(grid, row, left))))
    return 'open';
  const heading = readHeadingText(text);
  if (!heading) return 'data';
  const worded =
    heading.word !== undefined && heading.word !== 'action' && first === left && block.bottom === row;
  const said = first === left && block.bottom === row && saidBy(text) !== null;
  return wide || said || (worded && heading.code !== undefined) ? { ...heading, rect: block } : 'data';
}

/** What comes below begins in the first column itself: nothing of it goes on from this row. */
function standsAlone(grid: Grid, row: number, left: number): boolean {
  return grid.rows.every((other) => other !== row + 1) || grid.cell(row + 1, left) !== undefined;
}

/** Below « Indicateur » the text « Nombre d’actions communes » is one, whatever figures stand beside it. */
function isOfIndicators(grid: Grid, column: number, { bottom }: Rect): boolean {
  return grid.header(grid.text(bottom, column))?.role === 'indicator';
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

/** « Avancement moyen | 48 % | 53 actions »: a mean, with its number. */
function isAverage(grid: Grid, row: number, [first, ...others]: number[]): boolean {
  return (
    AVERAGE.test(plainKey(grid.text(row, first!))) &&
    others.some((column) => onlyFigures(grid, row, [column]))
  );
}

/**
 * « Leviers » alone below the numbers or the titles of actions, or with its text below the numbers: the label of the next
 * list, no row of this one.
 */
function isNextList(grid: Grid, row: number, own: number[], [first]: HeaderCell[]): boolean {
  const [column, ...more] = own;
  if (!first || column !== first.left || !OF_ACTIONS.has(first.role ?? '')) return false;
  if (more.length > (first.role === 'code' ? 1 : 0)) return false;
  const text = grid.text(row, column);
  const noun = readPluralNoun(text);
  return (noun === 'lever' || noun === 'indicator') && grid.header(text)?.role === noun;
}

/** « Cadre stratégique | Mise en œuvre | Mise en œuvre » right over the next header: names of groups of its columns. */
function groupsHeaders(grid: Grid, row: number, own: number[]): boolean {
  const texts = own.map((column) => tidy(grid.text(row, column)));
  const isName = (text: string): boolean => text.length <= 40 && /\p{L}{3}/u.test(text);
  if (own.length < 2 || !texts.every(isName)) return false;
  const isWide = own.some((column) => grid.block(row, column).right > column);
  return isWide || texts.some((text, i) => text === texts[i - 1]);
}

/** « 9 h 00 », « 10h15 », « 14:30 – 15:00 » */
const TIME = /^(?:de )?\d{1,2}\s?(?:h|:)\s?(?:\d{2})?(?:\s?(?:[-–—]|à)\s?\d{1,2}\s?(?:h|:)\s?(?:\d{2})?)?$/i;

function isTime(text: string): boolean {
  return TIME.test(tidy(text));
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

/**
 * « Avis », alone or beside a text as wide as the table, in a column that numbers the rows above from 1: the foot of a
 * form, no row of it.
 */
function isBelowNumbers(grid: Grid, row: number, own: number[], header: Rect, rows: TableRow[]): boolean {
  const [first, value, ...more] = own;
  if (first !== header.left || more.length > 0 || !/^\p{L}{3}/u.test(tidy(grid.text(row, first))))
    return false;
  const numbered = rows.every((above, i) => tidy(grid.text(above.row, first)) === String(i + 1));
  if (rows.length === 0 || !numbered || splitCode(grid.text(row, first)).code !== undefined) return false;
  return value === undefined || grid.block(row, value).right > grid.block(rows[0]!.row, value).right;
}

function isBand(kind: Kind): kind is Heading {
  return typeof kind === 'object';
}

/** Neither « Axe 2 : … » nor « 3.2.2 - … »: after an empty row such a line begins something else. */
function isPlain(heading: Heading): boolean {
  return heading.word === undefined && heading.code === undefined && saidBy(heading.text) === null;
}

function labelAt(grid: Grid, row: number, own: number[], header: Rect): LabelRow | null {
  const label = readLabelRow(grid, row, shownColumns(grid, own), header);
  return label && !isNote(grid.text(row, own[0]!)) ? label : null;
}

/** A line with a label belongs to the table when its rows go on right below, or below further such lines. */
function leadsOn(grid: Grid, free: Free, row: number, header: Rect, stops: ReadonlySet<number>): boolean {
  const { left, right } = header;
  const next = row + 1;
  if (stops.has(next) || grid.isEmptyRow(next, left, right)) return false;
  const own = grid
    .columnsOf(next)
    .filter((column) => column >= left && column <= right && free.has(next, column));
  if (labelAt(grid, next, own, header)) return leadsOn(grid, free, next, header, stops);
  const kind = classify(grid, next, own, header);
  return isBand(kind) ? opensRows(grid, free, next, header, stops) : kind === 'data' && own.length > 0;
}

/** A band belongs to the table when a row of the table follows; before another heading or header it ends the table. */
function opensRows(grid: Grid, free: Free, row: number, header: Rect, stops: ReadonlySet<number>): boolean {
  const { left, right } = header;
  const next = grid.rows.find((other) => other > row && !grid.isEmptyRow(other, left, right));
  if (next === undefined || next > row + 2 || stops.has(next)) return false;
  const own = grid
    .columnsOf(next)
    .filter((column) => column >= left && column <= right && free.has(next, column));
  if (labelAt(grid, next, own, header)) return leadsOn(grid, free, next, header, stops);
  if (own.length >= 2) return !isOfCard(grid, next, own);
  // Two bands in a row: an axis, then its objective.
  const below = classify(grid, next, own, header);
  return below === 'open' || (isBand(below) && opensRows(grid, free, next, header, stops));
}

/** « Contexte | … » below an axis, or « Pilote | … | Échéance | … »: the axis's card, no row of the table above it. */
function isOfCard(grid: Grid, row: number, own: number[]): boolean {
  const [first, ...others] = own.map((column) => grid.header(grid.text(row, column)) !== null);
  return first === true && (others.length === 1 || others.includes(true));
}

/** After empty rows a table goes on only with a full row, or with a band that has a full row below. */
function continuesAfterGap(kind: Kind, gap: number): boolean {
  return gap <= 2 && (kind === 'total' || isBand(kind));
}
