import { LAST_COLUMN, LAST_ROW } from '../../../src/workbook/address';
import { NOTHING, type ModelObject } from '../engine/modelObject';
import type { ExcelSheet } from '../workbook/workbook';
import { addressedCells } from './addressedCells';
import { asWhole, orElse } from './arguments';
import type { ObjectTools } from './objectTools';
import { itemNotFound } from './refusals';

/** `Worksheet.freezePanes`. ASSUMED: panes can be frozen on a protected sheet, as in Excel's own ribbon. */
export function freezePanesObject(tools: ObjectTools, sheet: ExcelSheet): ModelObject {
  const freeze = (rows: number, columns: number): void => {
    sheet.frozen = rows > 0 || columns > 0 ? { rows, columns } : null;
  };
  const location = (): ModelObject | undefined => {
    if (!sheet.frozen) return undefined;
    const { rows, columns } = sheet.frozen;
    return tools.makeRange(sheet, {
      top: 0,
      left: 0,
      bottom: rows > 0 ? rows - 1 : LAST_ROW,
      right: columns > 0 ? columns - 1 : LAST_COLUMN,
    });
  };
  return {
    type: 'WorksheetFreezePanes',
    members: {
      methods: {
        /** ASSUMED: what begins below or right of A1 freezes all that stands before it too. */
        FreezeAt: ([cells]) => {
          if (cells === null || cells === undefined) return freeze(0, 0);
          const { rect } = addressedCells(cells, tools.book, sheet);
          freeze(
            rect.bottom === LAST_ROW ? 0 : rect.bottom + 1,
            rect.right === LAST_COLUMN ? 0 : rect.right + 1,
          );
        },
        /** ASSUMED: rows alone are frozen then, whatever columns were. */
        FreezeRows: ([count]) =>
          freeze(
            orElse(count, (value) => asWhole(value, 0, LAST_ROW), 1),
            0,
          ),
        FreezeColumns: ([count]) =>
          freeze(
            0,
            orElse(count, (value) => asWhole(value, 0, LAST_COLUMN), 1),
          ),
        Unfreeze: () => {
          sheet.frozen = null;
        },
        GetLocation: () => {
          const found = location();
          if (!found) throw itemNotFound();
          return found;
        },
        GetLocationOrNullObject: () => location() ?? NOTHING,
      },
    },
  };
}
