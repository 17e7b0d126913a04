import { rectAddress } from '../../../workbook/address';
import { TABLE_STYLE, tableHeaders } from '../../../workbook/tables';
import { CALL_BYTES, type Step } from './requests';
import type { WrittenSheet } from './writtenSheet';

/** Makes tables over cells that are filled: Excel takes the headers from their first row. */
export function tableSteps({ plan, sheet, references }: WrittenSheet): Step[] {
  return plan.tables.map((table) => {
    // Throws for a table that Excel would refuse with a word that says nothing, or would mend in silence.
    tableHeaders(plan, table);
    return {
      bytes: 4 * CALL_BYTES,
      queue: () => {
        // A range, for a plain address may mean the sheet that is in view.
        const made = sheet.tables.add(sheet.getRange(rectAddress(table.rect)), true);
        made.name = references.formula(table.name);
        made.style = TABLE_STYLE;
        made.showBandedRows = true;
      },
    };
  });
}
