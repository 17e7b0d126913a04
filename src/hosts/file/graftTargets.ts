import type { SheetPlan } from '../../workbook/plan';
import { readStampText } from '../../workbook/stamp';
import { stampsByPosition } from './stamp';
import { freeTabName } from '../../workbook/tabNames';
import type { WorkbookXml } from './workbookXml';

/** Where a plan goes in a workbook. */
export interface GraftTarget {
  plan: SheetPlan;
  /** Name of the tab: a renewed sheet keeps the one it has, whatever people called it. */
  tab: string;
  /** Place among the tabs, counted from 0. */
  position: number;
  renewed: boolean;
}

/**
 * The sheet that each plan renews, or the new tab that it takes at the end. Of several sheets with the stamp of one
 * plan (copies that people made) only one is renewed: the one with the plan's name, else the first.
 */
export function graftTargets(
  workbook: Pick<WorkbookXml, 'sheets' | 'names'>,
  plans: SheetPlan[],
): GraftTarget[] {
  const stamps = [...stampsByPosition(workbook)];
  const taken = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  let position = workbook.sheets.length;
  return plans.map((plan) => {
    const own = stamps
      .filter(([, text]) => readStampText(text).id === plan.id)
      .map(([at]) => ({ at, ...workbook.sheets[at]! }));
    const renewed = own.find(({ name }) => name.toLowerCase() === plan.name.toLowerCase()) ?? own[0];
    if (renewed) return { plan, tab: renewed.name, position: renewed.at, renewed: true };
    const tab = freeTabName(plan.name, taken);
    taken.add(tab.toLowerCase());
    return { plan, tab, position: position++, renewed: false };
  });
}
