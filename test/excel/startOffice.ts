import { engineOver } from './engineOver';
import { openOfficePage, type OfficeOptions, type OfficePage } from './transports/xdmJsdom';
import type { ExcelWorkbook } from './workbook/workbook';

/**
 * Opens a workbook in an Excel on the web of our own, with the whole of `office.js` in a page in it: for what the
 * common API does (`Office.onReady`, requirement sets, settings, ribbon commands, dialogs). For reading and writing,
 * `startExcel` is quicker by far.
 */
export function startOffice(workbook: ExcelWorkbook, options: OfficeOptions = {}): Promise<OfficePage> {
  return openOfficePage(engineOver(workbook, options), workbook, options);
}
