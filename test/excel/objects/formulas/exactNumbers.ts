import type { Model } from '@ironcalc/wasm';
import { cellAddress, sheetReference } from '../../../../src/workbook/address';
import type { FormulaCell } from './formulaCell';

/** Fifteen figures, all that IronCalc shows. */
const ALL_FIGURES = '0.00000000000000E+00';

/**
 * The numbers that formulas compute to, to the last bit. IronCalc shows fifteen figures, while a number has up to
 * seventeen: the rest is what is left after these fifteen are taken away, which a second formula computes, on a sheet of
 * its own that is added.
 */
export function exactNumbers(
  model: Model,
  formulas: readonly FormulaCell[],
): { formula: FormulaCell; number: number }[] {
  if (formulas.length === 0) return [];
  model.newSheet();
  const scratch = model.getWorksheetsProperties().length - 1;
  const shown = formulas.map((formula) => shownNumber(model, formula));
  formulas.forEach(({ sheet, row, column }, at) => {
    const place = sheetReference(sheet.name) + cellAddress(row - 1, column - 1);
    model.setUserInput(scratch, at + 1, 1, `=${place}-(${shown[at]!.toExponential()})`);
  });
  model.resumeEvaluation();
  model.evaluate();
  model.pauseEvaluation();
  return formulas.map((formula, at) => {
    const rest = shownNumber(model, { index: scratch, row: at + 1, column: 1 });
    return { formula, number: shown[at]! + rest };
  });
}

function shownNumber(
  model: Model,
  { index, row, column }: Pick<FormulaCell, 'index' | 'row' | 'column'>,
): number {
  model.updateRangeStyle({ sheet: index, row, column, width: 1, height: 1 }, 'num_fmt', ALL_FIGURES);
  return Number(model.getFormattedCellValue(index, row, column));
}
