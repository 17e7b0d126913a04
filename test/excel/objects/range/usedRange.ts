import type { Rect } from '../../../../src/workbook/address';
import { NOTHING, type Members } from '../../engine/modelObject';
import { cellsIn, holdsContent, isPlain } from '../../workbook/cells';
import type { ExcelSheet } from '../../workbook/workbook';
import { asFlag, orElse } from '../arguments';
import type { ObjectTools } from '../objectTools';
import type { RangePlace } from '../rangeOf';
import { intersection } from './places';

/** `GetUsedRange` and `GetUsedRangeOrNullObject`, of a range and of a whole sheet. */
export function usedRangeMethods(
  tools: ObjectTools,
  { sheet, rect }: RangePlace,
): NonNullable<Members['methods']> {
  const used = ([valuesOnly]: readonly unknown[]): Rect | undefined =>
    usedRect(sheet, rect, orElse(valuesOnly, asFlag, false));
  return {
    /** Of what is empty, its first cell. */
    GetUsedRange: (args) => {
      const first = { ...rect, bottom: rect.top, right: rect.left };
      return tools.makeRange(sheet, used(args) ?? first);
    },
    GetUsedRangeOrNullObject: (args) => {
      const found = used(args);
      return found ? tools.makeRange(sheet, found) : NOTHING;
    },
  };
}

/**
 * The smallest block that holds all used cells among those of `rect`; undefined when there are none.
 * ASSUMED: cells with a look or merged ones are used unless only values count; rows and columns with a size are not.
 */
export function usedRect(sheet: ExcelSheet, rect: Rect, valuesOnly: boolean): Rect | undefined {
  let used: Rect | undefined;
  const reach = ({ top, left, bottom, right }: Rect): void => {
    used = {
      top: Math.min(top, used?.top ?? top),
      left: Math.min(left, used?.left ?? left),
      bottom: Math.max(bottom, used?.bottom ?? bottom),
      right: Math.max(right, used?.right ?? right),
    };
  };
  for (const { row, column, cell } of cellsIn(sheet, rect)) {
    const counts = holdsContent(cell) || (!valuesOnly && (!isPlain(cell.style) || cell.link !== undefined));
    if (counts) reach({ top: row, left: column, bottom: row, right: column });
  }
  if (!valuesOnly) {
    for (const merge of sheet.merges) {
      const part = intersection(merge, rect);
      if (part) reach(part);
    }
  }
  return used;
}
