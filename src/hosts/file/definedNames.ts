import { absoluteRect, columnName, sheetReference } from '../../workbook/address';
import type { PrintPlan, SheetPlan } from '../../workbook/plan';
import { STAMP_NAME, stampValue } from './stamp';
import { element, type XmlNode } from './xml';

export const PRINT_TITLES = '_xlnm.Print_Titles';

/** The defined names of a generated sheet. */
export interface SheetNames {
  /** Its place among the tabs, counted from 0. */
  position: number;
  tab: string;
  stamped: boolean;
  /** What a name of the plan is called in this workbook. */
  called(name: string): string;
}

/** The names of a plan as `<definedName>` elements. */
export function definedNames(plan: SheetPlan, { position, tab, stamped, called }: SheetNames): XmlNode[] {
  const own = { localSheetId: position };
  const titles = printTitles(plan.print, tab);
  return [
    ...(titles ? [definedName(PRINT_TITLES, titles, own)] : []),
    ...(stamped ? [definedName(STAMP_NAME, stampValue(plan.id), { ...own, hidden: true })] : []),
    ...plan.names.map(({ name, rect }) =>
      definedName(called(name), sheetReference(tab) + absoluteRect(rect)),
    ),
  ];
}

function definedName(
  name: string,
  value: string,
  attributes: { localSheetId?: number; hidden?: boolean } = {},
): XmlNode {
  return element('definedName', { name, ...attributes }, [value]);
}

/** Rows and columns repeated on each page: `'Matrice'!$A:$B,'Matrice'!$1:$3`. */
function printTitles(print: PrintPlan, tab: string): string | undefined {
  const { titleColumns: columns, titleRows: rows } = print;
  const parts = [
    ...(columns ? [`$${columnName(columns.first)}:$${columnName(columns.last)}`] : []),
    ...(rows ? [`$${String(rows.first + 1)}:$${String(rows.last + 1)}`] : []),
  ];
  return parts.length > 0 ? parts.map((part) => sheetReference(tab) + part).join(',') : undefined;
}
