import { renameInFormula } from '../../../../src/workbook/references';
import type { DefinedName, ExcelSheet, ExcelWorkbook } from '../../workbook/workbook';

/** Names may stand for names: so many times at most. */
const DEEPEST = 8;

/**
 * A formula with every defined name replaced by what it stands for: names of its own sheet first, then those of the
 * workbook. With its `=`.
 */
export function withoutNames(formula: string, sheet: ExcelSheet, book: ExcelWorkbook): string {
  const names = new Map(
    [...book.names, ...sheet.names].map((name) => [name.name.toLowerCase(), meaning(name)]),
  );
  let text = formula;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const replaced = renameInFormula(text, new Map(), names);
    if (replaced === text) return text;
    text = replaced;
  }
  throw new Error(`Names that stand for each other in ${formula}`);
}

/** References and constants as they are; anything longer in brackets. */
function meaning({ formula }: DefinedName): string {
  const text = formula.replace(/^=/, '');
  const isSimple = /^(?:"(?:[^"]|"")*"|-?[\d.]+|(?:'(?:[^']|'')+'|[\p{L}\d_.]+)![$A-Z\d:]+)$/u.test(text);
  return isSimple ? text : `(${text})`;
}
