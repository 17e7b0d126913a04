import { ModelError } from '../../engine/modelObject';
import { invalid } from '../arguments';

/** Excel's own limits, in characters. */
const LONGEST_FORMULA = 8_192;
const LONGEST_TEXT = 255;

/**
 * A formula that Excel accepts, as it is. What is looked at: its length, that of its texts, quotes and brackets, and
 * that no argument is separated as a French Excel shows it; whether it means anything shows when it is computed.
 * @throws ModelError `InvalidArgument`, `FormulaLengthExceedsLimit`
 */
export function checkedFormula(formula: string): string {
  if (formula.length > LONGEST_FORMULA)
    throw new ModelError('FormulaLengthExceedsLimit', `A formula of ${String(formula.length)} characters.`);
  const plain = withoutTexts(formula);
  let depth = 0;
  let braces = 0;
  for (const character of plain) {
    if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (character === '{') braces++;
    else if (character === '}') braces--;
    if (depth < 0 || braces < 0 || (character === ';' && braces === 0)) throw invalid(formula);
  }
  if (depth !== 0 || braces !== 0) throw invalid(formula);
  return formula;
}

/** A formula without its texts and the names of sheets in quotes. */
function withoutTexts(formula: string): string {
  const plain = formula.replace(/"((?:[^"]|"")*)"|'(?:[^']|'')+'/g, (_, text: string | undefined) => {
    if (text !== undefined && text.replaceAll('""', '"').length > LONGEST_TEXT)
      throw invalid(`a text of more than ${String(LONGEST_TEXT)} characters in a formula`);
    return '';
  });
  if (/["']/.test(plain)) throw invalid(formula);
  return plain;
}
