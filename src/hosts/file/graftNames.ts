import { planNames, type CalledNames } from '../../workbook/planNames';
import type { SheetTarget } from '../../workbook/sheetTargets';
import { definedNames, isRenewedName } from './definedNames';
import type { NameEntry, WorkbookXml } from './workbookXml';
import type { XmlNode } from './xml';

/** The defined names of a graft: what goes, what comes, and what the plans' names are called here. */
export interface GraftNames {
  removed: NameEntry[];
  added: XmlNode[];
  called: CalledNames;
}

export interface GraftNamesOptions {
  /** Names of tables on sheets that are not renewed: they share the space of names. */
  tables?: string[];
  /** Whether the sheets get the stamp of their plan. */
  stamped?: boolean;
}

/** Names of renewed sheets go, and those that the plans' own replace; every other name stays. */
export function graftNames(
  workbook: Pick<WorkbookXml, 'names'>,
  targets: SheetTarget[],
  { tables = [], stamped = true }: GraftNamesOptions = {},
): GraftNames {
  const positions = new Set(targets.filter(({ renewed }) => renewed).map(({ position }) => position));
  const renewed = workbook.names.filter(
    ({ name, position }) => position !== undefined && positions.has(position) && isRenewedName(name),
  );
  const global = workbook.names.filter(({ position }) => position === undefined);
  const local = workbook.names
    .filter((entry) => entry.position !== undefined && !renewed.includes(entry))
    .map(({ name }) => name);
  const { called, replaced } = planNames(global, targets, { tables, local });
  const added = targets.flatMap(({ plan, tab, position }) =>
    definedNames(plan, { tab, position, stamped, called: called.get(plan)! }),
  );
  return { removed: [...renewed, ...replaced], added, called };
}
