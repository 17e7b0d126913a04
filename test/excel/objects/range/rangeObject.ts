import type { Rect } from '../../../../src/workbook/address';
import type { ModelObject } from '../../engine/modelObject';
import type { ExcelSheet } from '../../workbook/workbook';
import { conditionalFormatsObject } from '../conditionalFormatsObject';
import { dataValidationObject } from '../dataValidationObject';
import { rangeFormatObject } from '../format/rangeFormatObject';
import { guarded } from '../guarded';
import type { ObjectTools } from '../objectTools';
import { registerRange } from '../rangeOf';
import { sheetIsThere } from '../sheets/sheetIsThere';
import { worksheetObject } from '../sheets/worksheetObject';
import { cellPropertyMethods } from './cellProperties';
import { clearMethod } from './clear';
import { contentMethods, contentProperties } from './contents';
import { groupMethods } from './groups';
import { hyperlinkProperty } from './hyperlinks';
import { lineProperties, linePropertyMethods } from './lines';
import { mergeMethods } from './merges';
import { placeMethods, placeProperties } from './places';
import { select } from './selection';
import { usedRangeMethods } from './usedRange';

/** An object of class `Range`: a block of cells of a sheet. A kept one stays on its cells, whatever is inserted. */
export function rangeObject(tools: ObjectTools, sheet: ExcelSheet, rect: Rect): ModelObject {
  const place = { sheet, rect };
  const object: ModelObject = {
    type: 'Range',
    members: {
      properties: {
        ...placeProperties(place),
        ...contentProperties(tools, place),
        ...lineProperties(place),
        Hyperlink: hyperlinkProperty(tools, place),
      },
      navigations: {
        Worksheet: () => worksheetObject(tools, sheet),
        Format: () => rangeFormatObject(sheet, [rect]),
        ConditionalFormats: () => conditionalFormatsObject(tools, sheet, [rect]),
        DataValidation: () => dataValidationObject(tools, sheet, [rect]),
      },
      methods: {
        ...placeMethods(tools, place),
        ...usedRangeMethods(tools, place),
        ...mergeMethods(tools, place),
        ...contentMethods(place),
        ...cellPropertyMethods(tools, place),
        ...linePropertyMethods(place),
        ...groupMethods(place),
        Clear: clearMethod(tools, sheet, [rect]),
        Select: () => {
          select(tools.book, place);
        },
        Calculate: () => undefined,
      },
    },
  };
  const checked = guarded(object, () => {
    sheetIsThere(tools.book, sheet);
  });
  return registerRange(checked, place);
}
