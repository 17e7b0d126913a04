import { columnNumber, LAST_COLUMN, LAST_ROW, parseRect, type Rect } from '../../../src/workbook/address';
import { isModelObject } from '../engine/modelObject';
import type { ExcelSheet, ExcelWorkbook } from '../workbook/workbook';
import { asText, invalid } from './arguments';
import { rangeOf, type RangePlace } from './rangeOf';
import { itemNotFound } from './refusals';

/** Cells that an argument names: a range, or an address as text, with its sheet or on the sheet that is given. */
export function addressedCells(argument: unknown, book: ExcelWorkbook, sheet?: ExcelSheet): RangePlace {
  if (isModelObject(argument)) return rangeOf(argument);
  const text = asText(argument);
  const [, quoted, plain, address = text] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const named = name === undefined ? sheet : sheetOf(book, name);
  const rect = parseRect(address) ?? parseLines(address);
  if (!named || !rect || rect.top < 0 || rect.bottom > LAST_ROW || rect.right > LAST_COLUMN)
    throw invalid(text);
  return { sheet: named, rect };
}

/** Whole rows or columns: `$1:$3`, `A:B`; null for anything else. */
export function parseLines(address: string): Rect | null {
  const [, firstRow, lastRow] = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(address) ?? [];
  if (firstRow !== undefined) {
    const [top, bottom] = [Number(firstRow) - 1, Number(lastRow) - 1];
    return { top: Math.min(top, bottom), left: 0, bottom: Math.max(top, bottom), right: LAST_COLUMN };
  }
  const [, firstColumn, lastColumn] = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(address) ?? [];
  if (firstColumn === undefined) return null;
  const [left, right] = [columnNumber(firstColumn), columnNumber(lastColumn!)];
  return { top: 0, left: Math.min(left, right), bottom: LAST_ROW, right: Math.max(left, right) };
}

function sheetOf(book: ExcelWorkbook, name: string): ExcelSheet {
  const found = book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (!found) throw itemNotFound();
  return found;
}
