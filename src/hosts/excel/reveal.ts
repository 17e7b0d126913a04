import type { Source } from '../../domain/roadmap';
import { HostError } from '../../workbook/host';
import { run } from './run';

/**
 * Shows a sheet and selects a place on it: a cell, a range, whole rows or columns.
 *
 * Throws HostError: `changed-meanwhile` (detail: the sheet) when there is no such sheet, `hidden-sheet` (its name), and
 * what `toHostError` says: `host-refused` while another workbook has the focus.
 */
export async function reveal({ sheet: name, address }: Source): Promise<void> {
  await run(
    async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load('visibility');
      await context.sync();
      if (sheet.isNullObject) throw new HostError('changed-meanwhile', name);
      if (sheet.visibility !== 'Visible') throw new HostError('hidden-sheet', name);
      sheet.activate();
      sheet.getRange(address).select();
      await context.sync();
    },
    { sheet: name },
  );
}
