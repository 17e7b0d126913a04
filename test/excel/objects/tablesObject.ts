import type { Rect } from '../../../src/workbook/address';
import type { ModelObject } from '../engine/modelObject';
import { freshId } from '../workbook/emptyWorkbook';
import { overlap } from '../workbook/rects';
import { gridOf } from '../workbook/cells';
import type { ExcelSheet, ExcelTable, ExcelWorkbook } from '../workbook/workbook';
import { addressedCells } from './addressedCells';
import { asFlag, asText, invalid } from './arguments';
import { collectionObject, countProperty } from './collectionObject';
import { checkedName } from './names/nameRules';
import type { ObjectTools } from './objectTools';
import { itemNotFound, refuseProtected } from './refusals';

/** ASSUMED: what a workbook whose people chose none gives a new table. */
const DEFAULT_STYLE = 'TableStyleMedium2';

/** `Workbook.tables` over all sheets, `Worksheet.tables` over one: where tables stand, not what they do. */
export function tablesObject(tools: ObjectTools, sheets: () => readonly ExcelSheet[]): ModelObject {
  const all = (): { sheet: ExcelSheet; table: ExcelTable }[] =>
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
        // Issue 1199 of OfficeDev/office-js. ASSUMED: for merged cells the same code.
        if (sheet.tables.some((other) => overlap(other.rect, rect))) throw invalid('tables overlap');
        if (sheet.merges.some((merge) => overlap(merge, rect))) throw invalid('merged cells in a table');
        refuseHeaders(sheet, rect);
        const id = freshId(tools.book);
        const table = { id, name: freeName(tools), rect, style: DEFAULT_STYLE, bandedRows: true };
        sheet.tables.push(table);
        return tableObject(tools, sheet, table);
      },
    },
  });
}

/**
 * ASSUMED: Excel makes texts of other headers, gives empty ones a name and equal ones a number; here they are refused,
 * for nothing in this program makes such a table.
 */
function refuseHeaders(sheet: ExcelSheet, { top, left, right }: Rect): void {
  const [headers = []] = gridOf(sheet, { top, left, bottom: top, right }, (cell) => cell?.value ?? '');
  const known = new Set<string>();
  for (const header of headers) {
    if (typeof header !== 'string' || header === '') throw invalid('a table without a header');
    if (known.has(header.toLowerCase())) throw invalid(`the header ${header} twice`);
    known.add(header.toLowerCase());
  }
}

/** ASSUMED: named as French Excel does. */
function freeName({ book }: ObjectTools): string {
  let number = book.sheets.flatMap(({ tables }) => tables).length + 1;
  while (isTaken(book, `Tableau${String(number)}`)) number++;
  return `Tableau${String(number)}`;
}

/** Tables share the space of names of the whole workbook. ASSUMED: names of single sheets are in no one's way. */
function isTaken(book: ExcelWorkbook, wanted: string, but?: ExcelTable): boolean {
  const others = book.sheets.flatMap(({ tables }) => tables.filter((table) => table !== but));
  return [...others, ...book.names].some(({ name }) => name.toLowerCase() === wanted.toLowerCase());
}

/** ASSUMED: anything but the name of a built-in style is refused; documented is that a style of the workbook is taken too. */
function checkedStyle(style: string): string {
  const [, family, number] = /^TableStyle(Light|Medium|Dark)(\d{1,2})$/.exec(style) ?? [];
  const most = { Light: 21, Medium: 28, Dark: 11 }[family ?? ''] ?? 0;
  if (!(Number(number) >= 1 && Number(number) <= most)) throw invalid(`a style ${style}`);
  return style;
}

function tableObject(tools: ObjectTools, sheet: ExcelSheet, table: ExcelTable): ModelObject {
  const live = (): ExcelTable => {
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
            const name = checkedName(asText(value));
            // Issue 551 of OfficeDev/office-js. ASSUMED: the same code where a defined name has it.
            if (isTaken(tools.book, name, live())) throw invalid(`another table or name ${name}`);
            live().name = name;
          },
        },
        Style: {
          get: () => live().style,
          set: (value) => {
            live().style = checkedStyle(asText(value));
          },
        },
        ShowBandedRows: {
          get: () => live().bandedRows,
          set: (value) => {
            live().bandedRows = asFlag(value);
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
