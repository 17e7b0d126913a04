import { LAST_COLUMN, LAST_ROW } from '../../../../src/workbook/address';
import { isModelObject, type ModelObject } from '../../engine/modelObject';
import type { ExcelSheet } from '../../workbook/workbook';
import { addressedCells } from '../addressedCells';
import { asText, asWhole, orElse } from '../arguments';
import { chartsObject } from '../charts/chartsObject';
import { commentsObject } from '../commentsObject';
import { freezePanesObject } from '../freezePanesObject';
import { guarded } from '../guarded';
import { cellsOf } from '../names/namedItemObject';
import { namedItemsObject } from '../names/namedItemsObject';
import type { ObjectTools } from '../objectTools';
import { pageBreaksObject } from '../pageBreaksObject';
import { pageLayoutObject } from '../pageLayoutObject';
import { worksheetProtectionObject } from '../protectionObjects';
import { onSheet } from '../range/places';
import { rangesOf } from '../range/rangeAreasObject';
import { activate } from '../range/selection';
import { usedRangeMethods } from '../range/usedRange';
import type { RangePlace } from '../rangeOf';
import { tablesObject } from '../tablesObject';
import { autoFilterObject } from './autoFilterObject';
import { deleteSheet } from './deleteSheet';
import { sheetIsThere } from './sheetIsThere';
import { worksheetProperties } from './worksheetProperties';

const WHOLE = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** A sheet. */
export function worksheetObject(tools: ObjectTools, sheet: ExcelSheet): ModelObject {
  const object: ModelObject = {
    type: 'Worksheet',
    members: {
      id: () => sheet.id,
      properties: worksheetProperties(tools, sheet),
      navigations: {
        AutoFilter: () => autoFilterObject(sheet),
        Charts: () => chartsObject(tools, sheet),
        Comments: () => commentsObject(tools, () => [sheet]),
        FreezePanes: () => freezePanesObject(tools, sheet),
        HorizontalPageBreaks: () => pageBreaksObject(tools, sheet),
        Names: () => namedItemsObject(tools, sheet),
        PageLayout: () => pageLayoutObject(tools, sheet),
        Protection: () => worksheetProtectionObject(sheet),
        Tables: () => tablesObject(tools, () => [sheet]),
      },
      methods: {
        ...usedRangeMethods(tools, { sheet, rect: WHOLE }),
        Activate: () => {
          activate(tools.book, sheet);
        },
        Delete: () => {
          deleteSheet(tools, sheet);
        },
        Calculate: () => undefined,
        GetRange: ([address]) => {
          const found = namedCells(tools, sheet, address);
          return tools.makeRange(found.sheet, found.rect);
        },
        GetRanges: ([address]) => rangesOf(tools, sheet, address),
        GetRangeByIndexes: ([row, column, rows, columns]) => {
          const [top, left] = [asWhole(row), asWhole(column)];
          const [bottom, right] = [top + asWhole(rows, 1) - 1, left + asWhole(columns, 1) - 1];
          return tools.makeRange(sheet, onSheet({ top, left, bottom, right }));
        },
        GetCell: ([row, column]) => {
          const [top, left] = [asWhole(row), asWhole(column)];
          return tools.makeRange(sheet, onSheet({ top, left, bottom: top, right: left }));
        },
      },
    },
  };
  return guarded(object, () => {
    sheetIsThere(tools.book, sheet);
  });
}

/** An address or the name of cells; the whole sheet when none is given. */
function namedCells(tools: ObjectTools, sheet: ExcelSheet, address: unknown): RangePlace {
  if (isModelObject(address)) return addressedCells(address, tools.book, sheet);
  const text = orElse(address, asText, '').toLowerCase();
  if (text === '') return { sheet, rect: WHOLE };
  const name = [...sheet.names, ...tools.book.names].find((one) => one.name.toLowerCase() === text);
  return (name && cellsOf(tools, name)) ?? addressedCells(address, tools.book, sheet);
}
