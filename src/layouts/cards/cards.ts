import { isBareCode, splitCode } from '../../domain/codes';
import { hasBullets } from '../../domain/items';
import { plainKey, tidy } from '../../domain/text';
import type { Source } from '../../domain/roadmap';
import type { Rect } from '../../workbook/address';
import { headsOver, type CardHead } from './cardHeads';
import { columnHeaders, tableBeside } from './columnHeaders';
import { ficheTitleIn } from './ficheTitles';
import { explainsShortForm } from '../words/glossary';
import { codesIn } from '../words/codeLists';
import type { Grid } from '../grid';
import { numberedValues, plainValues } from './numberedValues';
import type { Free } from '../layout';
import { isOverNumbers } from '../partTitles';
import { sideLabel } from '../tables/sideLabels';
import type { Table } from '../tables/table';
import { isValueHeader } from '../words/valueHeaders';
import { ITEM_ROLES, type HeaderWord, type Role } from '../words/vocabulary';

/** One label of a card with what stands beside or below it. */
export interface CardEntry {
  label: string;
  word: HeaderWord;
  /** The value's cells, in order; none when the field is empty. */
  values: { text: string; source: Source; rect: Rect }[];
  /** Its lines with what stands beside their texts, where headers over the card say what that is. */
  table?: Table;
  source: Source;
  rect: Rect;
}

/** A block of labels and values: a fiche-action, the card of an axis. */
export interface Card {
  entries: CardEntry[];
  /** The axis or the objective right over a card that shares its labels with those beside it. */
  head?: CardHead;
  rect: Rect;
}

/** Fewest labels that make a card. */
const FEWEST = 3;
const LONGEST_LABEL = 60;

/** What one cell may say of several cards side by side. */
const SHARED: ReadonlySet<Role> = new Set<Role>([
  'axis',
  'owner',
  'partners',
  'audience',
  'start',
  'due',
  'schedule',
  'status',
  'priority',
  'budget',
  'contribution',
]);

/** Cards that share their labels, or one card alone. */
export interface CardGroup {
  cards: Card[];
  rect: Rect;
}

/** Labels under each other in one column, each with its value to the right. */
export function columnCards(grid: Grid, free: Free): CardGroup[] {
  const groups: CardGroup[] = [];
  for (let column = 0; column < grid.width; column++) {
    for (const run of labelRuns(grid, free, column)) {
      const cards = cardsOf(grid, free, run);
      if (cards.length === 0) continue;
      const rect = around(cards.map((card) => card.rect));
      if (!groups.some((other) => meets(rect, other.rect))) groups.push({ cards, rect });
    }
  }
  return groups;
}

interface Label {
  row: number;
  block: Rect;
  text: string;
  word: HeaderWord;
}

/** Labels of a column, cut where one comes again, where something else stands between them, or at a heading. */
function labelRuns(grid: Grid, free: Free, column: number): Label[][] {
  const runs: Label[][] = [];
  let run: Label[] = [];
  const met = new Set<string>();
  let bottom = -1;
  const close = (): void => {
    if (run.length >= FEWEST) runs.push(run);
    run = [];
    met.clear();
  };
  for (const row of grid.rows) {
    const cell = grid.cell(row, column);
    if (!cell || !free.has(row, column)) continue;
    const label = readLabel(grid, cell.text);
    const isOther =
      isTableHeader(grid, row, column) ||
      isBesideTable(grid, row, column) ||
      isOverNumbers(grid, row, column) ||
      isValueHeader(grid, row) ||
      explainsShortForm(grid, row);
    const word = label && (isOther || ficheTitleIn(grid, free, row) !== null) ? null : label;
    if (!word) {
      close();
      continue;
    }
    const block = grid.block(row, column);
    const key = `${word.role} ${word.of ?? ''} ${plainKey(cell.text)}`;
    const isNext = met.has(key) || beginsNext(run, tidy(cell.text));
    if (isNext || (run.length > 0 && !valuesReach(grid, column, bottom, row))) close();
    met.add(key);
    run.push({ row, block, text: tidy(cell.text), word });
    bottom = block.bottom;
  }
  close();
  return runs;
}

