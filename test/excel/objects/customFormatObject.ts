import type { CellStyle } from '../../../src/workbook/plan';
import type { ModelObject, Property } from '../engine/modelObject';
import type { ExcelConditionalFormat, ExcelSheet } from '../workbook/workbook';
import { asColor, asFlag, asText, invalid } from './arguments';
import { refuseProtected } from './refusals';

/** `ConditionalFormat.custom`: a formula, and the look of cells for which it is true. */
export function customFormatObject(sheet: ExcelSheet, live: () => ExcelConditionalFormat): ModelObject {
  const style = (change: (style: CellStyle) => void): void => {
    refuseProtected(sheet);
    change(live().style);
  };
  return {
    type: 'CustomConditionalFormat',
    members: {
      navigations: { Rule: () => ruleObject(sheet, live), Format: () => formatObject(live, style) },
    },
  };
}

function ruleObject(sheet: ExcelSheet, live: () => ExcelConditionalFormat): ModelObject {
  return {
    type: 'ConditionalFormatRule',
    members: {
      properties: {
        Formula: {
          get: () => live().formula,
          set: (value) => {
            refuseProtected(sheet);
            const formula = asText(value);
            // ASSUMED: what does not begin with `=` is refused; Excel may take it for a text that is never true.
            if (!/^=./.test(formula)) throw invalid(formula);
            live().formula = formula;
          },
        },
      },
    },
  };
}

function formatObject(
  live: () => ExcelConditionalFormat,
  style: (change: (style: CellStyle) => void) => void,
): ModelObject {
  const flag = (name: 'bold' | 'italic'): Property => ({
    get: () => live().style[name] ?? null,
    set: (value) =>
      style((one) => {
        one[name] = asFlag(value);
      }),
  });
  const color = (name: 'color' | 'fill'): Property => ({
    // ASSUMED: a colour that was never set is answered as empty text.
    get: () => (live().style[name] === undefined ? '' : `#${live().style[name]!}`),
    set: (value) =>
      style((one) => {
        one[name] = asColor(value).slice(1);
      }),
  });
  const font: ModelObject = {
    type: 'ConditionalRangeFont',
    members: {
      properties: { Bold: flag('bold'), Italic: flag('italic'), Color: color('color') },
      methods: {
        Clear: () =>
          style((one) => {
            delete one.bold;
            delete one.italic;
            delete one.color;
          }),
      },
    },
  };
  const fill: ModelObject = {
    type: 'ConditionalRangeFill',
    members: {
      properties: { Color: color('fill') },
      methods: {
        Clear: () =>
          style((one) => {
            delete one.fill;
          }),
      },
    },
  };
  return {
    type: 'ConditionalRangeFormat',
    members: { navigations: { Font: () => font, Fill: () => fill } },
  };
}
