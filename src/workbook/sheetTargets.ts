import type { SheetPlan } from './plan';
import { readStampText } from './stamp';
import { freeTabName } from './tabNames';

/** Where a plan goes in a workbook. */
export interface SheetTarget {
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
 * `sheets` are the tabs of the workbook in their order, with the text of their stamp where they have one.
 */
export function sheetTargets(
  sheets: readonly { name: string; stamp?: string | undefined }[],
  plans: readonly SheetPlan[],
): SheetTarget[] {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let position = sheets.length;
  return plans.map((plan) => {
    const own = sheets.flatMap(({ name, stamp }, at) =>
      stamp !== undefined && readStampText(stamp).id === plan.id ? [{ name, at }] : [],
    );
    const renewed = own.find(({ name }) => name.toLowerCase() === plan.name.toLowerCase()) ?? own[0];
    if (renewed) return { plan, tab: renewed.name, position: renewed.at, renewed: true };
    const tab = freeTabName(plan.name, taken);
    taken.add(tab.toLowerCase());
    return { plan, tab, position: position++, renewed: false };
  });
}
