import type { Model } from '@ironcalc/wasm';
import type { CellValue } from '../../../../src/workbook/snapshot';
import { isErrorName } from '../range/errorNames';
import { cellsIn, holdsContent } from '../../workbook/cells';
import type { ExcelCell, ExcelSheet, ExcelWorkbook } from '../../workbook/workbook';
import { LAST_COLUMN, LAST_ROW } from '../../../../src/workbook/address';
import { CELL_TYPE, newModel } from './ironcalc';
import { uncomputable, type FormulaCell } from './formulaCell';
import { refuseUnreliable } from './reliable';
import { withoutNames } from './nameValues';
import { exactNumbers } from './exactNumbers';
import { withoutLinks } from './withoutLinks';

/**
 * Computes every formula of a workbook anew.
 * @throws Error naming the first formula that IronCalc cannot compute, or that has no value of its own: it depends on
 *   the time, on itself, or fills several cells
 */
export function computeFormulas(book: ExcelWorkbook): void {
  const model = newModel();
  try {
    const formulas = fillModel(model, book);
    if (formulas.length === 0) return;
    refuseUnreliable(formulas);
    model.resumeEvaluation();
    model.evaluate();
    model.pauseEvaluation();
    const numbers: FormulaCell[] = [];
    for (const formula of formulas) {
      const value = computedValue(model, formula);
      if (value === undefined) numbers.push(formula);
      else setValue(formula.cell, value);
    }
    for (const { formula, number } of exactNumbers(model, numbers)) setValue(formula.cell, number);
  } finally {
    model.free();
  }
}

function fillModel(model: Model, book: ExcelWorkbook): FormulaCell[] {
  const formulas: FormulaCell[] = [];
  book.sheets.forEach(({ name }, index) => {
    if (index > 0) model.newSheet();
    // A sheet may have the name that IronCalc has just given to another one.
    model.renameSheet(index, `_${String(index)}_${String(name.length)}`);
  });
  book.sheets.forEach(({ name }, index) => {
    model.renameSheet(index, name);
  });
  const everything = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };
  book.sheets.forEach((sheet, index) => {
    for (const { row, column, cell } of cellsIn(sheet, everything)) {
      if (!holdsContent(cell)) continue;
      if (cell.formula !== undefined) formulas.push({ cell, sheet, index, row: row + 1, column: column + 1 });
      model.setUserInput(index, row + 1, column + 1, inputOf(cell, sheet, book));
    }
  });
  return formulas;
}

function inputOf(cell: ExcelCell, sheet: ExcelSheet, book: ExcelWorkbook): string {
  if (cell.formula !== undefined) return withoutNames(withoutLinks(cell.formula), sheet, book);
  if (cell.error !== undefined) return cell.error;
  return typeof cell.value === 'string' ? `'${cell.value}` : String(cell.value).toUpperCase();
}

/** The value of a formula; undefined for a number, whose figures are asked for later. */
function computedValue(model: Model, formula: FormulaCell): CellValue | { error: string } | undefined {
  const { index, row, column } = formula;
  const structure = model.getCellArrayStructure(index, row, column);
  if (structure !== 'SingleCell') throw uncomputable(formula, 'it fills several cells');
  const shown = model.getFormattedCellValue(index, row, column);
  switch (model.getCellType(index, row, column)) {
    case CELL_TYPE.number:
      return undefined;
    case CELL_TYPE.text:
      return shown;
    case CELL_TYPE.boolean:
      return shown === 'TRUE';
    default:
      if (!isErrorName(shown)) throw uncomputable(formula, shown);
      return { error: shown };
  }
}

function setValue(cell: ExcelCell, computed: CellValue | { error: string }): void {
  delete cell.error;
  if (typeof computed === 'object') {
    cell.error = computed.error;
    cell.value = computed.error;
  } else cell.value = computed;
}
