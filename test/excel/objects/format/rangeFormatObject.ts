import type { Rect } from '../../../../src/workbook/address';
import type { ModelObject } from '../../engine/modelObject';
import type { ExcelSheet } from '../../workbook/workbook';
import { alignmentProperties } from './alignment';
import { bordersObject } from './bordersObject';
import { fillObject } from './fillObject';
import { fontObject } from './fontObject';
import { formatProtectionObject } from './formatProtectionObject';
import { sizeMethods, sizeProperties } from './sizes';

/** `Range.format` and `RangeAreas.format`: how cells look. What differs among them is told as null. */
export function rangeFormatObject(sheet: ExcelSheet, rects: readonly Rect[]): ModelObject {
  return {
    type: 'RangeFormat',
    members: {
      properties: { ...alignmentProperties(sheet, rects), ...sizeProperties(sheet, rects) },
      navigations: {
        Font: () => fontObject(sheet, rects),
        Fill: () => fillObject(sheet, rects),
        Borders: () => bordersObject(sheet, rects),
        Protection: () => formatProtectionObject(sheet, rects),
      },
      methods: sizeMethods(sheet, rects),
    },
  };
}
