import { parseRect } from '../../../../src/workbook/address';
import type { CellValue } from '../../../../src/workbook/snapshot';
import type { HostEvent } from '../../engine/engine';
import { cellFor } from '../../workbook/cells';
import type { ExcelWorkbook } from '../../workbook/workbook';

/** The client's number of `onChanged`. */
const CHANGED = 10;

/** Writes into one cell as the user does at the keyboard, and gives what Excel tells the add-in of it. */
export function typedByUser(
  { sheets }: ExcelWorkbook,
  sheetName: string,
  address: string,
  value: CellValue,
): HostEvent {
  const sheet = sheets.find(({ name }) => name === sheetName);
  const rect = parseRect(address);
  if (!sheet || !rect) throw new Error(`no cell ${sheetName}!${address}`);
  cellFor(sheet, rect.top, rect.left).value = value;
  return {
    eventType: CHANGED,
    targetId: 'Workbook',
    argument: {
      address,
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: 'Unknown',
      worksheetId: sheet.id,
    },
  };
}
