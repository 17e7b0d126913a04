import { freshWorkbook } from '../../src/hosts/file/freshWorkbook';
import type { WorkbookFile } from '../../src/workflows/copil/exportedFile';

/** Makes the files of workbooks that are exported, as the program does. */
export const toFile: WorkbookFile = (plans, properties) =>
  freshWorkbook(plans, { stamped: false, properties });
