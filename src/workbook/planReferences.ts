import type { CalledNames } from './planNames';
import { renameInFormula, type References } from './references';
import type { SheetTarget } from './sheetTargets';

/**
 * How a plan's references are written in the user's workbook, whose tabs `sheets` are. In formulas and charts the name
 * of a plan means its sheet, whatever tab it got. A link to such a name leads to the user's own sheet where there is
 * one: links lead to where something was read.
 */
export function planReferences(
  sheets: readonly { name: string }[],
  targets: readonly SheetTarget[],
  own: SheetTarget,
  called: CalledNames,
): References {
  const tabs = new Map(targets.map(({ plan, tab }) => [plan.name.toLowerCase(), tab]));
  const generated = new Set(targets.map(({ position }) => position));
  const foreign = new Set(
    sheets.flatMap(({ name }, position) => (generated.has(position) ? [] : [name.toLowerCase()])),
  );
  const tab = (sheet: string): string => tabs.get(sheet.toLowerCase()) ?? sheet;
  const changed = (names: ReadonlyMap<string, string>): Map<string, string> =>
    new Map([...names].filter(([from, to]) => from !== to.toLowerCase()));
  // The plan's own names come last, so that they win over those of other plans.
  const known = [...called.values(), called.get(own.plan)!].flatMap((names) => [...names]);
  const [renamed, names] = [changed(tabs), changed(new Map(known))];
  return {
    formula: (text) => renameInFormula(text, renamed, names),
    linked: (sheet) => (foreign.has(sheet.toLowerCase()) ? sheet : tab(sheet)),
    tab: (sheet) => (sheet === undefined ? own.tab : tab(sheet)),
  };
}
