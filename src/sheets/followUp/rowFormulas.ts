import { expectedFormula } from './expectedFormula';
import type { ComputedColumnId } from './followUpColumns';
import type { FormulaRow } from './formulaParts';
import { gapFormula, metFormula, rateFormula, rawFormula } from './rateFormulas';
import { freshnessFormula, reasonFormula, stateFormula } from './stateFormulas';
import {
  currentFormula,
  directionFormula,
  dueFormula,
  passedStepFormula,
  targetFormula,
} from './usedFormulas';

/** The formulas of a row, in Excel's English names and with nothing that came after Excel 2019. Rates are fractions of 1, gaps points. */
export function rowFormulas(row: FormulaRow): Record<ComputedColumnId, string> {
  return {
    usedDirection: directionFormula(row),
    usedCurrent: currentFormula(row),
    usedTarget: targetFormula(row),
    usedDue: dueFormula(row),
    passedStep: passedStepFormula(row),
    isMet: metFormula(row),
    raw: rawFormula(row),
    rate: rateFormula(row),
    expected: expectedFormula(row),
    gap: gapFormula(row),
    state: stateFormula(row),
    freshness: freshnessFormula(row),
    reason: reasonFormula(row),
  };
}