/** « Fiche A2 » below the labels of « Fiche A1 » begins the next card; right below it, it is the next line of an outline. */
function beginsNext(run: readonly Label[], text: string): boolean {
  const last = run.at(-1);
  if (last === undefined || !isNumberedAction(text) || isNumberedAction(last.text)) return false;
  return run.some((label) => isNumberedAction(label.text));
}

/** « Fiche A1 », « Action 1.1 » alone: the title stands beside. */
function isNumberedAction(text: string): boolean {
  const { code, title, word } = splitCode(text);
  return code !== undefined && title === '' && word === 'action';
}

/** A label is a known header, alone or before « : »; a coded text (« Action 1.1 : … ») is an item. */
export function readLabel(grid: Grid, text: string): HeaderWord | null {
  // Figures are no labels, and a workbook may hold very many.
  if (!/[\p{L}%#]/u.test(text)) return null;
  const isPart = grid.partTitle(text) !== null;
  if (text.length > 2 * LONGEST_LABEL || (hasBullets(text) && !isPart)) return null;
  const { code, title } = splitCode(text);
  // « Action 1.1 » beside a title names the action.
  if (isNumberedAction(text)) return { role: 'title', of: 'action' };
  const isCoded = code !== undefined && title !== '' && !isPart;
  if (isCoded || tidy(text).length > LONGEST_LABEL) return null;
  const word = grid.header(text);
  // « PA-2, PA-4 » says what is served, and labels nothing.
  return word?.role === 'contribution' && codesIn(text) !== null ? null : word;
}

/** « Actions » beside « Action | Pilote | Échéance »: the label of a table, whose headers name more than it does. */
function isBesideTable(grid: Grid, row: number, column: number): boolean {
  const blocks = grid
    .columnsOf(row)
    .filter((at) => at >= column)
    .map((at) => grid.block(row, at));
  const own = readLabel(grid, grid.text(row, column));
  const isOther = ({ top, left }: Rect): boolean => {
    const role = readLabel(grid, grid.text(top, left))?.role;
    return role !== undefined && role !== own?.role;
  };
  return blocks.some(isOther) && sideLabel(grid, blocks, row) !== null;
}

/** Beside a header of a table stands another header; beside a label stands its value. */
function isTableHeader(grid: Grid, row: number, column: number): boolean {
  const neighbours = [grid.block(row, column).right + 1, grid.block(row, column).left - 1].filter(
    (at) => at >= 0,
  );
  const own = readLabel(grid, grid.text(row, column));
  if (isLineOfCard(grid, row, column)) return false;
  return neighbours.some((at) => {
    const text = grid.text(row, at);
    const other = isBareCode(text) ? null : readLabel(grid, text);
    return other !== null && other.role !== own?.role;
  });
}

/** Most lines of a card, one under the other, whose values read as labels. */
const MOST_ALIKE = 3;

/**
 * « Moyens | Crédits d’équipement » between a label with its value and another: the value only begins with the word of
 * a label. A few such lines may follow one another.
 */
export function isLineOfCard(grid: Grid, row: number, column: number): boolean {
  const value = grid.block(row, column).right + 1;
  const isLine = (at: number): boolean =>
    readLabel(grid, grid.text(at, column)) !== null &&
    grid.columnsOf(at).every((other) => other === column || other === value);
  const leadsToPair = (at: number, step: number): boolean => {
    for (let i = 0; i < MOST_ALIKE && isLine(at); i++, at += step)
      if (readLabel(grid, grid.text(at, value)) === null) return true;
    return false;
  };
  return (
    grid.columnsOf(row).length === 2 &&
    leadsToPair(row - 1, -1) &&
    leadsToPair(grid.block(row, column).bottom + 1, 1)
  );
}

/** « Pilote », « PILOTE : » and « Pilote * » are one label. */
export function sameLabel(a: string, b: string): boolean {
  return plainKey(a) === plainKey(b);
}

/** Between two labels of one card there is no row without a value, but one blank row. */
function valuesReach(grid: Grid, column: number, above: number, row: number): boolean {
  let empty = 0;
  for (let between = above + 1; between < row; between++) {
    const filled = [column, column + 1, column + 2].some((at) => grid.shown(between, at) !== undefined);
    if (!filled) empty += 1;
    else empty = 0;
    if (empty > 1) return false;
  }
  return true;
}

/** The cards that a run of labels makes: one, or one a column where several stand side by side under shared labels. */
function cardsOf(grid: Grid, free: Free, run: Label[]): Card[] {
  // « Action 1.1.1 », « Action 1.1.2 »… are the lines of an outline.
  const coded = run.filter(({ text }) => splitCode(text).code !== undefined && grid.partTitle(text) === null);
  if (coded.length > 1) return [];
  if (new Set(run.map((label) => `${label.word.role}${label.word.of ?? ''}`)).size < FEWEST) return [];
  const from = Math.max(...run.map(({ block }) => block.right)) + 1;
  const headed = headedCard(grid, free, run, from);
  if (headed) return [headed];
  const heads = headsOver(grid, free, run[0]!.row, from);
  const columns = valueColumns(grid, free, run, heads);
  if (columns.length === 0) return isEmptyCard(run) ? [cardFrom(grid, run, () => [])] : [];
  return columns.map((column) => {
    const card = cardFrom(grid, run, (label, next) => {
      const own = valuesIn(grid, free, label, next, column);
      return own.length > 0 || !SHARED.has(label.word.role) ? own : sharedValue(grid, label, columns, column);
    });
    const head = heads.find(({ left, right }) => left <= column && column <= right);
    return head ? { ...card, head, rect: around([card.rect, head.rect]) } : card;
  });
}

/** The card of labels whose texts, and what stands beside these, have headers over them: « Libellé | Référent | Échéance ». */
function headedCard(grid: Grid, free: Free, run: Label[], from: number): Card | null {
  const [first, last] = [run[0]!.row, run.at(-1)!.row];
  const rows = grid.rows.filter((row) => row >= first - 1 && row < last);
  const headers = rows.flatMap((row) => columnHeaders(grid, free, row, from) ?? []);
  if (headers.length === 0) return null;
  const isHeader = ({ top }: Rect): boolean => headers.some(({ rect }) => rect.top === top);
  const card = cardFrom(grid, run, (label, next) =>
    valuesIn(grid, free, label, next, from).filter((rect) => !isHeader(rect)),
  );
  const entries = card.entries.map((entry): CardEntry => {
    const over = headers.filter(({ rect }) => rect.bottom < entry.rect.top).at(-1);
    const table = over && tableBeside(grid, free, over, entry);
    return table ? { ...entry, table } : entry;
  });
  return { entries, rect: around([card.rect, ...headers.map(({ rect }) => rect)]) };
}

function cardFrom(
  grid: Grid,
  run: Label[],
  valuesOf: (label: Label, next: Label | undefined) => Rect[],
): Card {
  const entries = run.map((label, i): CardEntry => ({
    label: label.text,
    word: label.word,
    source: grid.sourceOf(label.block),
    rect: label.block,
    values: (ITEM_ROLES.has(label.word.role) ? numberedValues : plainValues)(
      grid,
      valuesOf(label, run[i + 1]),
    ),
  }));
  return {
    entries,
    rect: around(entries.flatMap((entry) => [entry.rect, ...entry.values.map((value) => value.rect)])),
  };
}

export function around(rects: Rect[]): Rect {
  return {
    top: Math.min(...rects.map((rect) => rect.top)),
    left: Math.min(...rects.map((rect) => rect.left)),
    bottom: Math.max(...rects.map((rect) => rect.bottom)),
    right: Math.max(...rects.map((rect) => rect.right)),
  };
}

/**
 * Columns right of the labels that hold their values: those filled beside many of the labels, up to the next column of
 * labels (cards side by side, each with its own) or to a gap. A column under a title of its own counts however short.
 */
function valueColumns(grid: Grid, free: Free, run: Label[], heads: CardHead[]): number[] {
  const from = Math.max(...run.map((label) => label.block.right)) + 1;
  const columns: { column: number; count: number }[] = [];
  let empty = 0;
  for (let column = from; column < grid.width && empty < 2; column++) {
    const cells = run.map((label) => grid.cell(label.row, column)).filter((cell) => cell !== undefined);
    if (cells.filter((cell) => readLabel(grid, cell.text)).length >= Math.max(2, cells.length / 2)) break;
    const usable = run.filter((label) => grid.cell(label.row, column) && free.has(label.row, column));
    if (usable.length > 0) columns.push({ column, count: usable.length });
    empty = usable.length > 0 ? 0 : empty + 1;
  }
  const most = Math.max(0, ...columns.map(({ count }) => count));
  const axis = run.find(({ word }) => word.role === 'axis');
  const isHeaded = (column: number, count: number): boolean =>
    heads.some(({ left, right }) => left <= column && column <= right) ||
    (count >= 2 && axis !== undefined && grid.cell(axis.row, column) !== undefined);
  const named = namedColumns(grid, run, columns);
  return columns
    .filter(({ column, count }) => count >= most * 0.6 || isHeaded(column, count) || named.has(column))
    .map(({ column }) => column);
}

/**
 * « N° | 1.1 | 1.2 | 1.3 » and « Actions | … | … | … »: each column is the card of its own action, however little else is
 * said of it. Without numbers it says something else too.
 */
function namedColumns(
  grid: Grid,
  run: Label[],
  columns: readonly { column: number; count: number }[],
): ReadonlySet<number> {
  const title = run.find(
    ({ word: { role, of } }) => role === 'action' || (role === 'title' && of === 'action'),
  );
  const code = run.find(({ word: { role, of } }) => role === 'code' && (of ?? 'action') === 'action');
  const isNamed = ({ column, count }: { column: number; count: number }): boolean =>
    title !== undefined &&
    grid.cell(title.row, column) !== undefined &&
    (code === undefined ? count >= 2 : isBareCode(grid.text(code.row, column)));
  const named = columns.filter(isNamed).map(({ column }) => column);
  return new Set(named.length > 1 ? named : []);
}

/** What stands in a value column from a label down to the next one. */
function valuesIn(grid: Grid, free: Free, label: Label, next: Label | undefined, column: number): Rect[] {
  const blocks: Rect[] = [];
  // The last label has no next one: its value goes on while rows follow without a gap, nothing new in the label column.
  const end = next?.row ?? label.block.bottom + 40;
  for (let row = label.row; row < end; row++) {
    if (row > label.block.bottom && !next && (grid.cell(row, label.block.left) || !grid.cell(row, column)))
      break;
    if (row > label.block.bottom && next && grid.cell(row, label.block.left)) break;
    if (grid.cell(row, column) && free.has(row, column)) blocks.push(grid.block(row, column));
  }
  return blocks;
}

/** What is merged over several cards and is that of each: the title of their axis, « Pilote | DANE » of their actions. */
function sharedValue(grid: Grid, { row, block }: Label, columns: number[], column: number): Rect[] {
  const rect = grid.block(row, column);
  return rect.left > block.right && columns.includes(rect.left) && tidy(grid.text(row, column)) !== ''
    ? [rect]
    : [];
}

/** Labels one under the other with nothing beside: a fiche that nobody has filled yet. */
function isEmptyCard(run: Label[]): boolean {
  return run.length >= 5 && run.every((label, i) => i === 0 || label.row - run[i - 1]!.block.bottom <= 1);
}

/** True where two blocks share a cell. */
export function meets(a: Rect, b: Rect): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
