/** What the first bytes of a file say it is. */
export type FileKind = 'empty' | 'zip' | 'compound' | 'other';

const ZIP_START = [0x50, 0x4b];
const COMPOUND_START = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export function fileKind(bytes: Uint8Array): FileKind {
  const startsWith = (start: number[]): boolean => start.every((byte, index) => bytes[index] === byte);
  if (bytes.length === 0) return 'empty';
  // After PK comes 3 4 (a file), 5 6 (an empty zip) or 7 8 (a zip of several volumes).
  if (startsWith(ZIP_START) && (bytes[2] ?? 3) < 9 && (bytes[3] ?? 4) < 9) return 'zip';
  return startsWith(COMPOUND_START) ? 'compound' : 'other';
}

/** Size of an entry of a compound file's directory, which is also what its address is a multiple of. */
const DIRECTORY_ENTRY = 128;
const NAME_LENGTH_AT = 64;

/**
 * What an OLE compound file holds: an encrypted .xlsx or .docx, an .xls, an old .doc, or something else (a mail). It looks
 * for the names of its directory entries, wherever they stand, so that a truncated file is told apart too.
 * Format: [MS-CFB] 2.6.1.
 */
export function compoundKind(bytes: Uint8Array): 'encrypted' | 'xls' | 'doc' | 'other' {
  let kind: 'xls' | 'doc' | 'other' = 'other';
  for (let at = 0; at + DIRECTORY_ENTRY <= bytes.length; at += DIRECTORY_ENTRY) {
    if (isEntryNamed(bytes, at, 'EncryptedPackage')) return 'encrypted';
    if (isEntryNamed(bytes, at, 'Workbook') || isEntryNamed(bytes, at, 'Book')) kind = 'xls';
    if (kind === 'other' && isEntryNamed(bytes, at, 'WordDocument')) kind = 'doc';
  }
  return kind;
}

function isEntryNamed(bytes: Uint8Array, at: number, name: string): boolean {
  if (bytes[at] !== name.charCodeAt(0) || bytes[at + NAME_LENGTH_AT] !== 2 * (name.length + 1)) return false;
  return [...name].every(
    (letter, index) => bytes[at + 2 * index] === letter.charCodeAt(0) && bytes[at + 2 * index + 1] === 0,
  );
}
