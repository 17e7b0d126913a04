import type { Rect } from '../../../../src/workbook/address';
import type { ModelObject } from '../../engine/modelObject';
import type { ExcelSheet } from '../../workbook/workbook';
import { asColor, asFlag, asNumber, asText, asWord, invalid } from '../arguments';
import { color, flag, styleProperty } from './styleProperty';

/** ASSUMED: the default font of a workbook with the theme of Office before 2023. */
const USUAL_FONT = 'Calibri';
const USUAL_SIZE = 11;
/** Excel's own limits, in points. */
const SMALLEST = 1;
const LARGEST = 409;

/** `RangeFormat.font`. */
export function fontObject(sheet: ExcelSheet, rects: readonly Rect[]): ModelObject {
  return {
    type: 'RangeFont',
    members: {
      properties: {
        Bold: styleProperty(sheet, rects, 'bold', flag(asFlag)),
        Italic: styleProperty(sheet, rects, 'italic', flag(asFlag)),
        Size: styleProperty(sheet, rects, 'size', {
          tell: (size) => size ?? USUAL_SIZE,
          take: (value) => asNumber(value, SMALLEST, LARGEST),
        }),
        Color: styleProperty(sheet, rects, 'color', color('000000', asColor)),
        Name: styleProperty(sheet, rects, 'fontName', {
          tell: (name) => name ?? USUAL_FONT,
          take: (value) => {
            if (value === '') throw invalid('a font without a name');
            return asText(value);
          },
        }),
        Underline: styleProperty(sheet, rects, 'underline', {
          tell: (underline) => underline ?? 'None',
          take: (value) => {
            const word = asWord(value, ['None', 'Single', 'Double']);
            return word === 'None' ? undefined : word;
          },
        }),
      },
    },
  };
}
