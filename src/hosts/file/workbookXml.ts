import { HostError } from '../../workbook/host';
import { decodeXml } from './decodeXml';
import { childOf, childrenOf, parseXml, type XmlElement } from './parseXml';
import { namespaces } from './xml';

const STRICT_NAMESPACE = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

export interface SheetEntry {
  element: XmlElement;
  name: string;
  sheetId: number;
  relationshipId: string;
}

export interface NameEntry {
  element: XmlElement;
  name: string;
  /** Position among the tabs of the sheet it belongs to; undefined for a name of the whole workbook. */
  position: number | undefined;
  /** What it stands for, without `=`. */
  value: string;
}

/** The workbook part of a package: its tabs and defined names, each with its place in the source. */
export interface WorkbookXml {
  /** Name of the part in the package. */
  path: string;
  source: string;
  root: XmlElement;
  /** The `<sheets>` element. */
  list: XmlElement;
  sheets: SheetEntry[];
  names: NameEntry[];
}

/** Reads the workbook part. Throws HostError `strict-ooxml` or `damaged`. */
export function readWorkbookXml(parts: ReadonlyMap<string, Uint8Array>, path: string): WorkbookXml {
  const source = decodeXml(parts.get(path)!);
  const root = parseXml(source);
  if (root.uri === STRICT_NAMESPACE) throw new HostError('strict-ooxml');
  const list = childOf(root, 'sheets');
  if (root.uri !== namespaces.main || root.local !== 'workbook' || !list)
    throw new HostError('damaged', path);
  return {
    path,
    source,
    root,
    list,
    sheets: childrenOf(list, 'sheet').map((element) => ({
      element,
      name: element.attribute('name') ?? '',
      sheetId: Number(element.attribute('sheetId')),
      relationshipId: element.attribute('id', namespaces.relationships) ?? '',
    })),
    names: childrenOf(childOf(root, 'definedNames'), 'definedName').map((element) => {
      const position = element.attribute('localSheetId');
      return {
        element,
        name: element.attribute('name') ?? '',
        position: position === undefined ? undefined : Number(position),
        value: element.text.trim(),
      };
    }),
  };
}
