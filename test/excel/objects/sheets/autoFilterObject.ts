import type { ModelObject } from '../../engine/modelObject';
import type { ExcelSheet } from '../../workbook/workbook';
import { refuseProtected } from '../refusals';

/** `Worksheet.autoFilter`: our Excel filters nothing. ASSUMED: taking away a filter that is not there is no error. */
export function autoFilterObject(sheet: ExcelSheet): ModelObject {
  return {
    type: 'AutoFilter',
    members: {
      properties: { Enabled: { get: () => false }, IsDataFiltered: { get: () => false } },
      methods: {
        Remove: () => {
          refuseProtected(sheet);
        },
      },
    },
  };
}
