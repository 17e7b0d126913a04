import type { ModelObject } from '../../engine/modelObject';
import type { ExcelChartFont } from '../../workbook/workbook';
import { asColor, asFlag, asNumber } from '../arguments';

/** Excel's own limits for the size of letters, in points. */
const SIZES = [1, 409] as const;

/** `ChartFont`. ASSUMED: what was never written is answered as nothing. */
export function chartFontObject(font: {
  read: () => ExcelChartFont;
  write: () => ExcelChartFont;
}): ModelObject {
  return {
    type: 'ChartFont',
    members: {
      properties: {
        Bold: {
          get: () => font.read().bold ?? null,
          set: (value) => {
            font.write().bold = asFlag(value);
          },
        },
        Size: {
          get: () => font.read().size ?? null,
          set: (value) => {
            font.write().size = asNumber(value, ...SIZES);
          },
        },
        Color: {
          get: () => font.read().color ?? '',
          set: (value) => {
            font.write().color = asColor(value);
          },
        },
      },
    },
  };
}
