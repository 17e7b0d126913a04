import { absoluteRect, sheetReference } from '../../../../src/workbook/address';
import { isModelObject, type ModelObject } from '../../engine/modelObject';
import type { DefinedName, ExcelSheet } from '../../workbook/workbook';
import { asText, invalid, orElse } from '../arguments';
import { collectionObject } from '../collectionObject';
import { checkedFormula } from '../formulas/checkedFormula';
import { contentChanged } from '../formulas/calculation';
import type { ObjectTools } from '../objectTools';
import { rangeOf } from '../rangeOf';
import { itemAlreadyExists } from '../refusals';
import { namedItemObject } from './namedItemObject';
import { checkedName } from './nameRules';

/** `Workbook.names`, or `Worksheet.names` of a sheet: names of one scope. */
export function namedItemsObject(tools: ObjectTools, sheet?: ExcelSheet): ModelObject {
  const scope = sheet ?? tools.book;
  const find = (key: unknown): DefinedName | undefined => {
    const wanted = asText(key).toLowerCase();
    return scope.names.find(({ name }) => name.toLowerCase() === wanted);
  };
  const object = (item: DefinedName): ModelObject => namedItemObject(tools, sheet, item);
  return collectionObject({
    type: 'NamedItemCollection',
    ways: ['indexer', 'GetItemOrNullObject'],
    items: () => scope.names.map(object),
    find: (key) => {
      const found = find(key);
      return found && object(found);
    },
    methods: {
      /** ASSUMED: the code for a name that is there already, or that a table has. */
      Add: ([name, reference, comment]) => {
        const checked = checkedName(asText(name));
        if (find(checked) || (!sheet && isTable(tools, checked))) throw itemAlreadyExists();
        if (orElse(comment, asText, '') !== '') throw invalid('a name with a comment');
        const item = { name: checked, formula: referenceFormula(reference), visible: true };
        scope.names.push(item);
        contentChanged(tools.book);
        return object(item);
      },
    },
  });
}

function isTable({ book }: ObjectTools, wanted: string): boolean {
  return book.sheets.some(({ tables }) =>
    tables.some(({ name }) => name.toLowerCase() === wanted.toLowerCase()),
  );
}

/** ASSUMED: a reference that is a text is a formula with its `=`. */
function referenceFormula(reference: unknown): string {
  if (isModelObject(reference)) {
    const { sheet, rect } = rangeOf(reference);
    return `=${sheetReference(sheet.name)}${absoluteRect(rect)}`;
  }
  const formula = asText(reference);
  if (!/^=./s.test(formula)) throw invalid(formula);
  return checkedFormula(formula);
}
