import type { SheetPlan } from '../../workbook/plan';
import { sheetTargets, type SheetTarget } from '../../workbook/sheetTargets';
import { stampsByPosition } from './stamp';
import type { WorkbookXml } from './workbookXml';

/** Where each plan goes in a package. */
export function graftTargets(
  workbook: Pick<WorkbookXml, 'sheets' | 'names'>,
  plans: SheetPlan[],
): SheetTarget[] {
  const stamps = stampsByPosition(workbook);
  return sheetTargets(
    workbook.sheets.map(({ name }, position) => ({ name, stamp: stamps.get(position) })),
    plans,
  );
}
