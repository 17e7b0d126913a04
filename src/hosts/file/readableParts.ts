import { zipSync, type Zippable } from 'fflate';
import { HostError } from '../../workbook/host';
import { decodeXml } from './decodeXml';
import type { Package } from './openPackage';
import { readRelationships, readSheetList, storedName, withSlashes } from './packageParts';
import { relationshipsPath } from './relationships';
import { readSheetMarks, type SheetMarks } from './sheetMarks';
import { encode } from './xml';

/** Most cells with a value, in all sheets together, that are read. */
export const MOST_CELLS = 2_000_000;

export interface ReadableParts {
  /** A zip for SheetJS. */
  bytes: Uint8Array;
  /** By position of the tab; undefined where there is no sheet of cells. */
  marks: (SheetMarks | undefined)[];
}

const PREFIX = '(?:[\\w.-]+:)?';
const HYPERLINK = new RegExp(`<${PREFIX}hyperlink\\s`, 'g');
const SHARED_STRING_CELL = new RegExp(`<${PREFIX}c\\b[^<>]*?\\st=["']s["']`, 'g');

/**
 * The parts of an .xlsx that SheetJS needs to read its cells, made safe for it:
 * - links are taken out, because it fills every cell of the range that a link covers, a whole column if need be;
 * - where the part of shared strings is missing, cells that point to it are made empty, because it would drop
 *   the whole sheet;
 * - relationships of sheets are left out, and with them comments, drawings and charts;
 * - parts in UTF-16, which it does not know, become UTF-8.
 *
 * Throws HostError `too-large` (detail `cells N`) before anything is built.
 */
export function readableParts(source: Package): ReadableParts {
  const { parts, workbookPart } = source;
  const hasStrings = readRelationships(parts, workbookPart).some(
    ({ type, target }) => type === 'sharedStrings' && storedName(parts, target) !== undefined,
  );
  const kept = neededParts(parts, workbookPart);
  let filled = 0;
  const marks = readSheetList(parts, workbookPart).map(({ part, type }) => {
    if (part === undefined || type !== 'worksheet') return undefined;
    const bytes = kept.get(part)!;
    // One character a byte, so that places in the text are places in the bytes.
    const xml = new TextDecoder('windows-1252').decode(bytes);
    const found = readSheetMarks(bytes, xml);
    filled += found.filled;
    if (filled > MOST_CELLS) throw new HostError('too-large', `cells ${String(MOST_CELLS)}`);
    kept.set(part, withoutTraps(bytes, xml, hasStrings));
    return found;
  });
  const files: Zippable = {};
  for (const [name, bytes] of kept) files[withSlashes(name).replace(/^\/+/, '')] = [bytes, { level: 0 }];
  return { bytes: zipSync(files), marks };
}

function neededParts(parts: ReadonlyMap<string, Uint8Array>, workbookPart: string): Map<string, Uint8Array> {
  const relationships = ['', workbookPart].map((part) =>
    storedName(parts, relationshipsPath(withSlashes(part))),
  );
  const needed = new Map<string, Uint8Array>();
  for (const [name, bytes] of parts) {
    if (name.endsWith('.rels') ? relationships.includes(name) : name.endsWith('.xml')) {
      needed.set(name, isUtf16(bytes) ? encode(decodeXml(bytes)) : bytes);
    }
  }
  return needed;
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (
    first === 0 || second === 0 || (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  );
}

function withoutTraps(bytes: Uint8Array, xml: string, hasStrings: boolean): Uint8Array {
  const copy = bytes.slice();
  // Same length, another name: `<hyperlink ` → `<xyperlink `, `t="s"` → `t="z"` (SheetJS's own type of no value).
  for (const match of xml.matchAll(HYPERLINK)) {
    copy[match.index + match[0].length - 'hyperlink '.length] = 'x'.charCodeAt(0);
  }
  if (hasStrings) return copy;
  for (const match of xml.matchAll(SHARED_STRING_CELL)) {
    copy[match.index + match[0].length - 2] = 'z'.charCodeAt(0);
  }
  return copy;
}
