import { HostError } from '../../workbook/host';
import { crc32 } from './crc32';
import { decodeXml } from './decodeXml';
import { compoundKind, fileKind } from './fileKind';
import { inflatePart } from './inflatePart';
import { storedName, workbookPartOf } from './packageParts';
import { declaresDocumentType } from './unsafeXml';
import { readZipDirectory, storedBytes, type ZipEntry } from './zipDirectory';

/** Bounds of what a file may inflate to, in bytes. The largest real workbooks seen stay below a tenth of them. */
export const LARGEST_PART = 100 * 1024 * 1024;
export const LARGEST_PACKAGE = 200 * 1024 * 1024;
/** Most files that a package may have. */
export const MOST_PARTS = 20_000;

/** An opened file that is a zip: a workbook (.xlsx and .xlsm, .xlsb, .ods), or a Word document (.docx). */
export interface Package {
  kind: 'xlsx' | 'xlsb' | 'ods' | 'docx';
  /** Every file of the zip, inflated, under its own name. */
  parts: Map<string, Uint8Array>;
  /** Name in `parts` of the part that lists the sheets; of the document itself in a .docx. */
  workbookPart: string;
}

const EXCEL_WORKBOOK = /^[^<]*(?:<[?!][^>]*>[^<]*)*<(?:[\w.-]+:)?workbook[\s>/]/;
const WORD_DOCUMENT = /^[^<]*(?:<[?!][^>]*>[^<]*)*<(?:[\w.-]+:)?document[\s>/]/;
const OPEN_DOCUMENT_TEXT = 'application/vnd.oasis.opendocument.text';
const OPEN_DOCUMENT_SPREADSHEET = 'application/vnd.oasis.opendocument.spreadsheet';

/**
 * Opens the zip of a workbook or a Word document, trusting nothing in it.
 *
 * Throws HostError: `empty-file`, `not-a-workbook`, `truncated`, `damaged` (detail: the part), `encrypted`,
 * `too-large` (detail: `bytes N` or `parts N`, the limit), `unsafe-xml` (detail: the part), `other-text-format` for a text
 * document that is no .docx (.doc, .docm, .odt), and `read-only-format` for an old .xls, which can be read in another way
 * but is no package.
 */
export function openPackage(bytes: Uint8Array): Package {
  const kind = fileKind(bytes);
  if (kind === 'empty') throw new HostError('empty-file');
  if (kind === 'compound') throw refusalOfCompound(bytes);
  if (kind === 'other') throw new HostError('not-a-workbook');
  const parts = inflateAll(bytes, readZipDirectory(bytes));
  if (isOpenDocumentSpreadsheet(parts)) {
    refuseUnsafeXml(parts);
    return { kind: 'ods', parts, workbookPart: 'content.xml' };
  }
  if (storedName(parts, '[Content_Types].xml') === undefined) throw refusalOfZip(parts);
  refuseUnsafeXml(parts);
  return { ...findMainPart(parts), parts };
}

function refusalOfCompound(bytes: Uint8Array): HostError {
  const codes = {
    encrypted: 'encrypted',
    xls: 'read-only-format',
    doc: 'other-text-format',
    other: 'not-a-workbook',
  } as const;
  return new HostError(codes[compoundKind(bytes)]);
}

function inflateAll(bytes: Uint8Array, entries: ZipEntry[]): Map<string, Uint8Array> {
  if (entries.length > MOST_PARTS) throw new HostError('too-large', `parts ${String(MOST_PARTS)}`);
  let total = 0;
  for (const entry of entries) {
    total += entry.declaredSize;
    if (entry.declaredSize > LARGEST_PART) throw new HostError('too-large', `bytes ${String(LARGEST_PART)}`);
    if (total > LARGEST_PACKAGE) throw new HostError('too-large', `bytes ${String(LARGEST_PACKAGE)}`);
  }
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    // Two parts of one name: programs disagree on which one counts, and Excel refuses such a file.
    if (parts.has(entry.name)) throw new HostError('damaged', entry.name);
    const stored = storedBytes(bytes, entry);
    const part = entry.compressed
      ? inflatePart(entry.name, stored, entry.declaredSize, LARGEST_PART)
      : // A copy, so that a part neither keeps the whole file in memory nor changes with it.
        stored.slice();
    if (part.length !== entry.declaredSize || crc32(part) !== entry.checksum) {
      throw new HostError('damaged', entry.name);
    }
    parts.set(entry.name, part);
  }
  return parts;
}

/** A zip that is no Office document, or was one and has lost its list of parts. */
function refusalOfZip(parts: Map<string, Uint8Array>): HostError {
  if (startOf(parts.get('mimetype') ?? new Uint8Array()).startsWith(OPEN_DOCUMENT_TEXT)) {
    return new HostError('other-text-format');
  }
  const main = ['xl/workbook.xml', 'word/document.xml'].some((name) => storedName(parts, name) !== undefined);
  return new HostError(main ? 'damaged' : 'not-a-workbook');
}

function findMainPart(parts: Map<string, Uint8Array>): Pick<Package, 'kind' | 'workbookPart'> {
  const usual = ['xl/workbook.xml', 'xl/workbook.bin', 'word/document.xml'].map((name) =>
    storedName(parts, name),
  );
  for (const name of [workbookPartOf(parts), ...usual]) {
    if (name === undefined) continue;
    if (name.endsWith('.bin')) return { kind: 'xlsb', workbookPart: name };
    const start = startOf(parts.get(name)!);
    if (EXCEL_WORKBOOK.test(start)) return { kind: 'xlsx', workbookPart: name };
    if (!WORD_DOCUMENT.test(start)) continue;
    if (hasMacros(parts)) throw new HostError('other-text-format');
    return { kind: 'docx', workbookPart: name };
  }
  throw refusalOfZip(parts);
}

/** A .docm, whatever it is called. */
function hasMacros(parts: Map<string, Uint8Array>): boolean {
  const types = decodeXml(parts.get(storedName(parts, '[Content_Types].xml')!)!);
  return /ms-word\.(?:document|template)\.macroEnabled/i.test(types);
}

function isOpenDocumentSpreadsheet(parts: Map<string, Uint8Array>): boolean {
  const manifest = parts.get('META-INF/manifest.xml');
  const declared = startOf(parts.get('mimetype') ?? manifest ?? new Uint8Array());
  if (!declared.includes(OPEN_DOCUMENT_SPREADSHEET) || !parts.has('content.xml')) return false;
  if (manifest && new TextDecoder().decode(manifest).includes('encryption-data'))
    throw new HostError('encrypted');
  return true;
}

function refuseUnsafeXml(parts: Map<string, Uint8Array>): void {
  for (const [name, bytes] of parts) {
    // OpenOffice 2 wrote a document type into this one; nothing here reads it.
    if (name === 'META-INF/manifest.xml') continue;
    if (/\.(xml|rels|vml)$/i.test(name) && declaresDocumentType(bytes))
      throw new HostError('unsafe-xml', name);
  }
}

function startOf(bytes: Uint8Array): string {
  return decodeXml(bytes.subarray(0, 8192));
}
