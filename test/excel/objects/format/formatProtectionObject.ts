import type { Rect } from '../../../../src/workbook/address';
import type { ModelObject } from '../../engine/modelObject';
import { cellFor, forgetIfBlank, placesIn } from '../../workbook/cells';
import { commonOf } from '../../workbook/styles';
import type { ExcelSheet } from '../../workbook/workbook';
import { asFlag } from '../arguments';
import { refuseProtected } from '../refusals';

/** `RangeFormat.protection`: which cells a protected sheet lets people write. All are locked unless told otherwise. */
export function formatProtectionObject(sheet: ExcelSheet, rects: readonly Rect[]): ModelObject {
  return {
    type: 'FormatProtection',
    members: {
      properties: {
        Locked: {
          get: () => commonOf(sheet, rects, (cell) => cell?.locked ?? true),
          set: (value) => {
            const locked = asFlag(value);
            refuseProtected(sheet);
            for (const rect of rects) {
              for (const { row, column } of placesIn(rect)) {
                const cell = cellFor(sheet, row, column);
                if (locked) delete cell.locked;
                else cell.locked = false;
                forgetIfBlank(sheet, { row, column, cell });
              }
            }
          },
        },
      },
    },
  };
}
