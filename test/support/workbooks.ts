import { freshWorkbook } from '../../src/hosts/file/freshWorkbook';
import { FileHost } from '../../src/hosts/file/fileHost';
import { parseRect } from '../../src/workbook/address';
import { sheetPlan, type PlannedCell } from '../../src/workbook/plan';

/** One sheet of a workbook in a few words: rows of texts and numbers from A1, merges as addresses. */
export interface WrittenSheet {
  name: string;
  rows: (string | number | null)[][];
  merges?: string[];
}

/** A user's workbook in a file, made of sheets in a few words. The same sheets give the same bytes. */
export function fileOf(...sheets: WrittenSheet[]): Uint8Array {
  const plans = sheets.map(({ name, rows, merges = [] }) =>
    sheetPlan({
      id: name,
      name,
      rows: rows.map((row) => row.map((value): PlannedCell | null => (value === null ? null : { value }))),
      merges: merges.map((address) => parseRect(address)!),
      print: { orientation: 'portrait', paper: 'A4' },
    }),
  );
  return freshWorkbook(plans, { stamped: false });
}

export function hostOf(...sheets: WrittenSheet[]): FileHost {
  return new FileHost(fileOf(...sheets), 'classeur.xlsx');
}
