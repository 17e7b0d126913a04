import {
  columnName,
  LAST_COLUMN,
  LAST_ROW,
  rectAddress,
  sheetReference,
  type Rect,
} from '../../../src/workbook/address';
import type { ExcelSheet } from '../workbook/workbook';

/** `B4:D9` on its sheet: `Matrice!B4:D9`, `'Projet d''académie'!B4:D9`. */
export function rangeAddress(sheet: ExcelSheet, rect: Rect): string {
  const plain = /^[\p{L}_][\p{L}\d_.]*$/u.test(sheet.name) && !/^[A-Z]{1,3}\d+$/i.test(sheet.name);
  return (plain ? `${sheet.name}!` : sheetReference(sheet.name)) + localAddress(rect);
}

/** `B4:D9`, `A:C` for whole columns, `1:3` for whole rows. ASSUMED: a whole sheet is all its rows. */
export function localAddress(rect: Rect): string {
  const { top, left, bottom, right } = rect;
  if (isEntireRow(rect)) return `${String(top + 1)}:${String(bottom + 1)}`;
  if (isEntireColumn(rect)) return `${columnName(left)}:${columnName(right)}`;
  return rectAddress(rect);
}

export function isEntireRow({ left, right }: Rect): boolean {
  return left === 0 && right === LAST_COLUMN;
}

export function isEntireColumn({ top, bottom }: Rect): boolean {
  return top === 0 && bottom === LAST_ROW;
}
