import type { ObjectsContext } from '../engine/objectsContext';
import type { ExcelWorkbook } from '../workbook/workbook';
import type { MakeRange } from './rangeOf';

/** What objects over the workbook need beside their own data. */
export interface ObjectTools {
  book: ExcelWorkbook;
  context: ObjectsContext;
  makeRange: MakeRange;
}
