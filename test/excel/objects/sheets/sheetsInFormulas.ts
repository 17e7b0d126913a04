import { renameInFormula } from '../../../../src/workbook/references';
import type { DefinedName, ExcelWorkbook } from '../../workbook/workbook';

/** Formulas follow their sheets: they are rewritten when a sheet is renamed or deleted. */

/** Outside of texts: a sheet, quoted or not, with the cells that follow it. */
const REFERENCE =
  /"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\d_.]*))!\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?/giu;

/** Call it before the sheet has its new name. Links keep the old one, as in Excel. */
export function renameInFormulas(book: ExcelWorkbook, before: string, after: string): void {
  const sheets = new Map([[before.toLowerCase(), after]]);
  rewriteFormulas(book, (formula) => renameInFormula(formula, sheets, new Map()));
}

/** What pointed at cells of the sheet points at nothing any more: `#REF!`. */
export function loseInFormulas(book: ExcelWorkbook, sheet: string): void {
  rewriteFormulas(book, (formula) =>
    formula.replace(REFERENCE, (token: string, quoted: string | undefined, plain: string | undefined) => {
      const name = quoted?.replaceAll("''", "'") ?? plain;
      return name?.toLowerCase() === sheet.toLowerCase() ? '#REF!' : token;
    }),
  );
}

/** ASSUMED: formulas of conditional formats follow too. */
function rewriteFormulas(book: ExcelWorkbook, rewrite: (formula: string) => string): void {
  const rewriteNames = (names: readonly DefinedName[]): void => {
    for (const name of names) name.formula = rewrite(name.formula);
  };
  rewriteNames(book.names);
  for (const sheet of book.sheets) {
    rewriteNames(sheet.names);
    for (const cell of sheet.cells.values()) {
      if (cell.formula !== undefined) cell.formula = rewrite(cell.formula);
    }
    for (const format of sheet.conditionalFormats) format.formula = rewrite(format.formula);
  }
}
