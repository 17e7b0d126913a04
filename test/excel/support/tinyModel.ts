import { ModelError, NOTHING, type ModelObject } from '../engine/modelObject';
import type { ObjectsContext } from '../engine/objectsContext';

/** A sheet as the tests of the engine need one: its cells, from A1. */
export interface TinySheet {
  id: string;
  name: string;
  color: string;
  cells: unknown[][];
}

/** A workbook of a few classes and members, enough to see what the engine makes of a batch. */
export function tinyWorkbook(sheets: TinySheet[], context?: ObjectsContext): ModelObject {
  return {
    type: 'Workbook',
    members: { navigations: { Worksheets: () => sheetCollection(sheets, context) } },
  };
}

/** A sheet with so many rows and columns of empty cells. */
export function tinySheet(name: string, rows = 2, columns = 2): TinySheet {
  const cells = Array.from({ length: rows }, () => Array.from({ length: columns }, (): unknown => ''));
  return { id: `{${name}}`, name, color: '', cells };
}

function sheetCollection(sheets: TinySheet[], context?: ObjectsContext): ModelObject {
  const find = (name: unknown) => sheets.find((sheet) => sheet.name === name || sheet.id === name);
  return {
    type: 'WorksheetCollection',
    members: {
      items: () => sheets.map((sheet) => sheetObject(sheet)),
      indexer: ([name]) => {
        const sheet = find(name);
        if (!sheet) throw new ModelError('ItemNotFound', "The requested resource doesn't exist.", 404);
        return sheetObject(sheet);
      },
      methods: {
        GetItemOrNullObject: ([name]) => {
          const sheet = find(name);
          return sheet ? sheetObject(sheet) : NOTHING;
        },
        Add: ([name]) => {
          const sheet = tinySheet(String(name));
          sheets.push(sheet);
          context?.fire(added, 'Workbook', { worksheetId: sheet.id, source: 'Local' });
          return sheetObject(sheet);
        },
        GetCount: () => sheets.length,
        _RegisterAddedEvent: () => undefined,
      },
    },
  };
}

/** The number of the event `onAdded`. */
const added = 13;

function sheetObject(sheet: TinySheet): ModelObject {
  return {
    type: 'Worksheet',
    members: {
      id: () => sheet.id,
      properties: {
        Name: {
          get: () => sheet.name,
          set: (name) => {
            sheet.name = String(name);
          },
        },
        TabColor: {
          get: () => sheet.color,
          set: (color) => {
            sheet.color = String(color);
          },
        },
      },
      navigations: { PageLayout: () => ({ type: 'PageLayout', members: {} }) },
      methods: {
        GetRange: () => rangeObject(sheet, 0, sheet.cells.length),
        GetUsedRangeOrNullObject: () =>
          sheet.cells.flat().some((cell) => cell !== '')
            ? rangeObject(sheet, 0, sheet.cells.length)
            : NOTHING,
        Delete: () => undefined,
      },
    },
  };
}

/** Some whole rows of a sheet. */
function rangeObject(sheet: TinySheet, first: number, end: number): ModelObject {
  const position = new Map([...Array(end - first).keys()].map((row) => [first + row, row]));
  const range: ModelObject = {
    type: 'Range',
    members: {
      properties: {
        Values: {
          get: () => sheet.cells.slice(first, end),
          set: (values) => {
            for (const [row, index] of position) sheet.cells[row] = (values as unknown[][])[index]!;
          },
        },
        RowIndex: { get: () => first },
        RowCount: { get: () => end - first },
      },
      navigations: { Worksheet: () => sheetObject(sheet) },
      methods: {
        GetRow: ([row]) => rangeObject(sheet, first + Number(row), first + Number(row) + 1),
        GetBoundingRect: ([other]) => rangeObject(sheet, first, lastRow(other) + 1),
        _ValidateArraySize: () => undefined,
      },
    },
  };
  return range;
}

function lastRow(range: unknown): number {
  const { properties } = (range as ModelObject).members;
  return Number(properties?.['RowIndex']?.get()) + Number(properties?.['RowCount']?.get()) - 1;
}
