import { codeKey, isBareCode } from '../../domain/codes';
import { hasBullets, wholeText } from '../../domain/items';
import { startsWithInfinitive, tidy } from '../../domain/text';
import type { Rect } from '../../workbook/address';
import { numbersItems } from '../cards/numberedValues';
import type { Grid } from '../grid';
import { codeOf } from '../itemDrafts';
import { readCodedLine, readLabelLine, type CodedLine, type LabelLine } from './outlineText';
import type { RestartingCode } from '../tables/restartingCodes';
import { isCodeDate, type Column } from '../tables/tableColumns';
import { isNote } from '../tables/tableRows';
import { stackedLevels } from '../words/stackedLevels';
import { ITEM_ROLES, readHeader } from '../words/vocabulary';

/** One row of an outline. */
export interface OutlineRow {
  row: number;
  /** Where its own text begins. */
  column: number;
  /** What it covers: code and title, label and value, with the lines that go on from it. */
  rect: Rect;
  /** The text as written, line breaks kept. */
  text: string;
  bulleted: boolean;
  coded: CodedLine | null;
  label: LabelLine | null;
  /** Where the value of a label stands: its own cell, or the label's. */
  valueColumn: number;
  /** Excel made a date of its code. */
  wasDate: boolean;
  /** Further cells of the row that belong to nothing. */
  others: number[];
  /** It stands apart from what is above: two empty rows or more. */
  apart?: boolean;
  /** Its row holds the titles of the columns of fields too, or of those of a small table. */
  isHeader?: boolean;
  /** The columns of the small table that it is a row of, without that of the titles. */
  facts?: Column[];
}

/** Reads the cells of one row, from the left, as a line; null when there is none. `known` is the number that the column says. */
export function outlineRow(
  grid: Grid,
  row: number,
  columns: number[],
  known?: RestartingCode,
): OutlineRow | null {
  const [first, second, third] = columns;
  if (first === undefined) return null;
  if (known && second !== undefined) {
    const title = wholeText(grid.text(row, second));
    return { ...coded(grid, row, columns, 2, title, false), coded: { ...known, title } };
  }
  const text = grid.text(row, first);
  const code = codeIn(grid, row, first);
  if (code !== null && second !== undefined) {
    const title = wholeText(grid.text(row, second));
    // « A | Axe A : Usages »: the code again, with its word.
    const own = readCodedLine(title);
    const says = own?.code !== undefined && codeKey(own.code) === codeKey(code);
    return coded(grid, row, columns, 2, says ? title : `${code} : ${title}`, isDateCode(grid, row, first));
  }
  // « Action | 1.1.1 | La lettre »: word, number and title in three cells.
  const number = second !== undefined && readHeader(text) !== null ? codeIn(grid, row, second) : null;
  if (number !== null && third !== undefined) {
    const joined = `${tidy(text)} ${number} : ${wholeText(grid.text(row, third))}`;
    if (readCodedLine(joined)?.word)
      return coded(grid, row, columns, 3, joined, isDateCode(grid, row, second!));
  }
  const label = readLabelLine(text, second !== undefined);
  return label ? labelled(grid, row, columns, label) : coded(grid, row, columns, 1, text, false);
}

/** A line as two where an axis and its objective stand in its cell. */
export function linesOf(line: OutlineRow): OutlineRow[] {
  const stacked = line.label === null ? stackedLevels(line.text) : null;
  if (!stacked) return [line];
  const { axis, objective } = stacked;
  return [
    { ...line, text: axis, coded: readCodedLine(axis), others: [] },
    { ...line, text: objective, coded: readCodedLine(objective) },
  ];
}

/** A row without text: it holds only values of the columns beside the outline. */
export function emptyRow(row: number, column: number): OutlineRow {
  const rect = { top: row, left: column, bottom: row, right: column };
  const nothing = { text: '', bulleted: false, coded: null, label: null, wasDate: false, others: [] };
  return { ...nothing, row, column, valueColumn: column, rect };
}

function coded(
  grid: Grid,
  row: number,
  columns: number[],
  cells: number,
  text: string,
  wasDate: boolean,
): OutlineRow {
  const column = columns[0]!;
  return {
    row,
    column,
    rect: spanOf(grid, row, columns.slice(0, cells)),
    text,
    bulleted: hasBullets(grid.text(row, column)),
    coded: readCodedLine(text),
    label: null,
    valueColumn: columns[cells - 1]!,
    wasDate,
    others: besides(grid, row, columns, cells),
  };
}

