import { childOf } from './parseXml';
import { SourceEdits } from './sourceEdits';
import type { WorkbookXml } from './workbookXml';

/** What stands before `<calcPr>` in a workbook part (CT_Workbook), the last first. */
const BEFORE = ['definedNames', 'externalReferences', 'functionGroups', 'sheets'];

/** The workbook part with the wish that Excel computes all formulas on opening: their kept values are old. */
export function askingForCalculation({ root, source }: WorkbookXml): string {
  const edits = new SourceEdits(source);
  const existing = childOf(root, 'calcPr');
  if (existing) edits.setAttribute(existing, 'fullCalcOnLoad', '1');
  else {
    const place = BEFORE.map((name) => childOf(root, name)).find(Boolean)!;
    edits.insert(place.end, `<${root.prefix}calcPr fullCalcOnLoad="1"/>`);
  }
  return edits.apply();
}

/** True when a worksheet has a formula. */
export function hasFormula(worksheet: string): boolean {
  return /<(?:[\w.-]+:)?f[\s>/]/.test(worksheet);
}
