import { NOTHING, type ModelObject } from '../../engine/modelObject';
import { addSheet } from '../../workbook/emptyWorkbook';
import type { ExcelSheet } from '../../workbook/workbook';
import { asFlag, asText, orElse } from '../arguments';
import { contentChanged } from '../formulas/calculation';
import type { ObjectTools } from '../objectTools';
import { itemNotFound, refuseProtectedStructure } from '../refusals';
import { sheetEventMethods, tellAdded } from '../sheetEvents';
import { checkedSheetName, freeSheetName } from './sheetNameRules';
import { worksheetObject } from './worksheetObject';

/** `Workbook.worksheets`. */
export function worksheetsObject(tools: ObjectTools): ModelObject {
  const { book, context } = tools;
  const object = (sheet: ExcelSheet): ModelObject => worksheetObject(tools, sheet);
  const find = (key: unknown): ExcelSheet | undefined => {
    const wanted = asText(key);
    return (
      book.sheets.find(({ id }) => id === wanted) ??
      book.sheets.find(({ name }) => name.toLowerCase() === wanted.toLowerCase())
    );
  };
  const item = ([key]: readonly unknown[]): ModelObject => {
    const found = find(key);
    if (!found) throw itemNotFound();
    return object(found);
  };
  const among = (visibleOnly: unknown): ExcelSheet[] =>
    orElse(visibleOnly, asFlag, false)
      ? book.sheets.filter(({ visibility }) => visibility === 'Visible')
      : book.sheets;
  return {
    type: 'WorksheetCollection',
    members: {
      items: () => book.sheets.map(object),
      indexer: item,
      methods: {
        ...sheetEventMethods(context),
        GetItemOrNullObject: ([key]) => {
          const found = find(key);
          return found ? object(found) : NOTHING;
        },
        GetActiveWorksheet: () => item([book.active]),
        GetCount: ([visibleOnly]) => among(visibleOnly).length,
        GetFirst: ([visibleOnly]) => object(among(visibleOnly)[0]!),
        GetLast: ([visibleOnly]) => object(among(visibleOnly).at(-1)!),
        /** At the end; the active sheet stays active. */
        Add: ([name]) => {
          refuseProtectedStructure(book);
          const checked = orElse(name, (given) => checkedSheetName(book, given), freeSheetName(book));
          const added = addSheet(book, checked);
          contentChanged(book);
          tellAdded(context, added.id);
          return object(added);
        },
      },
    },
  };
}
