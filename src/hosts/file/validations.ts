import { rectAddress } from '../../workbook/address';
import type { Validation } from '../../workbook/plan';
import { cellText } from './cellText';
import { element, type XmlNode } from './xml';

/** Excel's limits, in characters. */
const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;

/** The lists of allowed values of a sheet. */
export function validations(all: Validation[]): XmlNode | undefined {
  return all.length > 0 ? element('dataValidations', { count: all.length }, all.map(validation)) : undefined;
}

function validation({ rect, values, strict, prompt }: Validation): XmlNode {
  return element(
    'dataValidation',
    {
      type: 'list',
      errorStyle: strict ? undefined : 'warning',
      allowBlank: true,
      showInputMessage: true,
      showErrorMessage: true,
      promptTitle: prompt ? shortened(prompt.title, LONGEST_TITLE) : undefined,
      prompt: prompt ? shortened(prompt.text, LONGEST_PROMPT) : undefined,
      sqref: rectAddress(rect),
    },
    [element('formula1', {}, [`"${valueList(values)}"`])],
  );
}

/** A list inside the validation: Excel separates by commas and takes 255 characters; more is a fault of the plan. */
function valueList(values: string[]): string {
  if (values.some((value) => value.includes(','))) {
    throw new RangeError('a value of a validation list holds a comma');
  }
  const joined = values.join(',').replaceAll('"', '""');
  if (joined.length > LONGEST_LIST)
    throw new RangeError(`validation list over ${String(LONGEST_LIST)} characters`);
  return joined;
}

function shortened(text: string, most: number): string {
  const escaped = cellText(text);
  return escaped.length > most ? `${escaped.slice(0, most - 1)}…` : escaped;
}
