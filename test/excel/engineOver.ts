import { Engine } from './engine/engine';
import { messageOf } from './engine/errorMessages';
import { noLimits, webLimits } from './engine/limits';
import { ModelError } from './engine/modelObject';
import { workbookObject } from './objects/workbookObject';
import { requirementsOf } from './transports/requirements';
import type { ExcelWorkbook } from './workbook/workbook';

export interface ExcelOptions {
  /** The newest `ExcelApi` that this Excel has, `1.14` for Excel 2021; missing for all there is. */
  excelApi?: string;
  /** Requests and answers above 5 MB are refused, as on the web; true unless told. */
  limited?: boolean;
}

/** The engine over a workbook, for any transport. */
export function engineOver(workbook: ExcelWorkbook, { excelApi, limited = true }: ExcelOptions): Engine {
  return new Engine((context) => workbookObject(workbook, context), {
    limits: limited ? webLimits : noLimits,
    supports: requirementsOf(excelApi),
    refuses: () => {
      const code = 'InvalidOperationInCellEditMode';
      return workbook.editing ? new ModelError(code, messageOf(code)) : undefined;
    },
  });
}
