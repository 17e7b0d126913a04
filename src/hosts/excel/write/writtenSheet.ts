import type { References } from '../../../workbook/references';
import type { SheetTarget } from '../../../workbook/sheetTargets';

/** A sheet that is being written: its plan, how its references are called here, and Excel's object. */
export interface WrittenSheet extends SheetTarget {
  references: References;
  sheet: Excel.Worksheet;
}
