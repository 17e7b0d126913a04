import { rectAddress, type Rect } from '../../../workbook/address';
import type { ConditionalFormat, Validation } from '../../../workbook/plan';
import type { References } from '../../../workbook/references';
import { heldPrompt, heldWarning, LEAST, valueList } from '../../../workbook/validationTexts';
import { jointAddresses } from './rectangles';
import { CALL_BYTES, type Step } from './requests';
import type { WrittenSheet } from './writtenSheet';

/** What cells may hold, and help for those who type; blocks with the same rule at once. */
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
  { prompt, warning, strict, ...allowed }: Omit<Validation, 'rect'>,
  references: References,
): void {
  const rule = ruleOf(allowed, references);
  if (rule) {
    const { title, text } = heldWarning(warning);
    target.rule = rule;
    target.ignoreBlanks = true;
    // Empty texts leave Excel its own words.
    target.errorAlert = { showAlert: true, style: strict ? 'Stop' : 'Warning', title, message: text };
  }
  if (prompt) {
    const { title, text } = heldPrompt(prompt);
    target.prompt = { showPrompt: true, title, message: text };
  }
}

/** A list, or a kind of value; undefined where everything is allowed. */
function ruleOf(
  { from, values, expects }: Pick<Validation, 'from' | 'values' | 'expects'>,
  references: References,
): Excel.DataValidationRule | undefined {
  if (from !== undefined) return { list: { inCellDropDown: true, source: `=${references.formula(from)}` } };
  if (values.length > 0) return { list: { inCellDropDown: true, source: valueList(values) } };
  if (!expects) return undefined;
  const least = { formula1: `=${LEAST[expects]}`, operator: 'GreaterThanOrEqualTo' } as const;
  return expects === 'number' ? { decimal: least } : { date: least };
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
