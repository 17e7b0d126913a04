import type { ExcelSheet, ExcelWorkbook } from '../../workbook/workbook';
import { asText, invalid } from '../arguments';
import { itemAlreadyExists } from '../refusals';

/** Excel's own limit, in characters. */
const LONGEST_NAME = 31;

/**
 * A name that a sheet can be given, as it is. `renamed` is the sheet that gives up its own.
 * @throws ModelError `InvalidArgument` for what no tab can say, `ItemAlreadyExists` for the name of another sheet
 */
export function checkedSheetName(book: ExcelWorkbook, value: unknown, renamed?: ExcelSheet): string {
  const name = asText(value, LONGEST_NAME);
  // ASSUMED: « History » is refused in French Excel too, where the reserved name is « Historique ».
  const isReserved = ['history', 'historique'].includes(name.toLowerCase());
  if (name.trim() === '' || /[[\]:*?/\\]/.test(name) || /^'|'$/.test(name) || isReserved)
    throw invalid(`a sheet named ${JSON.stringify(name)}`);
  // ASSUMED: sheets and charts sheets share their names, and capitals do not count.
  const taken = book.sheets.some(
    (sheet) => sheet !== renamed && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) throw itemAlreadyExists();
  return name;
}

/** ASSUMED: named as French Excel does. */
export function freeSheetName(book: ExcelWorkbook): string {
  const taken = new Set(book.sheets.map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`feuil${String(number)}`)) number++;
  return `Feuil${String(number)}`;
}
