import { cellAddress, columnNumber } from '../../workbook/address';
import { HostError } from '../../workbook/host';
import type { CellValue } from '../../workbook/snapshot';
import { cellText } from './cellText';
import { childOf, childrenOf, parseXml, type XmlElement } from './parseXml';
import { finite } from './sheetData';
import { SourceEdits } from './sourceEdits';
import { inlineRuns, type TextRun } from './textRuns';
import { element, serialize } from './xml';

/** A row of a worksheet part with its number, counted from 0: the part may leave numbers out. */
interface PlacedRow {
  row: number;
  element: XmlElement;
}

interface PlacedCell {
  column: number;
  element: XmlElement;
}

/** A worksheet part of the user's, read as far as some of its cells need it. */
export interface OpenSheet {
  source: string;
  root: XmlElement;
  /** The `<sheetData>` element. */
  data: XmlElement;
  /** The rows asked for and, for one that is not there, the row after it. */
  rows: PlacedRow[];
}

/** What one cell becomes: a value in a style of the workbook, or XML that is put back as it was. */
export interface CellPatch {
  row: number;
  column: number;
  value: CellValue | null;
  /** Index of its format, when it is not the first one. */
  style: string | undefined;
  /** The runs of a text of which parts have looks of their own. */
  runs?: TextRun[];
  original?: string;
}

/** Reads a worksheet part (HostError `damaged` when it is none) with those of its rows that are asked for, counted from 0. */
export function openSheet(source: string, wanted: number[]): OpenSheet {
  const waiting = [...new Set(wanted)].sort((a, b) => a - b);
  const numbers: number[] = [];
  let last = -1;
  const root = parseXml(source, (tag) => {
    if (tag.local !== 'row') return true;
    last = tag.attribute('r') === undefined ? last + 1 : Number(tag.attribute('r')) - 1;
    if (waiting.length === 0 || last < waiting[0]!) return false;
    while (waiting.length > 0 && waiting[0]! <= last) waiting.shift();
    numbers.push(last);
    return true;
  });
  const data = childOf(root, 'sheetData');
  if (!data) throw new HostError('damaged');
  const elements = childrenOf(data, 'row');
  return { source, root, data, rows: elements.map((row, i) => ({ row: numbers[i]!, element: row })) };
}

/** The `<c>` element of a cell; undefined when the part has none. */
export function cellOf({ rows }: OpenSheet, row: number, column: number): XmlElement | undefined {
  const found = rows.find((one) => one.row === row);
  return found && cellsOf(found.element).find((cell) => cell.column === column)?.element;
}

/** The format that a cell has or, where there is none yet, would have: that of its row or column. */
export function styleOf(sheet: OpenSheet, row: number, column: number): string | undefined {
  const cell = cellOf(sheet, row, column);
  if (cell) return cell.attribute('s');
  const line = sheet.rows.find((one) => one.row === row)?.element;
  const hasOwnStyle = ['1', 'true'].includes(line?.attribute('customFormat') ?? '');
  return hasOwnStyle ? line?.attribute('s') : columnStyle(sheet.root, column);
}

/** The worksheet part with cells changed and all its other text as it was. */
export function withCells(sheet: OpenSheet, patches: CellPatch[]): string {
  const edits = new SourceEdits(sheet.source);
  const { data } = sheet;
  const newRows: string[] = [];
  for (const [row, cells] of byRow(patches)) {
    const existing = sheet.rows.find((one) => one.row === row);
    if (existing) {
      patchRow(edits, existing, cells);
      continue;
    }
    const filled = cells.map((cell) => newCell(data.prefix, cell)).join('');
    if (filled === '') continue;
    const name = `${data.prefix}row`;
    const text = `<${name} r="${String(row + 1)}">${filled}</${name}>`;
    const next = sheet.rows.find((one) => one.row > row);
    if (next) edits.insert(next.element.start, text);
    else newRows.push(text);
  }
  edits.append(data, newRows.join(''));
  return edits.apply();
}

function patchRow(edits: SourceEdits, { element: row }: PlacedRow, patches: CellPatch[]): void {
  const existing = cellsOf(row);
  const atEnd: string[] = [];
  for (const patch of patches) {
    const cell = existing.find(({ column }) => column === patch.column)?.element;
    const next = existing.find(({ column }) => column > patch.column)?.element;
    if (cell) edits.replace(cell.start, cell.end, patch.original ?? changedCell(cell, patch));
    else if (next) edits.insert(next.start, newCell(row.prefix, patch));
    else atEnd.push(newCell(row.prefix, patch));
  }
  edits.append(row, atEnd.join(''));
}

/** The cell with another value, at its place. */
function changedCell(cell: XmlElement, { value, style, runs }: CellPatch): string {
  const place = { r: cell.attribute('r'), s: style };
  if (!runs) return cellXml(cell.prefix, place, value);
  return serialize(element('c', { ...place, t: 'inlineStr' }, [inlineRuns(runs)]), cell.prefix);
}

function newCell(prefix: string, { row, column, value, style, original }: CellPatch): string {
  if (original !== undefined || value === null) return original ?? '';
  return cellXml(prefix, { r: cellAddress(row, column), s: style }, value);
}

function cellXml(
  prefix: string,
  place: { r: string | undefined; s: string | undefined },
  value: CellValue | null,
): string {
  if (value === null || value === '') return serialize(element('c', place), prefix);
  if (typeof value === 'string') {
    const text = element('t', { 'xml:space': 'preserve' }, [cellText(value)]);
    return serialize(element('c', { ...place, t: 'inlineStr' }, [element('is', {}, [text])]), prefix);
  }
  const isBoolean = typeof value === 'boolean';
  const held = isBoolean ? (value ? '1' : '0') : String(finite(value));
  const type = isBoolean ? 'b' : undefined;
  return serialize(element('c', { ...place, t: type }, [element('v', {}, [held])]), prefix);
}

function columnStyle(root: XmlElement, column: number): string | undefined {
  const found = childrenOf(childOf(root, 'cols'), 'col').find(
    (one) => Number(one.attribute('min')) - 1 <= column && column <= Number(one.attribute('max')) - 1,
  );
  return found?.attribute('style');
}

/** The cells of a `<row>` element with their columns, counted from 0: the part may leave addresses out. */
export function cellsOf(row: XmlElement): PlacedCell[] {
  let last = -1;
  return childrenOf(row, 'c').map((cell) => {
    const letters = /^[A-Za-z]+/.exec(cell.attribute('r') ?? '')?.[0];
    last = letters === undefined ? last + 1 : columnNumber(letters);
    return { column: last, element: cell };
  });
}

function byRow(patches: CellPatch[]): Map<number, CellPatch[]> {
  const rows = new Map<number, CellPatch[]>();
  const ordered = [...patches].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const patch of ordered) rows.set(patch.row, [...(rows.get(patch.row) ?? []), patch]);
  return rows;
}