/** Further cells of a row, up to a gap of two blank columns: what stands behind it is something else. */
function besides(grid: Grid, row: number, columns: number[], from: number): number[] {
  const end = columns.findIndex(
    (column, i) => i >= from && column - grid.block(row, columns[i - 1]!).right > 2,
  );
  return columns.slice(from, end < 0 ? undefined : end);
}

function labelled(grid: Grid, row: number, columns: number[], label: LabelLine): OutlineRow {
  const beside = label.value === '' ? columns[1] : undefined;
  const numbered = ITEM_ROLES.has(label.word.role) ? numberedBeside(grid, row, columns) : null;
  const value = beside === undefined ? label.value : (numbered ?? grid.text(row, beside));
  const cells = beside === undefined ? 1 : numbered === null ? 2 : 3;
  return {
    ...coded(grid, row, columns, cells, grid.text(row, columns[0]!), false),
    coded: null,
    label: { ...label, value },
    valueColumn: beside ?? columns[0]!,
  };
}

/** « Actions | 1.1 | La lettre »: the first item of the list beside its label, with its number in a cell of its own. */
function numberedBeside(grid: Grid, row: number, [, second, third]: number[]): string | null {
  const code = second === undefined || third === undefined ? null : codeIn(grid, row, second);
  if (code === null || !numbersItems(code, grid.text(row + 1, second!))) return null;
  return `${code} : ${wholeText(grid.text(row, third!))}`;
}

/** A cell that holds a code alone, with or without its word; the number 1.1 is shown « 1,1 » by a French Excel. */
function codeIn(grid: Grid, row: number, column: number): string | null {
  const cell = grid.shown(row, column);
  if (!cell || cell.error !== undefined) return null;
  if (isDateCode(grid, row, column)) return codeOf(cell)!.code;
  const text = wholeText(cell.text);
  if (typeof cell.value === 'number')
    return /^\d{1,2}(?:[,.]\d)?$/.test(text) ? text.replace(',', '.') : null;
  return isBareCode(text) || /^(?:[IVX]{1,4}|[A-H])[.)]?$/.test(text)
    ? text.replace(/\s*[:.)–-]*$/, '')
    : null;
}

function isDateCode(grid: Grid, row: number, column: number): boolean {
  const cell = grid.shown(row, column);
  return cell?.date !== undefined && isCodeDate(cell.format);
}

function spanOf(grid: Grid, row: number, columns: number[]): Rect {
  const blocks = columns.map((column) => grid.block(row, column));
  return {
    top: row,
    left: Math.min(...blocks.map((block) => block.left)),
    bottom: Math.max(...blocks.map((block) => block.bottom)),
    right: Math.max(...blocks.map((block) => block.right)),
  };
}

/** Joins rows that only go on with the sentence above: they begin with a small letter, in the same column. */
export function joinRows(rows: OutlineRow[]): OutlineRow[] {
  const joined: OutlineRow[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    if (above && goesOn(above, row)) joined[joined.length - 1] = joinTwo(above, row);
    else joined.push(row);
  }
  return joined;
}

function goesOn(above: OutlineRow, row: OutlineRow): boolean {
  const plain =
    row.coded === null && row.label === null && !row.bulleted && row.others.length === 0 && !row.facts;
  const next = row.row === above.rect.bottom + 1 && above.others.length === 0;
  if (!plain || !next || row.text === '' || isNote(row.text)) return false;
  // « Axe 1 » in one row, its title in the next.
  if (above.coded?.word && above.coded.title === '')
    return above.column === row.column && above.valueColumn === above.column;
  return (
    row.column === above.valueColumn &&
    above.label === null &&
    above.text !== '' &&
    !beginsAnew(above.text, row.text) &&
    /^[\p{Ll}(,;&/]/u.test(tidy(row.text))
  );
}

/** « évaluer la solution » below « animer le réseau »: both tell what is to be done, and the first has come to its end. */
function beginsAnew(above: string, text: string): boolean {
  return (
    startsWithInfinitive(text) &&
    startsWithInfinitive(above) &&
    !/(?:[,;:(]|(?<!\p{L})(?:et|ou|de|d['’]|à|a|pour|sans|puis|afin de))\s*$/iu.test(above)
  );
}

function joinTwo(above: OutlineRow, row: OutlineRow): OutlineRow {
  const rect = { ...above.rect, bottom: row.rect.bottom, right: Math.max(above.rect.right, row.rect.right) };
  const text = `${above.text}${above.coded?.title === '' ? ' : ' : ' '}${tidy(row.text)}`;
  return { ...above, rect, text, coded: above.coded && readCodedLine(text) };
}
