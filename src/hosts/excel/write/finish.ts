import { STAMP_NAME, stampText } from '../../../workbook/stamp';
import { textValue } from '../../../workbook/textFormula';
import { contentOf } from './cells';
import type { WrittenSheet } from './writtenSheet';

/** Makes a sheet whole: its tab stays marked until its first cell says what it says and its stamp counts. */
export function finish({ plan, sheet, references }: WrittenSheet): void {
  sheet.getRange('A1').formulas = [[contentOf(plan.rows[0]?.[0], references.formula)]];
  const stamp = sheet.names.getItem(STAMP_NAME);
  stamp.formula = `=${textValue(stampText({ id: plan.id, incomplete: false }))}`;
  sheet.tabColor = plan.tabColor ? `#${plan.tabColor}` : '';
}
