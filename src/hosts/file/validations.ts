import { rectAddress } from '../../workbook/address';
import type { Validation } from '../../workbook/plan';
import { heldPrompt, valueList } from '../../workbook/validationTexts';
import { cellText } from './cellText';
import { element, type XmlNode } from './xml';

/** The lists of allowed values of a sheet. */
export function validations(all: Validation[]): XmlNode | undefined {
  return all.length > 0 ? element('dataValidations', { count: all.length }, all.map(validation)) : undefined;
}

function validation({ rect, values, strict, prompt }: Validation): XmlNode {
  const held = prompt && heldPrompt(prompt);
  return element(
    'dataValidation',
    {
      type: 'list',
      errorStyle: strict ? undefined : 'warning',
      allowBlank: true,
      showInputMessage: true,
      showErrorMessage: true,
      promptTitle: held && cellText(held.title),
      prompt: held && cellText(held.text),
      sqref: rectAddress(rect),
    },
    [element('formula1', {}, [`"${valueList(values).replaceAll('"', '""')}"`])],
  );
}
