import { rectAddress } from '../../workbook/address';
import type { SheetPlan, TablePlan } from '../../workbook/plan';
import { TABLE_STYLE, tableHeaders } from '../../workbook/tables';
import { cellText } from './cellText';
import { element, namespaces, xmlPart } from './xml';

/**
 * The part of an Excel table. `id` is its number and `name` its name in the whole workbook. Throws RangeError for a
 * table that Excel would repair.
 */
export function tablePart(
  plan: SheetPlan,
  table: TablePlan,
  { id, name }: { id: number; name: string },
): string {
  const ref = rectAddress(table.rect);
  const headers = tableHeaders(plan, table);
  return xmlPart(
    element('table', { xmlns: namespaces.main, id, name, displayName: name, ref, totalsRowShown: false }, [
      element('autoFilter', { ref }),
      element(
        'tableColumns',
        { count: headers.length },
        headers.map((header, i) => element('tableColumn', { id: i + 1, name: columnText(header) })),
      ),
      element('tableStyleInfo', {
        name: TABLE_STYLE,
        showFirstColumn: false,
        showLastColumn: false,
        showRowStripes: true,
        showColumnStripes: false,
      }),
    ]),
  );
}

/** In an attribute, a line break of a header is an escape of the format, as Excel writes it. */
function columnText(header: string): string {
  return cellText(header).replaceAll('\n', '_x000a_');
}
