import type { ModelObject } from '../engine/modelObject';
import { freshId } from '../workbook/emptyWorkbook';
import { overlap } from '../workbook/rects';
import type { ExcelSheet } from '../workbook/workbook';
import { addressedCells } from './addressedCells';
import { asFlag, asText, invalid } from './arguments';
import { collectionObject, countProperty } from './collectionObject';
import type { ObjectTools } from './objectTools';
import { invalidOperation, itemNotFound, refuseProtected } from './refusals';

type Table = ExcelSheet['tables'][number];

/** `Workbook.tables` over all sheets, `Worksheet.tables` over one: where tables stand, not what they do. */
export function tablesObject(tools: ObjectTools, sheets: () => readonly ExcelSheet[]): ModelObject {
  const all = (): { sheet: ExcelSheet; table: Table }[] =>
    sheets().flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  return collectionObject({
    type: 'TableCollection',
    ways: ['indexer', 'GetItemAt', 'GetItemOrNullObject'],
    items: () => all().map(({ sheet, table }) => tableObject(tools, sheet, table)),
    find: (key) => {
      const name = asText(key);
      const found = all().find(
        ({ table }) => table.id === name || table.name.toLowerCase() === name.toLowerCase(),
      );
      return found && tableObject(tools, found.sheet, found.table);
    },
    properties: countProperty(() => all().length),
    methods: {
      Add: ([address, hasHeaders]) => {
        // ASSUMED: without its own header row a table is given one above, which is not modelled.
        if (!asFlag(hasHeaders)) throw invalid('a table without headers');
        const active = tools.book.sheets.find(({ id }) => id === tools.book.active);
        const only = sheets().length === 1 ? sheets()[0] : active;
        const { sheet, rect } = addressedCells(address, tools.book, only);
        refuseProtected(sheet);
        if (sheet.tables.some((other) => overlap(other.rect, rect))) throw invalidOperation('tables overlap');
        if (sheet.merges.some((merge) => overlap(merge, rect))) throw invalidOperation('merged cells');
        const table = { id: freshId(tools.book), name: freeName(tools), rect };
        sheet.tables.push(table);
        return tableObject(tools, sheet, table);
      },
    },
  });
}

/** ASSUMED: named as French Excel does. */
function freeName({ book }: ObjectTools): string {
  const taken = new Set(book.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)));
  let number = taken.size + 1;
  while (taken.has(`Tableau${String(number)}`)) number++;
  return `Tableau${String(number)}`;
}

function tableObject(tools: ObjectTools, sheet: ExcelSheet, table: Table): ModelObject {
  const live = (): Table => {
    if (!sheet.tables.includes(table)) throw itemNotFound();
    return table;
  };
  const remove = (): void => {
    live();
    sheet.tables = sheet.tables.filter((other) => other !== table);
  };
  return {
    type: 'Table',
    members: {
      id: () => table.id,
      properties: {
        Id: { get: () => table.id },
        Name: {
          get: () => live().name,
          set: (value) => {
            live().name = asText(value, 255);
          },
        },
        ShowHeaders: { get: () => true },
      },
      methods: {
        GetRange: () => tools.makeRange(sheet, live().rect),
        GetHeaderRowRange: () => tools.makeRange(sheet, { ...live().rect, bottom: live().rect.top }),
        ConvertToRange: () => {
          remove();
          return tools.makeRange(sheet, table.rect);
        },
      },
    },
  };
}
