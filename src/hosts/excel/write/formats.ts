import { rectAddress } from '../../../workbook/address';
import { styleSteps } from './cellStyles';
import { linkSteps } from './links';
import { numberFormatSteps } from './numberFormats';
import type { PreparedSheet } from './prepare';
import { CALL_BYTES, type Step } from './requests';
import { conditionalFormatSteps, validationSteps } from './rules';
import { columnSteps, rowSteps } from './sizes';
import { tableSteps } from './tables';
import type { WrittenSheet } from './writtenSheet';

/** Everything about a sheet that stands once its cells hold what they hold. */
export function formatSteps({ written, columns, widthsName }: PreparedSheet): Step[] {
  return [
    ...columnSteps(written, columns, widthsName),
    ...linkSteps(written),
    ...styleSteps(written),
    ...numberFormatSteps(written),
    ...mergeSteps(written),
    ...rowSteps(written),
    ...validationSteps(written),
    ...conditionalFormatSteps(written),
    ...tableSteps(written),
  ];
}

function mergeSteps({ plan, sheet }: WrittenSheet): Step[] {
  return plan.merges.map((rect) => ({
    bytes: 2 * CALL_BYTES,
    queue: () => {
      sheet.getRange(rectAddress(rect)).merge();
    },
  }));
}
