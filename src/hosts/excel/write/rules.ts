import { rectAddress, type Rect } from '../../../workbook/address';
import type { ConditionalFormat, Validation } from '../../../workbook/plan';
import type { References } from '../../../workbook/references';
import { heldPrompt, valueList } from '../../../workbook/validationTexts';
import { jointAddresses } from './rectangles';
import { CALL_BYTES, type Step } from './requests';
import type { WrittenSheet } from './writtenSheet';

/** Lists of allowed values, and help for those who type; blocks with the same list at once. */
export function validationSteps({ plan, sheet, references }: WrittenSheet): Step[] {
  const equal = new Map<string, { list: Omit<Validation, 'rect'>; rects: Rect[] }>();
  for (const { rect, ...list } of plan.validations) {
    const key = JSON.stringify(list);
    const known = equal.get(key);
    if (known) known.rects.push(rect);
    else equal.set(key, { list, rects: [rect] });
  }
  return [...equal.values()].flatMap(({ list, rects }) =>
    jointAddresses(rects).map((address) => ({
      bytes: address.length + 1000 + 6 * CALL_BYTES,
      queue: () => {
        allow(sheet.getRanges(address).dataValidation, list, references);
      },
    })),
  );
}

function allow(
  target: Excel.DataValidation,
  { values, from, strict, prompt }: Omit<Validation, 'rect'>,
  references: References,
): void {
  if (from !== undefined || values.length > 0) {
    const source = from === undefined ? valueList(values) : `=${references.formula(from)}`;
    target.rule = { list: { inCellDropDown: true, source } };
    target.ignoreBlanks = true;
    // Empty texts leave Excel its own words.
    target.errorAlert = { showAlert: true, style: strict ? 'Stop' : 'Warning', title: '', message: '' };
  }
  if (prompt) {
    const { title, text } = heldPrompt(prompt);
    target.prompt = { showPrompt: true, title, message: text };
  }
}

/** Looks that depend on what cells hold. Excel puts each new one first, so the last of the plan is given first. */
export function conditionalFormatSteps({ plan, sheet, references }: WrittenSheet): Step[] {
  return [...plan.conditionalFormats].reverse().map((format) => ({
    bytes: format.formula.length + 9 * CALL_BYTES,
    queue: () => {
      addCondition(sheet.getRange(rectAddress(format.rect)), format, references.formula);
    },
  }));
}

function addCondition(
  range: Excel.Range,
  { formula, style }: ConditionalFormat,
  called: (text: string) => string,
): void {
  const { rule, format } = range.conditionalFormats.add('Custom').custom;
  rule.formula = `=${called(formula)}`;
  if (style.bold) format.font.bold = true;
  if (style.italic) format.font.italic = true;
  if (style.color) format.font.color = `#${style.color}`;
  if (style.fill) format.fill.color = `#${style.fill}`;
}
