import { rectAddress } from '../../workbook/address';
import type { Validation } from '../../workbook/plan';
import type { References } from '../../workbook/references';
import { heldPrompt, heldWarning, LEAST, valueList } from '../../workbook/validationTexts';
import { cellText } from './cellText';
import { element, type XmlNode } from './xml';

/** What cells of a sheet may hold, lists and kinds of values, and the help that is shown where one types. */
export function validations(all: Validation[], references: References): XmlNode | undefined {
  if (all.length === 0) return undefined;
  return element(
    'dataValidations',
    { count: all.length },
    all.map((one) => validation(one, references)),
  );
}

/** What a cell may hold; the file's own words. */
interface Rule {
  type: 'list' | 'decimal' | 'date';
  operator?: 'greaterThanOrEqual';
  formula: string;
}

function validation({ rect, prompt, warning, ...allowed }: Validation, references: References): XmlNode {
  const held = prompt && heldPrompt(prompt);
  const told = heldWarning(warning);
  const rule = ruleOf(allowed, references);
  return element(
    'dataValidation',
    {
      type: rule?.type,
      errorStyle: !rule || allowed.strict ? undefined : 'warning',
      operator: rule?.operator,
      allowBlank: true,
      showInputMessage: true,
      showErrorMessage: rule ? true : undefined,
      errorTitle: rule && told.title ? cellText(told.title) : undefined,
      error: rule && told.text ? cellText(told.text) : undefined,
      promptTitle: held && cellText(held.title),
      prompt: held && cellText(held.text),
      sqref: rectAddress(rect),
    },
    [rule && element('formula1', {}, [rule.formula])],
  );
}

/** The name that holds a list, a list itself in quotes, or a kind of value; undefined where everything is allowed. */
function ruleOf(
  { from, values, expects }: Pick<Validation, 'from' | 'values' | 'expects'>,
  references: References,
): Rule | undefined {
  if (from !== undefined) return { type: 'list', formula: references.formula(from) };
  if (values.length > 0) return { type: 'list', formula: `"${valueList(values).replaceAll('"', '""')}"` };
  if (!expects) return undefined;
  return {
    type: expects === 'number' ? 'decimal' : 'date',
    operator: 'greaterThanOrEqual',
    formula: LEAST[expects],
  };
}
