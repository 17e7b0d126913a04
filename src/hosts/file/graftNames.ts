import { definedNames, isRenewedName } from './definedNames';
import type { GraftTarget } from './graftTargets';
import { liesOn } from './references';
import type { NameEntry, WorkbookXml } from './workbookXml';
import type { XmlNode } from './xml';

/** The defined names of a graft: what goes, what comes, and what the plans' names are called here. */
export interface GraftNames {
  removed: NameEntry[];
  added: XmlNode[];
  /** From the plan's name in lower case to its name in this workbook. */
  called: Map<string, string>;
}

/**
 * A name of the user's is never touched: when it reads like one of a plan, the plan's takes a suffix. Names that
 * lie on a renewed sheet, or lost their sheet when someone deleted it, are the plan's own of an earlier run.
 * `tables` are names of tables, which share the space of names.
 */
export function graftNames(workbook: WorkbookXml, targets: GraftTarget[], tables: string[]): GraftNames {
  const positions = new Set(targets.filter(({ renewed }) => renewed).map(({ position }) => position));
  const removed = workbook.names.filter(
    ({ name, position }) => position !== undefined && positions.has(position) && isRenewedName(name),
  );
  const foreign = new Set(tables.map((name) => name.toLowerCase()));
  const global = workbook.names.filter(({ position }) => position === undefined);
  const called = new Map<string, string>();
  for (const target of targets) {
    for (const { name } of target.plan.names) {
      const own = (entry: NameEntry): boolean =>
        entry.value.includes('#REF!') || (target.renewed && liesOn(entry.value, target.tab));
      for (let number = 1; ; number++) {
        const candidate = number === 1 ? name : `${name}_${String(number)}`;
        const key = candidate.toLowerCase();
        const existing = global.filter((entry) => entry.name.toLowerCase() === key);
        if (foreign.has(key) || !existing.every(own)) continue;
        removed.push(...existing);
        foreign.add(key);
        called.set(name.toLowerCase(), candidate);
        break;
      }
    }
  }
  const added = targets.flatMap(({ plan, tab, position }) =>
    definedNames(plan, {
      tab,
      position,
      stamped: true,
      called: (name) => called.get(name.toLowerCase()) ?? name,
    }),
  );
  return { removed, added, called };
}
