import type { Rect } from '../../../../src/workbook/address';
import type { ModelObject } from '../../engine/modelObject';
import { restyle, styleWith } from '../../workbook/styles';
import type { ExcelSheet } from '../../workbook/workbook';
import { asColor } from '../arguments';
import { refuseProtected } from '../refusals';
import { color, styleProperty } from './styleProperty';

/** `RangeFormat.fill`. Cells without a fill are told as white. */
export function fillObject(sheet: ExcelSheet, rects: readonly Rect[]): ModelObject {
  return {
    type: 'RangeFill',
    members: {
      properties: { Color: styleProperty(sheet, rects, 'fill', color('FFFFFF', asColor)) },
      methods: {
        Clear: () => {
          refuseProtected(sheet);
          restyle(sheet, rects, (style) => styleWith(style, 'fill', undefined));
        },
      },
    },
  };
}
