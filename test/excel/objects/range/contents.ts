import type { Rect } from '../../../../src/workbook/address';
import type { CellValue } from '../../../../src/workbook/snapshot';
import type { Members } from '../../engine/modelObject';
import { cellCount, cellFor, forgetIfBlank, gridOf, holdsContent } from '../../workbook/cells';
import { restyle, styleAt, styleWith } from '../../workbook/styles';
import type { ExcelCell, ExcelSheet, ExcelWorkbook } from '../../workbook/workbook';
import { asText, invalid } from '../arguments';
import { recalculated } from '../formulas/calculation';
import type { ObjectTools } from '../objectTools';
import type { RangePlace } from '../rangeOf';
import { refuseProtected } from '../refusals';
import { tellChanged } from '../sheetEvents';
import { formatted, shownCell } from './shownCell';
import { typedContent, type Content } from './typedContent';
import { putContent, refuseLocked, uncovered } from './writeCell';
import { asGrid, wrongSize, type WrittenGrid } from './writtenGrid';

/** Beyond so many cells Excel answers nothing, and no error either. */
const MOST_CELLS = 5_000_000;
const GENERAL = 'General';

/** Values, formulas, texts and number formats of a range: grids of its rows. */
export function contentProperties(tools: ObjectTools, place: RangePlace): NonNullable<Members['properties']> {
  const { book, context } = tools;
  const { sheet, rect } = place;
  const read =
    (tell: (cell: ExcelCell | undefined) => unknown, computed = true) =>
    (): unknown => {
      if (cellCount(rect) > MOST_CELLS) return null;
      if (computed) recalculated(book, sheet, rect);
      return gridOf(sheet, rect, tell);
    };
  const write = (written: unknown): void => {
    const grid = asGrid(written, rect);
    refuseLocked(sheet, rect);
    writeContents(book, sheet, grid, uncovered(sheet, rect));
    tellChanged(context, sheet.id, rect);
  };
  return {
    Values: { get: read(valueOf), set: write },
    Formulas: { get: read((cell) => cell?.formula ?? valueOf(cell), false), set: write },
    Text: { get: read((cell) => shownCell(cell, book.date1904)) },
    ValueTypes: { get: read(typeOf) },
    NumberFormat: {
      get: read((cell) => cell?.style.numberFormat ?? GENERAL, false),
      set: (written) => {
        const grid = asGrid(written, rect);
        refuseProtected(sheet);
        writeFormats(sheet, grid);
      },
    },
  };
}

/** What the client asks before it sends a large grid in parts. */
export function contentMethods({ rect }: RangePlace): NonNullable<Members['methods']> {
  return {
    _ValidateArraySize: ([rows, columns]) => {
      if (rows !== rect.bottom - rect.top + 1 || columns !== rect.right - rect.left + 1) throw wrongSize();
    },
  };
}

/** ASSUMED: one cell that cannot take its value, and no cell gets any. */
function writeContents(
  book: ExcelWorkbook,
  sheet: ExcelSheet,
  grid: WrittenGrid,
  isFree: (row: number, column: number) => boolean,
): void {
  const contents: { row: number; column: number; content: Content }[] = [];
  grid((row, column, value) => {
    if (!isFree(row, column)) return;
    const format = styleAt(sheet, row, column).numberFormat ?? GENERAL;
    contents.push({ row, column, content: typedContent(value, format, book.date1904) });
  });
  for (const { row, column, content } of contents) {
    const cell = cellFor(sheet, row, column);
    putContent(book, cell, content);
    forgetIfBlank(sheet, { row, column, cell });
  }
}

function writeFormats(sheet: ExcelSheet, grid: WrittenGrid): void {
  const places = new Map<string, Rect[]>();
  grid((row, column, value) => {
    const format = asFormat(value);
    const place = { top: row, left: column, bottom: row, right: column };
    const known = places.get(format);
    if (known) known.push(place);
    else places.set(format, [place]);
  });
  for (const [format, rects] of places) {
    const numberFormat = format === GENERAL ? undefined : format;
    restyle(sheet, rects, (style) => styleWith(style, 'numberFormat', numberFormat));
  }
}

function valueOf(cell: ExcelCell | undefined): CellValue {
  return cell?.error ?? cell?.value ?? '';
}

function typeOf(cell: ExcelCell | undefined): string {
  if (!cell || !holdsContent(cell)) return 'Empty';
  if (cell.error !== undefined) return 'Error';
  switch (typeof cell.value) {
    case 'number':
      return 'Double';
    case 'boolean':
      return 'Boolean';
    default:
      return 'String';
  }
}

/** ASSUMED: what cannot be understood as a number format is refused. */
function asFormat(value: unknown): string {
  const format = asText(value);
  try {
    formatted(format, 1);
  } catch {
    throw invalid(format);
  }
  return format === '' ? GENERAL : format;
}
