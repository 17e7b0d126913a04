import type { Rect } from '../../../../src/workbook/address';
import type { ModelObject } from '../../engine/modelObject';
import { cellCount } from '../../workbook/cells';
import type { ExcelSheet } from '../../workbook/workbook';
import { addressedCells } from '../addressedCells';
import { asText, asWhole, invalid } from '../arguments';
import { conditionalFormatsObject } from '../conditionalFormatsObject';
import { dataValidationObject } from '../dataValidationObject';
import { rangeFormatObject } from '../format/rangeFormatObject';
import { guarded } from '../guarded';
import type { ObjectTools } from '../objectTools';
import { isEntireColumn, isEntireRow, rangeAddress } from '../rangeAddress';
import { sheetIsThere } from '../sheets/sheetIsThere';
import { worksheetObject } from '../sheets/worksheetObject';
import { clearMethod } from './clear';

/** Excel takes no longer address, in characters. */
const LONGEST_ADDRESS = 8_192;

/** `Worksheet.getRanges`: `A1:B2,D4`. ASSUMED: what is beyond Excel's limit is refused, and not cut. */
export function rangesOf(tools: ObjectTools, sheet: ExcelSheet, address: unknown): ModelObject {
  const parts = asText(address, LONGEST_ADDRESS).split(',');
  const rects = parts.map((part) => {
    const found = addressedCells(part.trim(), tools.book, sheet);
    if (found.sheet !== sheet) throw invalid('ranges of another sheet');
    return found.rect;
  });
  return rangeAreasObject(tools, sheet, rects);
}

/** An object of class `RangeAreas`: several blocks of one sheet. */
export function rangeAreasObject(tools: ObjectTools, sheet: ExcelSheet, rects: readonly Rect[]): ModelObject {
  const object: ModelObject = {
    type: 'RangeAreas',
    members: {
      properties: {
        Address: { get: () => rects.map((rect) => rangeAddress(sheet, rect)).join(',') },
        AddressLocal: { get: () => rects.map((rect) => rangeAddress(sheet, rect)).join(';') },
        AreaCount: { get: () => rects.length },
        CellCount: { get: () => rects.reduce((sum, rect) => sum + cellCount(rect), 0) },
        IsEntireColumn: { get: () => rects.every(isEntireColumn) },
        IsEntireRow: { get: () => rects.every(isEntireRow) },
      },
      navigations: {
        Areas: () => areasObject(tools, sheet, rects),
        Worksheet: () => worksheetObject(tools, sheet),
        Format: () => rangeFormatObject(sheet, rects),
        ConditionalFormats: () => conditionalFormatsObject(tools, sheet, rects),
        DataValidation: () => dataValidationObject(tools, sheet, rects),
      },
      methods: {
        Clear: clearMethod(tools, sheet, rects),
      },
    },
  };
  return guarded(object, () => {
    sheetIsThere(tools.book, sheet);
  });
}

function areasObject(tools: ObjectTools, sheet: ExcelSheet, rects: readonly Rect[]): ModelObject {
  const items = (): ModelObject[] => rects.map((rect) => tools.makeRange(sheet, rect));
  return {
    type: 'RangeCollection',
    members: {
      items,
      methods: {
        GetCount: () => rects.length,
        GetItemAt: ([index]) => tools.makeRange(sheet, rects[asWhole(index, 0, rects.length - 1)]!),
      },
    },
  };
}
