import { cellAddress, parseRect, type Rect } from '../../../workbook/address';
import type { FilledTable, SheetFilling } from '../../../workbook/formFilling';
import type { EditFormats } from '../editFormats';
import { childOf, childrenOf, parseXml, type XmlElement } from '../parseXml';
import { cellOf, openSheet, styleOf, withCells, type CellPatch, type OpenSheet } from '../sheetEdits';
import { SourceEdits } from '../sourceEdits';
import { bodyRows } from './bodyRows';
import { filledValue } from './filledValue';
import type { NewRows } from './movedFormula';
import { sheetWithRows } from './movedSheet';
import { widthsIn, withFittingRows } from './rowHeights';

/** How a sheet is written into. */
export interface SheetPen {
  formats: EditFormats | undefined;
  from1904: boolean;
  /** The rows of data of the Excel tables on the sheet, as the form has them. */
  bodies: readonly Rect[];
  /** Called before rows come in, so that what else speaks of the sheet's rows can follow. */
  onRows: (rows: NewRows) => void;
}

export interface FilledSheet {
  source: string;
  /** Addresses of cells that held something, and of empty blocks that were taken apart. */
  kept: string[];
  unmerged: string[];
}

/** A worksheet part with a form's cells and tables filled: only cells that hold nothing are written. */
export function filledSheet(
  source: string,
  { sheet, cells, tables }: SheetFilling,
  pen: SheetPen,
): FilledSheet {
  const state: FilledSheet = { source, kept: [], unmerged: [] };
  // From the bottom up: what comes in below a table does not move those above it.
  const waiting = [...tables].sort((a, b) => b.header.top - a.header.top);
  for (let table = waiting.shift(); table; table = waiting.shift()) {
    const added = fillTable(state, table, sheet, pen);
    // Tables beside this one: what stands below them has moved too.
    for (const other of waiting)
      if (added && other.end !== null && other.end > added.after) other.end += added.count;
  }
  state.source = written(
    state,
    cells.map((cell) => ({ ...cell, template: undefined })),
    pen,
  );
  return state;
}

function fillTable(state: FilledSheet, given: FilledTable, sheet: string, pen: SheetPen): NewRows | null {
  const { from, lines, header } = given;
  if (lines.length === 0) return null;
  const bottom = from + lines.length - 1;
  state.source = apart(state, {
    ...header,
    top: from,
    bottom: Math.min(bottom, (given.end ?? Infinity) - 1),
  });
  const { last, template } = bodyRows(parseXml(state.source), given, pen.bodies);
  const rows: NewRows = { sheet, after: last, count: bottom - last };
  if (rows.count > 0) {
    pen.onRows(rows);
    state.source = sheetWithRows(state.source, rows, template ?? -1);
  }
  const places = lines.flatMap((line, i) => line.map((cell) => ({ ...cell, row: from + i, template })));
  state.source = withFittingRows(written(state, places, pen), from, bottom);
  return rows.count > 0 ? rows : null;
}

type Place = SheetFilling['cells'][number] & { template: number | undefined };

function written(state: FilledSheet, places: Place[], pen: SheetPen): string {
  const rows = places.flatMap(({ row, template }) => (template === undefined ? [row] : [row, template]));
  const open = openSheet(state.source, rows);
  const merges = mergesIn(open.root);
  const widths = widthsIn(open.root);
  const widthOf = (column: number, { right }: { right: number } = { right: column }): number =>
    Array.from({ length: right - column + 1 }, (_, i) => widths(column + i)).reduce((a, b) => a + b, 0);
  const patches = places.flatMap((place): CellPatch[] => {
    const { row, column, content, template } = place;
    const hidden = merges.some(
      (rect) => contains(rect, row, column) && (rect.top !== row || rect.left !== column),
    );
    if (hidden || isFilled(cellOf(open, row, column))) {
      state.kept.push(cellAddress(row, column));
      return [];
    }
    const { value, style } = filledValue(content, lookOf(open, row, column, template), pen.formats, {
      from1904: pen.from1904,
      width: widthOf(
        column,
        merges.find((rect) => rect.top === row && rect.left === column),
      ),
    });
    return [{ row, column, value, style }];
  });
  return withCells(open, patches);
}

/** A cell without a look takes that of its column in the first row of the table. */
function lookOf(
  open: OpenSheet,
  row: number,
  column: number,
  template: number | undefined,
): string | undefined {
  const own = styleOf(open, row, column);
  return own === undefined && template !== undefined ? styleOf(open, template, column) : own;
}

function isFilled(cell: XmlElement | undefined): boolean {
  if (!cell) return false;
  if (childOf(cell, 'f')) return true;
  const value = childOf(cell, 'v')?.text ?? '';
  return value.trim() !== '' || (childOf(cell, 'is')?.children.length ?? 0) > 0;
}

/** The part without blocks merged over several rows of an area: each row there holds its own. */
function apart(state: FilledSheet, area: Rect): string {
  const root = parseXml(state.source);
  const list = childOf(root, 'mergeCells');
  const all = childrenOf(list, 'mergeCell');
  const high = all.filter((merge) => {
    const rect = parseRect(merge.attribute('ref') ?? '');
    return rect !== null && rect.bottom > rect.top && contains(area, rect.top, rect.left);
  });
  if (!list || high.length === 0) return state.source;
  const edits = new SourceEdits(state.source);
  state.unmerged.push(...high.map((merge) => merge.attribute('ref')!));
  if (high.length === all.length) edits.remove(list.start, list.end);
  else {
    for (const merge of high) edits.remove(merge.start, merge.end);
    edits.setAttribute(list, 'count', String(all.length - high.length));
  }
  return edits.apply();
}

function mergesIn(root: XmlElement): Rect[] {
  return childrenOf(childOf(root, 'mergeCells'), 'mergeCell').flatMap((merge) => {
    const rect = parseRect(merge.attribute('ref') ?? '');
    return rect ? [rect] : [];
  });
}

function contains(rect: Rect, row: number, column: number): boolean {
  return row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;
}
