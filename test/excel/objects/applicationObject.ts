import type { ModelObject } from '../engine/modelObject';
import type { ExcelWorkbook } from '../workbook/workbook';
import { asWord } from './arguments';
import { recalculate } from './formulas/calculation';
import { workbookCreatedObject } from './workbookCreatedObject';

/** `Workbook.application`: the French Excel that this is. */
export function applicationObject(book: ExcelWorkbook): ModelObject {
  return {
    type: 'Application',
    members: {
      properties: {
        CalculationMode: { get: () => 'Automatic' },
        DecimalSeparator: { get: () => ',' },
        /** ASSUMED: the narrow no-break space, as in Windows since 2018. */
        ThousandsSeparator: { get: () => '\u202f' },
        UseSystemSeparators: { get: () => true },
      },
      methods: {
        Calculate: ([type]) => {
          asWord(type, ['Recalculate', 'Full', 'FullRebuild']);
          recalculate(book);
        },
        CreateWorkbook: ([base64]) => workbookCreatedObject(book, base64),
        SuspendApiCalculationUntilNextSync: () => undefined,
        SuspendScreenUpdatingUntilNextSync: () => undefined,
      },
    },
  };
}
