import { rectAddress } from '../../workbook/address';
import type { Validation } from '../../workbook/plan';
import type { References } from '../../workbook/references';
import { heldPrompt, valueList } from '../../workbook/validationTexts';
import { cellText } from './cellText';
import { element, type XmlNode } from './xml';

/** The lists of allowed values of a sheet, and the help that is shown where one types. */
export function validations(all: Validation[], references: References): XmlNode | undefined {
  if (all.length === 0) return undefined;
  return element(
    'dataValidations',
    { count: all.length },
    all.map((one) => validation(one, references)),
  );
}

function validation({ rect, prompt, ...list }: Validation, references: References): XmlNode {
  const held = prompt && heldPrompt(prompt);
  const source = listSource(list, references);
  return element(
    'dataValidation',
    {
      type: source === undefined ? undefined : 'list',
      errorStyle: source === undefined || list.strict ? undefined : 'warning',
      allowBlank: true,
      showInputMessage: true,
      showErrorMessage: source === undefined ? undefined : true,
      promptTitle: held && cellText(held.title),
      prompt: held && cellText(held.text),
      sqref: rectAddress(rect),
    },
    [source === undefined ? undefined : element('formula1', {}, [source])],
  );
}

/** The name that holds the list, or the list itself in quotes; undefined where everything is allowed. */
function listSource(
  { from, values }: Pick<Validation, 'from' | 'values'>,
  references: References,
): string | undefined {
  if (from !== undefined) return references.formula(from);
  return values.length > 0 ? `"${valueList(values).replaceAll('"', '""')}"` : undefined;
}
