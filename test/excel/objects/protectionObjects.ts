import { ModelError, type ModelObject } from '../engine/modelObject';
import type { ExcelSheet, ExcelWorkbook } from '../workbook/workbook';
import { asText, invalid, orElse } from './arguments';

/** `Workbook.protection`: of the structure, that is which sheets there are. Passwords are taken and forgotten. */
export function workbookProtectionObject(book: ExcelWorkbook): ModelObject {
  return protection('WorkbookProtection', book, 'structureProtected', ([password]) => password);
}

/** `Worksheet.protection`. ASSUMED: with the options that Excel has by default; others are not modelled. */
export function worksheetProtectionObject(sheet: ExcelSheet): ModelObject {
  return protection('WorksheetProtection', sheet, 'protected', ([options, password]) => {
    if (options !== undefined && options !== null) throw invalid('options of a protection');
    return password;
  });
}

function protection<Flag extends string>(
  type: string,
  data: Record<Flag, boolean>,
  flag: Flag,
  passwordOf: (given: readonly unknown[]) => unknown,
): ModelObject {
  return {
    type,
    members: {
      properties: { Protected: { get: () => data[flag] } },
      methods: {
        Protect: (given) => {
          orElse(passwordOf(given), asText, '');
          // ASSUMED: what is protected already cannot be protected again.
          if (data[flag]) throw new ModelError('AccessDenied', 'It is protected already.', 403);
          data[flag] = true as Record<Flag, boolean>[Flag];
        },
        Unprotect: ([password]) => {
          orElse(password, asText, '');
          data[flag] = false as Record<Flag, boolean>[Flag];
        },
      },
    },
  };
}
