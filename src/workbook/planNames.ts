import type { SheetPlan } from './plan';
import { liesOn } from './references';
import type { SheetTarget } from './sheetTargets';

/** A name of the whole workbook, and the formula it stands for: `'Matrice'!$C$4:$G$15`. */
export interface WorkbookName {
  name: string;
  value: string;
}

/** By plan: from a name's text in lower case to its text in this workbook. */
export type CalledNames = ReadonlyMap<SheetPlan, ReadonlyMap<string, string>>;

/** What the names of plans are called in a workbook, and which of its names they replace. */
export interface PlanNames<Name extends WorkbookName> {
  called: CalledNames;
  replaced: Name[];
}

/**
 * A name of the user's is never touched: when it reads like one of a plan, the plan's takes a suffix. Names that
 * lie on a renewed sheet, or lost their sheet when someone deleted it, are the plan's own of an earlier run.
 * `names` are those of the whole workbook; `tables` share their space.
 */
export function planNames<Name extends WorkbookName>(
  names: readonly Name[],
  targets: readonly SheetTarget[],
  tables: readonly string[],
): PlanNames<Name> {
  const taken = new Set(tables.map((name) => name.toLowerCase()));
  const called = new Map<SheetPlan, Map<string, string>>();
  const replaced: Name[] = [];
  for (const { plan, tab, renewed } of targets) {
    const isOwn = ({ value }: Name): boolean => value.includes('#REF!') || (renewed && liesOn(value, tab));
    const here = new Map<string, string>();
    for (const { name } of plan.names) {
      const free = freeName(name, (candidate) => {
        const key = candidate.toLowerCase();
        return !taken.has(key) && names.every((entry) => entry.name.toLowerCase() !== key || isOwn(entry));
      });
      taken.add(free.toLowerCase());
      replaced.push(...names.filter((entry) => entry.name.toLowerCase() === free.toLowerCase()));
      here.set(name.toLowerCase(), free);
    }
    called.set(plan, here);
  }
  return { called, replaced };
}

/** `FDR_Croix`, else `FDR_Croix_2`, `FDR_Croix_3`… */
function freeName(name: string, isFree: (candidate: string) => boolean): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name}_${String(number)}`;
    if (isFree(candidate)) return candidate;
  }
}
