import { absoluteRect, columnName, sheetReference } from '../../workbook/address';
import type { PrintPlan, SheetPlan } from '../../workbook/plan';
import { recordedFolds } from '../../workbook/folds';
import { FOLDS_NAME, recordedWidths, STAMP_NAME, stampText, WIDTHS_NAME } from '../../workbook/stamp';
import { textValue } from '../../workbook/textFormula';
import { element, type XmlNode } from './xml';

const PRINT_TITLES = '_xlnm.Print_Titles';

/** True for a name of a generated sheet that every generation writes anew. */
export function isRenewedName(name: string): boolean {
  const renewed = [PRINT_TITLES, STAMP_NAME, WIDTHS_NAME, FOLDS_NAME, '_xlnm._FilterDatabase'];
  return renewed.some((one) => one.toLowerCase() === name.toLowerCase());
}

/** The defined names of a generated sheet. */
export interface SheetNames {
  /** Its place among the tabs, counted from 0. */
  position: number;
  tab: string;
  stamped: boolean;
  /** What names of the plan, in lower case, are called in this workbook. */
  called: ReadonlyMap<string, string>;
}

/** The names of a plan as `<definedName>` elements. */
export function definedNames(plan: SheetPlan, { position, tab, stamped, called }: SheetNames): XmlNode[] {
  const own = { localSheetId: position };
  const titles = printTitles(plan.print, tab);
  return [
    ...(titles ? [definedName(PRINT_TITLES, titles, own)] : []),
    ...(stamped ? stamps(plan, own) : []),
    ...plan.names.map(({ name, rect }) =>
      definedName(called.get(name.toLowerCase()) ?? name, sheetReference(tab) + absoluteRect(rect)),
    ),
  ];
}

function stamps(plan: SheetPlan, own: { localSheetId: number }): XmlNode[] {
  const hidden = { ...own, hidden: true };
  const widths = recordedWidths(plan);
  const folds = recordedFolds(plan);
  return [
    definedName(STAMP_NAME, textValue(stampText({ id: plan.id, incomplete: false })), hidden),
    ...(widths === undefined ? [] : [definedName(WIDTHS_NAME, textValue(widths), hidden)]),
    ...(folds === undefined ? [] : [definedName(FOLDS_NAME, textValue(folds), hidden)]),
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
