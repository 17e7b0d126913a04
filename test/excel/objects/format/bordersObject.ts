import type { Rect } from '../../../../src/workbook/address';
import type { ModelObject } from '../../engine/modelObject';
import type { ExcelSheet } from '../../workbook/workbook';
import { asWhole, asWord } from '../arguments';
import { borderObject } from './borderObject';
import { BORDER_SIDES } from './sides';

/** `RangeFormat.borders`: by the client's words for sides. ASSUMED: diagonals are not modelled, and refused. */
export function bordersObject(sheet: ExcelSheet, rects: readonly Rect[]): ModelObject {
  const item = (index: number): ModelObject => borderObject(sheet, rects, BORDER_SIDES[index]!);
  return {
    type: 'RangeBorderCollection',
    members: {
      items: () => BORDER_SIDES.map((_, index) => item(index)),
      indexer: ([side]) => borderObject(sheet, rects, asWord(side, BORDER_SIDES)),
      properties: { Count: { get: () => BORDER_SIDES.length } },
      methods: {
        GetItemAt: ([index]) => item(asWhole(index, 0, BORDER_SIDES.length - 1)),
      },
    },
  };
}
