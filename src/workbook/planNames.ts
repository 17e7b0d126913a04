import type { SheetPlan } from './plan';
import { liesOn } from './references';
import type { SheetTarget } from './sheetTargets';

/** A name of the whole workbook, and the formula it stands for: `'Matrice'!$C$4:$G$15`. */
export interface WorkbookName {
  name: string;
  value: string;
}

/** By plan: from the text of a name or of a table's name, in lower case, to its text in this workbook. */
export type CalledNames = ReadonlyMap<SheetPlan, ReadonlyMap<string, string>>;

/** What the names and tables of plans are called in a workbook, and which of its names they replace. */
export interface PlanNames<Name extends WorkbookName> {
  called: CalledNames;
  replaced: Name[];
}

/** What stands in the space of names beside the names of the whole workbook. */
export interface OtherNames {
  /** Tables on sheets that are not renewed; those on renewed sheets make room. */
  tables: readonly string[];
  /** Names of single sheets, which no table may have. */
  local: readonly string[];
}

/**
 * A name of the user's is never touched: when it reads like one of a plan, the plan's takes a suffix. Names that
 * lie on a renewed sheet, or lost their sheet when someone deleted it, are the plan's own of an earlier run. Tables
 * share the space of names: a plan's table takes a suffix as well.
 * `names` are those of the whole workbook.
 */
export function planNames<Name extends WorkbookName>(
  names: readonly Name[],
  targets: readonly SheetTarget[],
  { tables, local }: OtherNames,
): PlanNames<Name> {
  const taken = new Set(tables.map((name) => name.toLowerCase()));
  const noTable = new Set([...local, ...names.map(({ name }) => name)].map((name) => name.toLowerCase()));
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
    for (const { name } of plan.tables) {
      const free = freeName(name, (candidate) => {
        const key = candidate.toLowerCase();
        return !taken.has(key) && !noTable.has(key);
      });
      taken.add(free.toLowerCase());
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
