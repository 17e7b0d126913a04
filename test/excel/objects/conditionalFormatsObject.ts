import type { Rect } from '../../../src/workbook/address';
import { NOTHING, type ModelObject } from '../engine/modelObject';
import { freshId } from '../workbook/emptyWorkbook';
import { allWithout, overlap } from '../workbook/rects';
import type { ExcelConditionalFormat, ExcelSheet } from '../workbook/workbook';
import { asFlag, asText, asWhole, asWord } from './arguments';
import { collectionObject } from './collectionObject';
import { customFormatObject } from './customFormatObject';
import type { ObjectTools } from './objectTools';
import { itemNotFound, refuseProtected } from './refusals';

/** `Range.conditionalFormats`, of one block or of several: formats whose rule is a formula, and no others. */
export function conditionalFormatsObject(
  tools: ObjectTools,
  sheet: ExcelSheet,
  rects: readonly Rect[],
): ModelObject {
  // ASSUMED: formats that touch the range belong to it.
  const here = (): ExcelConditionalFormat[] =>
    sheet.conditionalFormats.filter((format) =>
      format.rects.some((rect) => rects.some((one) => overlap(one, rect))),
    );
  return collectionObject({
    type: 'ConditionalFormatCollection',
    ways: ['indexer', 'GetItemAt', 'GetItemOrNullObject'],
    items: () => here().map((format) => formatObject(tools, sheet, format)),
    find: (id) => {
      const found = here().find((format) => format.id === asText(id));
      return found && formatObject(tools, sheet, found);
    },
    methods: {
      /** A new format comes before all others of the sheet. */
      Add: ([type]) => {
        refuseProtected(sheet);
        asWord(type, ['Custom']);
        const format: ExcelConditionalFormat = {
          id: freshId(tools.book),
          rects: [...rects],
          formula: '',
          stopIfTrue: false,
          style: {},
        };
        sheet.conditionalFormats.unshift(format);
        return formatObject(tools, sheet, format);
      },
      ClearAll: () => {
        refuseProtected(sheet);
        sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
          const left = allWithout(format.rects, rects);
          return left.length > 0 ? [{ ...format, rects: left }] : [];
        });
      },
    },
  });
}

function formatObject(tools: ObjectTools, sheet: ExcelSheet, format: ExcelConditionalFormat): ModelObject {
  const live = (): ExcelConditionalFormat => {
    const found = sheet.conditionalFormats.find(({ id }) => id === format.id);
    if (!found) throw itemNotFound();
    return found;
  };
  const others = (): ExcelConditionalFormat[] =>
    sheet.conditionalFormats.filter(({ id }) => id !== format.id);
  const range = (): ModelObject | typeof NOTHING => {
    const [rect, ...more] = live().rects;
    return rect && more.length === 0 ? tools.makeRange(sheet, rect) : NOTHING;
  };
  return {
    type: 'ConditionalFormat',
    members: {
      id: () => format.id,
      properties: {
        Id: { get: () => format.id },
        Type: { get: () => 'Custom' },
        StopIfTrue: {
          get: () => live().stopIfTrue,
          set: (value) => {
            live().stopIfTrue = asFlag(value);
          },
        },
        /** Its place among those of the sheet, from 0. */
        Priority: {
          get: () => sheet.conditionalFormats.indexOf(live()),
          set: (value) => {
            const moved = live();
            sheet.conditionalFormats = others();
            sheet.conditionalFormats.splice(asWhole(value, 0), 0, moved);
          },
        },
      },
      navigations: {
        Custom: () => customFormatObject(sheet, live),
        CustomOrNullObject: () => customFormatObject(sheet, live),
      },
      methods: {
        GetRange: () => {
          const found = range();
          if (found === NOTHING) throw itemNotFound();
          return found;
        },
        GetRangeOrNullObject: range,
        Delete: () => {
          refuseProtected(sheet);
          live();
          sheet.conditionalFormats = others();
        },
      },
    },
  };
}
