import { cellAddress, rectAddress } from './address';
import { heldText } from './heldText';
import type { SheetPlan, TablePlan } from './plan';

/** The look that Excel gives a new table: banded rows in a quiet blue, under the looks of the cells themselves. */
export const TABLE_STYLE = 'TableStyleMedium2';

/** Excel's limit for the header of a column, in characters. */
const LONGEST_HEADER = 255;

/**
 * The headers of a table as its cells hold them, from the left. Excel would repair or refuse a table without rows below
 * its headers, with merged cells, or whose headers are no texts, too long or the same but for capitals: each is a fault
 * of the plan, a RangeError.
 */
export function tableHeaders(plan: Pick<SheetPlan, 'rows' | 'merges'>, { name, rect }: TablePlan): string[] {
  const fault = (what: string): RangeError => new RangeError(`table ${name} ${rectAddress(rect)}: ${what}`);
  if (rect.bottom <= rect.top) throw fault('no row below the headers');
  const cut = plan.merges.find(
    ({ top, left, bottom, right }) =>
      top <= rect.bottom && rect.top <= bottom && left <= rect.right && rect.left <= right,
  );
  if (cut) throw fault(`merged cells ${rectAddress(cut)}`);
  const known = new Set<string>();
  return Array.from({ length: rect.right - rect.left + 1 }, (_, i) => {
    const cell = plan.rows[rect.top]?.[rect.left + i];
    const header = cell?.value;
    const isText = typeof header === 'string' && header !== '' && cell?.formula === undefined;
    if (!isText || header.length > LONGEST_HEADER)
      throw fault(`no header in ${cellAddress(rect.top, rect.left + i)}`);
    if (known.has(header.toLowerCase())) throw fault(`the header ${header} twice`);
    known.add(header.toLowerCase());
    return heldText(header);
  });
}
