import type { SheetPlan } from '../../workbook/plan';
import { definedNames, isRenewedName } from './definedNames';
import type { GraftTarget } from './graftTargets';
import { liesOn } from './references';
import type { NameEntry, WorkbookXml } from './workbookXml';
import type { XmlNode } from './xml';

/** The defined names of a graft: what goes, what comes, and what the plans' names are called here. */
export interface GraftNames {
  removed: NameEntry[];
  added: XmlNode[];
  called: CalledNames;
}

/** By plan: from a name's text in lower case to its text in this workbook. */
export type CalledNames = ReadonlyMap<SheetPlan, ReadonlyMap<string, string>>;

export interface GraftNamesOptions {
  /** Names of tables, which share the space of names. */
  tables?: string[];
  /** Whether the sheets get the stamp of their plan. */
  stamped?: boolean;
}

/**
 * A name of the user's is never touched: when it reads like one of a plan, the plan's takes a suffix. Names that
 * lie on a renewed sheet, or lost their sheet when someone deleted it, are the plan's own of an earlier run.
 */
export function graftNames(
  workbook: Pick<WorkbookXml, 'names'>,
  targets: GraftTarget[],
  { tables = [], stamped = true }: GraftNamesOptions = {},
): GraftNames {
  const positions = new Set(targets.filter(({ renewed }) => renewed).map(({ position }) => position));
  const removed = workbook.names.filter(
    ({ name, position }) => position !== undefined && positions.has(position) && isRenewedName(name),
  );
  const global = workbook.names.filter(({ position }) => position === undefined);
  const taken = new Set(tables.map((name) => name.toLowerCase()));
  const called = new Map<SheetPlan, Map<string, string>>();
  for (const target of targets) {
    const isOwn = ({ value }: NameEntry): boolean =>
      value.includes('#REF!') || (target.renewed && liesOn(value, target.tab));
    const names = new Map<string, string>();
    for (const { name } of target.plan.names) {
      const free = freeName(name, (candidate) => {
        const key = candidate.toLowerCase();
        return !taken.has(key) && global.every((entry) => entry.name.toLowerCase() !== key || isOwn(entry));
      });
      taken.add(free.toLowerCase());
      removed.push(...global.filter((entry) => entry.name.toLowerCase() === free.toLowerCase()));
      names.set(name.toLowerCase(), free);
    }
    called.set(target.plan, names);
  }
  const added = targets.flatMap(({ plan, tab, position }) =>
    definedNames(plan, { tab, position, stamped, called: called.get(plan)! }),
  );
  return { removed, added, called };
}

/** `FDR_Croix`, else `FDR_Croix_2`, `FDR_Croix_3`… */
function freeName(name: string, isFree: (candidate: string) => boolean): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name}_${String(number)}`;
    if (isFree(candidate)) return candidate;
  }
}
