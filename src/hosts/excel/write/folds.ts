import { columnName } from '../../../workbook/address';
import { columnsIn, recordedFolds, type Fold } from '../../../workbook/folds';
import { FOLDS_NAME } from '../../../workbook/stamp';
import { textValue } from '../../../workbook/textFormula';
import type { PreparedSheet } from './prepare';
import { hiddenName } from './sheetNames';

/**
 * Columns that fold away. Excel tells nobody what is folded: a hidden name on the sheet says it, written once Excel has
 * taken the folds, so that what it refused is tried again and what it has is not folded within itself.
 */

export function foldsChange({ folds }: PreparedSheet): boolean {
  return folds.gone.length > 0 || folds.added.length > 0;
}

/** What takes each fold away that the plan no longer has; Excel refuses it where people took it away before. */
export function goneFolds(sheets: readonly PreparedSheet[]): (() => void)[] {
  return sheets.flatMap((prepared) =>
    prepared.folds.gone.map((fold) => () => {
      rangeOf(prepared, fold).ungroup('ByColumns');
    }),
  );
}

/** Makes the folds of a plan that the sheet has not yet, records them, and folds what nobody has opened. */
export function fold(prepared: PreparedSheet): void {
  if (!foldsChange(prepared)) return;
  const { written, folds, foldsName } = prepared;
  for (const one of folds.added) rangeOf(prepared, one).group('ByColumns');
  const record = recordedFolds(written.plan);
  if (record !== undefined) hiddenName(written.sheet, FOLDS_NAME, textValue(record), foldsName);
  else if (foldsName !== undefined) written.sheet.names.getItem(foldsName).delete();
  for (const one of folds.added) {
    const hidden = columnsIn(one).filter((column) => folds.hidden.get(column));
    if (hidden.length === columnsIn(one).length) rangeOf(prepared, one).hideGroupDetails('ByColumns');
    else for (const column of hidden) rangeOf(prepared, { first: column, last: column }).columnHidden = true;
  }
}

function rangeOf({ written }: PreparedSheet, { first, last }: Fold): Excel.Range {
  return written.sheet.getRange(`${columnName(first)}:${columnName(last)}`);
}
