import { SaxesParser } from 'saxes';
import { NOTHING, type ModelObject } from '../engine/modelObject';
import { freshId } from '../workbook/emptyWorkbook';
import type { ExcelWorkbook } from '../workbook/workbook';
import { asText, invalid } from './arguments';
import { collectionObject } from './collectionObject';
import { itemNotFound } from './refusals';

type Part = ExcelWorkbook['customXmlParts'][number];

/** `Workbook.customXmlParts`: XML that travels with the workbook and that nobody sees. */
export function customXmlPartsObject(book: ExcelWorkbook): ModelObject {
  return collectionObject({
    type: 'CustomXmlPartCollection',
    ways: ['indexer', 'GetItemOrNullObject'],
    ...partsIn(book, () => book.customXmlParts),
    methods: {
      Add: ([xml]) => {
        const part = { id: freshId(book), xml: asXml(xml) };
        book.customXmlParts.push(part);
        return partObject(book, part);
      },
      GetByNamespace: ([uri]) => {
        const namespace = asText(uri);
        return scopedObject(book, () =>
          book.customXmlParts.filter(({ xml }) => namespaceOf(xml) === namespace),
        );
      },
    },
  });
}

function scopedObject(book: ExcelWorkbook, parts: () => Part[]): ModelObject {
  const only = (): ModelObject | undefined => {
    const [first, ...others] = parts();
    return first && others.length === 0 ? partObject(book, first) : undefined;
  };
  return collectionObject({
    type: 'CustomXmlPartScopedCollection',
    ways: ['indexer', 'GetItemOrNullObject'],
    ...partsIn(book, parts),
    methods: {
      GetOnlyItem: () => {
        const found = only();
        if (!found) throw itemNotFound();
        return found;
      },
      GetOnlyItemOrNullObject: () => only() ?? NOTHING,
    },
  });
}

function partsIn(
  book: ExcelWorkbook,
  parts: () => Part[],
): { items: () => ModelObject[]; find: (id: unknown) => ModelObject | undefined } {
  return {
    items: () => parts().map((part) => partObject(book, part)),
    find: (id) => {
      const found = parts().find((part) => part.id === asText(id));
      return found && partObject(book, found);
    },
  };
}

function partObject(book: ExcelWorkbook, part: Part): ModelObject {
  const live = (): Part => {
    if (!book.customXmlParts.includes(part)) throw itemNotFound();
    return part;
  };
  return {
    type: 'CustomXmlPart',
    members: {
      id: () => part.id,
      properties: {
        Id: { get: () => part.id },
        NamespaceUri: { get: () => namespaceOf(live().xml) },
      },
      methods: {
        GetXml: () => live().xml,
        SetXml: ([xml]) => {
          live().xml = asXml(xml);
        },
        Delete: () => {
          live();
          book.customXmlParts = book.customXmlParts.filter((other) => other !== part);
        },
      },
    },
  };
}

/** ASSUMED: what is no well-formed XML is refused with this code. */
function asXml(value: unknown): string {
  const xml = asText(value);
  if (namespaceOf(xml) === undefined) throw invalid('no well-formed XML');
  return xml;
}

/** The namespace of the outermost element; undefined for what is no XML. */
function namespaceOf(xml: string): string | undefined {
  let namespace: string | undefined;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ uri }) => {
    namespace ??= uri;
  });
  parser.on('error', (error) => {
    throw error;
  });
  try {
    parser.write(xml).close();
    return namespace;
  } catch {
    return undefined;
  }
}
