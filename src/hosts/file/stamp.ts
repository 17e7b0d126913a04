import { HostError } from '../../workbook/host';
import { isStamp } from '../../workbook/stamp';
import { textOf } from '../../workbook/textFormula';
import { decodeXml } from './decodeXml';
import { scanXml } from './parseXml';
import { storedName, workbookPartOf } from './packageParts';
import { readWorkbookXml, type WorkbookXml } from './workbookXml';

/** Generated sheets of a package, .xlsx or .ods: name of the tab → text of its stamp. Empty for what cannot be read. */
export function readStamps(parts: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  try {
    const openDocument = parts.get('content.xml');
    if (openDocument && !parts.has('[Content_Types].xml'))
      return stampsOfOpenDocument(decodeXml(openDocument));
    const path = workbookPartOf(parts) ?? storedName(parts, 'xl/workbook.xml');
    if (path === undefined || path.endsWith('.bin')) return new Map();
    const workbook = readWorkbookXml(parts, path);
    return new Map([...stampsByPosition(workbook)].map(([at, id]) => [workbook.sheets[at]!.name, id]));
  } catch (error) {
    if (error instanceof HostError) return new Map();
    throw error;
  }
}

/** Generated sheets of a workbook part: position of the tab → text of its stamp. */
export function stampsByPosition(workbook: Pick<WorkbookXml, 'sheets' | 'names'>): Map<number, string> {
  const stamps = new Map<number, string>();
  for (const { name, position, value } of workbook.names) {
    const id = isStamp(name) ? textOf(value) : undefined;
    if (id !== undefined && position !== undefined && position < workbook.sheets.length)
      stamps.set(position, id);
  }
  return stamps;
}

const TABLE = 'urn:oasis:names:tc:opendocument:xmlns:table:1.0';

/** In an .ods the sheet's own names stand inside its table. */
function stampsOfOpenDocument(source: string): Map<string, string> {
  const stamps = new Map<string, string>();
  let sheet: string | undefined;
  scanXml(source, {
    open(tag) {
      if (tag.uri !== TABLE) return;
      if (tag.local === 'table') sheet = tag.attribute('name', TABLE);
      if (tag.local !== 'named-expression' || !isStamp(tag.attribute('name', TABLE) ?? '')) return;
      const id = textOf((tag.attribute('expression', TABLE) ?? '').replace(/^of:/, ''));
      if (sheet !== undefined && id !== undefined) stamps.set(sheet, id);
    },
    close(tag) {
      if (tag.uri === TABLE && tag.local === 'table') sheet = undefined;
    },
  });
  return stamps;
}
