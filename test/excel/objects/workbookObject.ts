import type { ModelObject } from '../engine/modelObject';
import type { ObjectsContext } from '../engine/objectsContext';
import type { ExcelSheet, ExcelWorkbook } from '../workbook/workbook';
import { applicationObject } from './applicationObject';
import { commentsObject } from './commentsObject';
import { customXmlPartsObject } from './customXmlPartsObject';
import { documentPropertiesObject } from './documentPropertiesObject';
import { namedItemsObject } from './names/namedItemsObject';
import type { ObjectTools } from './objectTools';
import { workbookProtectionObject } from './protectionObjects';
import { rangeObject } from './range/rangeObject';
import { itemNotFound } from './refusals';
import { settingsObject } from './settingsObject';
import { worksheetsObject } from './sheets/worksheetsObject';
import { tablesObject } from './tablesObject';

/** The workbook, from which a batch of the client reaches everything else. */
export function workbookObject(book: ExcelWorkbook, context: ObjectsContext): ModelObject {
  const tools: ObjectTools = {
    book,
    context,
    makeRange: (sheet, rect) => rangeObject(tools, sheet, rect),
  };
  const sheets = (): readonly ExcelSheet[] => book.sheets;
  const active = (): ExcelSheet => {
    const found = book.sheets.find(({ id }) => id === book.active);
    if (!found) throw itemNotFound();
    return found;
  };
  return {
    type: 'Workbook',
    members: {
      properties: {
        Name: { get: () => book.name },
        ReadOnly: { get: () => book.readOnly },
      },
      navigations: {
        Application: () => applicationObject(book),
        Comments: () => commentsObject(tools, sheets),
        CustomXmlParts: () => customXmlPartsObject(book),
        Names: () => namedItemsObject(tools),
        Properties: () => documentPropertiesObject(book),
        Protection: () => workbookProtectionObject(book),
        Settings: () => settingsObject(book),
        Tables: () => tablesObject(tools, sheets),
        Worksheets: () => worksheetsObject(tools),
      },
      methods: {
        GetSelectedRange: () => tools.makeRange(active(), book.selected),
        GetActiveCell: () => {
          const { top, left } = book.selected;
          return tools.makeRange(active(), { top, left, bottom: top, right: left });
        },
      },
    },
  };
}
