import type { Rect } from '../../../src/workbook/address';
import { cellAt, cellCount, cellFor, cellsIn, forgetIfBlank, PLAIN, placesIn } from './cells';
import type { ExcelCell, ExcelSheet, ExcelStyle } from './workbook';

/** Our Excel keeps a look for each cell and none for whole columns. */
const MOST_CELLS = 2_000_000;

/** Gives each cell of some blocks another look. Cells of one look share the new one. */
export function restyle(
  sheet: ExcelSheet,
  rects: readonly Rect[],
  change: (style: ExcelStyle) => ExcelStyle,
): void {
  const changed = new Map<ExcelStyle, ExcelStyle>();
  for (const rect of rects) {
    if (cellCount(rect) > MOST_CELLS) throw new Error('Our Excel gives no look to whole sheets.');
    for (const { row, column } of placesIn(rect)) {
      const cell = cellFor(sheet, row, column);
      let style = changed.get(cell.style);
      if (!style) changed.set(cell.style, (style = change(cell.style)));
      cell.style = style;
      forgetIfBlank(sheet, { row, column, cell });
    }
  }
}

/** A style with one property set; what is undefined is taken out. */
export function styleWith<Name extends keyof ExcelStyle>(
  style: ExcelStyle,
  name: Name,
  value: ExcelStyle[Name] | undefined,
): ExcelStyle {
  const changed = { ...style };
  if (value === undefined) Reflect.deleteProperty(changed, name);
  else changed[name] = value;
  return changed;
}

/** What all cells of some blocks have in common: what `read` tells of each; null where they differ. */
export function commonOf<T>(
  sheet: ExcelSheet,
  rects: readonly Rect[],
  read: (cell: ExcelCell | undefined) => T,
): T | null {
  let isFirst = true;
  let common: T | null = null;
  const differs = (value: T): boolean => {
    if (isFirst) {
      common = value;
      isFirst = false;
    }
    return common !== value;
  };
  for (const rect of rects) {
    let found = 0;
    for (const { cell } of cellsIn(sheet, rect)) {
      found++;
      if (differs(read(cell))) return null;
    }
    if (found < cellCount(rect) && differs(read(undefined))) return null;
  }
  return common;
}

export function styleAt(sheet: ExcelSheet, row: number, column: number): ExcelStyle {
  return cellAt(sheet, row, column)?.style ?? PLAIN;
}
