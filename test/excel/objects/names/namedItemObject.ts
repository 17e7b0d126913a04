import { parseRect } from '../../../../src/workbook/address';
import { textOf } from '../../../../src/workbook/textFormula';
import { NOTHING, type ModelObject } from '../../engine/modelObject';
import type { DefinedName, ExcelSheet } from '../../workbook/workbook';
import { addressedCells } from '../addressedCells';
import { asFlag, asText, invalid } from '../arguments';
import { checkedFormula } from '../formulas/checkedFormula';
import { contentChanged } from '../formulas/calculation';
import type { ObjectTools } from '../objectTools';
import { isErrorName } from '../range/errorNames';
import type { RangePlace } from '../rangeOf';
import { itemNotFound } from '../refusals';
import { worksheetObject } from '../sheets/worksheetObject';

/** A defined name; `sheet` is its scope, or undefined for the whole workbook. */
export function namedItemObject(
  tools: ObjectTools,
  sheet: ExcelSheet | undefined,
  item: DefinedName,
): ModelObject {
  const scope = sheet ?? tools.book;
  const live = (): DefinedName => {
    if (!scope.names.includes(item)) throw itemNotFound();
    return item;
  };
  const cells = (): RangePlace | undefined => cellsOf(tools, live());
  return {
    type: 'NamedItem',
    members: {
      id: () => item.name,
      properties: {
        Name: { get: () => live().name },
        _Id: { get: () => item.name },
        Scope: { get: () => (sheet ? 'Worksheet' : 'Workbook') },
        Comment: { get: () => '' },
        Type: { get: () => (cells() ? 'Range' : constantOf(live()).type) },
        /** ASSUMED: of cells, the reference as it stands in the formula. */
        Value: { get: () => (cells() ? live().formula.replace(/^=/, '') : constantOf(live()).value) },
        Formula: {
          get: () => live().formula,
          set: (value) => {
            const formula = asText(value);
            if (!/^=./s.test(formula)) throw invalid(formula);
            live().formula = checkedFormula(formula);
            contentChanged(tools.book);
          },
        },
        Visible: {
          get: () => live().visible,
          set: (value) => {
            live().visible = asFlag(value);
          },
        },
      },
      navigations: {
        Worksheet: () => {
          if (!sheet) throw invalid('the sheet of a name of the workbook');
          return worksheetObject(tools, sheet);
        },
        WorksheetOrNullObject: () => (sheet ? worksheetObject(tools, sheet) : NOTHING),
      },
      methods: {
        Delete: () => {
          live();
          scope.names = scope.names.filter((other) => other !== item);
          contentChanged(tools.book);
        },
        GetRange: () => {
          const found = cells();
          if (!found) throw invalid('a name of no cells');
          return tools.makeRange(found.sheet, found.rect);
        },
        GetRangeOrNullObject: () => {
          const found = cells();
          return found ? tools.makeRange(found.sheet, found.rect) : NOTHING;
        },
      },
    },
  };
}

/** The cells that a name stands for; undefined when it stands for something else, or for cells that are gone. */
export function cellsOf({ book }: ObjectTools, { formula }: DefinedName): RangePlace | undefined {
  const reference = formula.replace(/^=/, '');
  const address = reference.slice(reference.lastIndexOf('!') + 1);
  if (address === reference || !parseRect(address)) return undefined;
  try {
    return addressedCells(reference, book);
  } catch {
    return undefined;
  }
}

/** ASSUMED: a name with a formula that our Excel does not look into is of no type that a constant has. */
function constantOf({ formula }: DefinedName): { type: string; value: string | number | boolean } {
  const text = textOf(formula);
  if (text !== undefined) return { type: 'String', value: text };
  const plain = formula.replace(/^=/, '');
  if (/^-?\d+$/.test(plain)) return { type: 'Integer', value: Number(plain) };
  if (/^-?\d*\.\d+$/.test(plain)) return { type: 'Double', value: Number(plain) };
  if (/^(?:TRUE|FALSE)$/.test(plain)) return { type: 'Boolean', value: plain === 'TRUE' };
  const error = [...plain.matchAll(/#[A-Z/\d]+[!?]?/g)].map(([name]) => name).find(isErrorName);
  return error === undefined ? { type: 'Array', value: plain } : { type: 'Error', value: error };
}
