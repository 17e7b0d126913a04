import { HostError } from '../../workbook/host';
import { decodeWindows1252 } from './windows1252';

/** One file of a zip, as the central directory at its end describes it. Sizes are in bytes. */
export interface ZipEntry {
  name: string;
  compressed: boolean;
  compressedSize: number;
  /** What the directory says it inflates to; it may lie. */
  declaredSize: number;
  /** CRC-32 of what it inflates to. */
  checksum: number;
  /** Where its local header begins. */
  offset: number;
}

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIZE = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_EXTRA_ID = 1;
const IN_ZIP64 = 0xffffffff;

const STORED = 0;
const DEFLATED = 8;

/**
 * Lists the files of a zip from its central directory, as Excel does, and trusts nothing in it: an offset that
 * points outside the bytes means that the end of the file is missing. Folders are left out.
 * Format: PKWARE APPNOTE 6.3, sections 4.3 and 4.5.
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset } = findDirectory(view);
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_SIZE > bytes.length) throw new HostError('truncated');
    if (view.getUint32(at, true) !== ENTRY_SIGNATURE) throw new HostError('damaged');
    const nameEnd = at + ENTRY_SIZE + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > bytes.length) throw new HostError('truncated');
    const entry = readEntry(
      view,
      at,
      decodeName(bytes.subarray(at + ENTRY_SIZE, nameEnd)),
      nameEnd,
      extraEnd,
    );
    if (!entry.name.endsWith('/')) entries.push(entry);
    at = next;
  }
  return entries;
}

/** The bytes of an entry as they stand in the zip, compressed or not. */
export function storedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + LOCAL_SIZE > bytes.length) throw new HostError('truncated');
  if (view.getUint32(entry.offset, true) !== LOCAL_SIGNATURE) throw new HostError('damaged');
  const start =
    entry.offset +
    LOCAL_SIZE +
    view.getUint16(entry.offset + 26, true) +
    view.getUint16(entry.offset + 28, true);
  if (start + entry.compressedSize > bytes.length) throw new HostError('truncated');
  return bytes.subarray(start, start + entry.compressedSize);
}

function findDirectory(view: DataView): { count: number; offset: number } {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== 0xffff && offset !== IN_ZIP64) return { count, offset };
    return findZip64Directory(view, at - 20) ?? { count, offset };
  }
  throw new HostError('truncated');
}

function findZip64Directory(view: DataView, locator: number): { count: number; offset: number } | undefined {
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR_SIGNATURE) return undefined;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength) throw new HostError('truncated');
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}

function readEntry(view: DataView, at: number, name: string, extraStart: number, extraEnd: number): ZipEntry {
  if (view.getUint16(at + 8, true) & 1) throw new HostError('encrypted');
  const method = view.getUint16(at + 10, true);
  if (method !== STORED && method !== DEFLATED) throw new HostError('damaged', name);
  const long = zip64Fields(view, extraStart, extraEnd);
  const field = (position: number): number => {
    const short = view.getUint32(at + position, true);
    return short === IN_ZIP64 ? (long.shift() ?? short) : short;
  };
  // The zip64 field holds only the values that do not fit, in this order.
  const declaredSize = field(24);
  const compressedSize = field(20);
  return {
    name,
    compressed: method === DEFLATED,
    compressedSize,
    declaredSize,
    checksum: view.getUint32(at + 16, true),
    offset: field(42),
  };
}

function zip64Fields(view: DataView, start: number, end: number): number[] {
  for (let at = start; at + 4 <= end;) {
    const size = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === ZIP64_EXTRA_ID) {
      const values: number[] = [];
      for (let value = at + 4; value + 8 <= Math.min(at + 4 + size, end); value += 8) {
        values.push(Number(view.getBigUint64(value, true)));
      }
      return values;
    }
    at += 4 + size;
  }
  return [];
}

function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}
